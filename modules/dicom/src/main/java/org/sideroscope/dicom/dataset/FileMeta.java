package org.sideroscope.dicom.dataset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * The meta information of a file that this program writes (PS3.10 7.1), in Explicit VR Little
 * Endian, behind an empty preamble.
 */
record FileMeta(String sopClassUid, String sopInstanceUid, String transferSyntaxUid) {

  private static final int PREAMBLE = 128;
  private static final int SOP_CLASS_UID = 0x00080016;
  private static final int SOP_INSTANCE_UID = 0x00080018;

  static FileMeta of(DataSet dataSet, String transferSyntaxUid) {
    return new FileMeta(
        dataSet.text(SOP_CLASS_UID), dataSet.text(SOP_INSTANCE_UID), transferSyntaxUid);
  }

  void writeTo(OutputStream out) throws IOException {
    byte[] rest = bytes(rest());
    out.write(new byte[PREAMBLE]);
    out.write(new byte[] {'D', 'I', 'C', 'M'});
    byte[] length =
        ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(rest.length).array();
    out.write(
        bytes(List.of(new DataElement(0x00020000, "UL", DataElement.Value.Bytes.of(length)))));
    out.write(rest);
  }

  private List<DataElement> rest() {
    return List.of(
        new DataElement(0x00020001, "OB", DataElement.Value.Bytes.of(new byte[] {0, 1})),
        DataElement.text(0x00020002, "UI", sopClassUid),
        DataElement.text(0x00020003, "UI", sopInstanceUid),
        DataElement.text(0x00020010, "UI", transferSyntaxUid),
        DataElement.text(0x00020012, "UI", Implementation.CLASS_UID),
        DataElement.text(0x00020013, "SH", Implementation.VERSION_NAME));
  }

  private static byte[] bytes(List<DataElement> elements) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ElementPrinter(bytes, true, false).print(DataSet.of(elements));
    return bytes.toByteArray();
  }
}
