package org.sideroscope.dicom.dataset;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.sideroscope.dicom.TransferSyntax;
import org.sideroscope.dicom.header.ByteCursor;
import org.sideroscope.dicom.header.DicomFile;
import org.sideroscope.dicom.header.InflatedDataSet;
import org.sideroscope.dicom.source.MalformedFileException;
import org.sideroscope.dicom.source.SourceReader;

/**
 * A file that is open at its pixel data: its data set is read, its pixels are not, and can be
 * copied once into another file. What stands behind the pixels (padding, signatures, private
 * attributes) is not read.
 */
public final class WholeFile implements Closeable {

  private static final long MOST_INFLATED = 1L << 30;
  private static final int DELIMITER = 8;

  private final TransferSyntax syntax;
  private final InputStream in;
  private final ByteCursor cursor;
  private final DataSet dataSet;
  private final Optional<ElementParser.Bulk> pixelData;

  private WholeFile(TransferSyntax syntax, InputStream in, ByteCursor cursor) throws IOException {
    this.syntax = syntax;
    this.in = in;
    this.cursor = cursor;
    ElementParser parser = new ElementParser(cursor, syntax.explicitVr());
    this.dataSet = parser.upToPixelData();
    this.pixelData = parser.pixelData();
  }

  /**
   * Reads the data set of a file whose header was read before.
   *
   * @throws MalformedFileException if it is not well formed, with a sentence for the user
   */
  public static WholeFile open(SourceReader sources, DicomFile file) throws IOException {
    TransferSyntax syntax = file.transferSyntax();
    boolean deflated = syntax.deflated();
    InputStream in =
        deflated
            ? InflatedDataSet.open(sources, file.source(), file.dataSetOffset())
            : sources.stream(file.source()).in();
    try {
      ByteCursor cursor = new ByteCursor(in, 0, deflated ? MOST_INFLATED : file.size());
      if (!deflated) {
        cursor.skip(file.dataSetOffset());
      }
      cursor.setBigEndian(syntax.bigEndian());
      return new WholeFile(syntax, in, cursor);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  public DataSet dataSet() {
    return dataSet;
  }

  public boolean hasPixelData() {
    return pixelData.isPresent();
  }

  /**
   * Writes a file in the transfer syntax of this one, with a data set of its own and the pixels of
   * this one, byte for byte. Once only, and leaves the stream open.
   *
   * @param next its values are in the byte order of this file
   */
  public void copyPixelsUnder(DataSet next, OutputStream out) throws IOException {
    TransferSyntax written = written();
    FileMeta.of(next, written.uid()).writeTo(out);
    if (written.deflated()) {
      Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
      DeflaterOutputStream deflated = new DeflaterOutputStream(out, deflater);
      copy(next, written, deflated);
      deflated.finish();
      deflater.end();
    } else {
      copy(next, written, out);
    }
  }

  private void copy(DataSet next, TransferSyntax written, OutputStream out) throws IOException {
    OutputStream buffered = new BufferedOutputStream(out);
    ElementPrinter printer =
        new ElementPrinter(buffered, written.explicitVr(), written.bigEndian());
    printer.print(next);
    if (pixelData.isPresent()) {
      ElementParser.Bulk bulk = pixelData.get();
      printer.head(bulk.tag(), bulk.isFragments() ? "OB" : bulk.vr(), (int) bulk.length());
      if (bulk.isFragments()) {
        copyFragments(printer, buffered);
      } else {
        cursor.copy(bulk.length(), buffered);
      }
    }
    buffered.flush();
  }

  private void copyFragments(ElementPrinter printer, OutputStream out) throws IOException {
    while (cursor.has(DELIMITER)) {
      int tag = cursor.tag();
      long length = cursor.u32();
      if (tag == ElementPrinter.SEQUENCE_END) {
        break;
      }
      if (tag != ElementPrinter.ITEM) {
        throw new MalformedFileException("Its compressed pixels do not consist of fragments.");
      }
      printer.delimiter(tag, (int) length);
      cursor.copy(length, out);
    }
    // some writers leave it out where the file ends with the last fragment
    printer.delimiter(ElementPrinter.SEQUENCE_END, 0);
  }

  /** What is written is declared as it is, even if the file declared it otherwise. */
  private TransferSyntax written() throws MalformedFileException {
    boolean fragments = pixelData.filter(ElementParser.Bulk::isFragments).isPresent();
    if (fragments || syntax.deflated()) {
      return new TransferSyntax(
          syntax.uid(), syntax.name(), true, false, syntax.deflated(), syntax.encapsulated());
    }
    if (syntax.explicitVr()) {
      return syntax.bigEndian()
          ? TransferSyntax.EXPLICIT_BIG_ENDIAN
          : TransferSyntax.EXPLICIT_LITTLE_ENDIAN;
    }
    if (syntax.bigEndian()) {
      throw new MalformedFileException("Its byte order is one that DICOM does not have.");
    }
    return TransferSyntax.IMPLICIT_LITTLE_ENDIAN;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
