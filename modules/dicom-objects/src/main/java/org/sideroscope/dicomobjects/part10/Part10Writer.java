package org.sideroscope.dicomobjects.part10;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.sideroscope.dicom.dataset.Implementation;

/**
 * Writes a data set as a file (PS3.10 chapter 7) in Explicit VR Little Endian, text in UTF-8. The
 * same data set gives the same bytes.
 */
public final class Part10Writer {

  private static final String EXPLICIT_LITTLE_ENDIAN = "1.2.840.10008.1.2.1";
  private static final int PREAMBLE = 128;

  private Part10Writer() {}

  /** The bytes of a file. */
  public static byte[] bytes(Item dataSet) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(dataSet, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail to write.", e);
    }
    return bytes.toByteArray();
  }

  /** Writes a file and leaves the stream open. */
  public static void write(Item dataSet, OutputStream out) throws IOException {
    out.write(new byte[PREAMBLE]);
    out.write(new byte[] {'D', 'I', 'C', 'M'});
    byte[] meta = meta(dataSet);
    new ElementWriter(out).write(new Item().number("FileMetaInformationGroupLength", meta.length));
    out.write(meta);
    new ElementWriter(out).write(dataSet);
  }

  private static byte[] meta(Item dataSet) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ElementWriter(bytes)
        .write(
            new Item()
                .bytes("FileMetaInformationVersion", new byte[] {0, 1})
                .put("MediaStorageSOPClassUID", dataSet.text("SOPClassUID"))
                .put("MediaStorageSOPInstanceUID", dataSet.text("SOPInstanceUID"))
                .put("TransferSyntaxUID", EXPLICIT_LITTLE_ENDIAN)
                .put("ImplementationClassUID", Implementation.CLASS_UID)
                .put("ImplementationVersionName", Implementation.VERSION_NAME));
    return bytes.toByteArray();
  }
}
