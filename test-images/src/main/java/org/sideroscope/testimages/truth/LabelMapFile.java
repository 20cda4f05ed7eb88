package org.sideroscope.testimages.truth;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;

/**
 * A NIfTI-1 label map of bytes, written slice by slice: the grid's voxels in the grid's order, with
 * the way to scanner space in the sform. NIfTI counts to the right and to the front where DICOM
 * counts to the left and to the back.
 */
final class LabelMapFile implements AutoCloseable {

  private static final int HEADER_BYTES = 348;
  private static final short TYPE_UINT8 = 2;
  private static final short SCANNER_ANATOMICAL = 1;
  private static final byte MILLIMETRES = 2;
  private static final short INTENT_LABEL = 1002;

  private final MessageDigest digest;
  private final OutputStream out;

  LabelMapFile(Path file, VolumeGrid grid) throws IOException {
    digest = sha256();
    OutputStream raw = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    out = new RunLengthGzip(new DigestOutputStream(raw, digest));
    out.write(header(grid));
  }

  /** Appends one slice. */
  void write(byte[] labels) throws IOException {
    out.write(labels);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** The checksum of the file, once it is closed: 64 hexadecimal digits. */
  String sha256Hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] header(VolumeGrid grid) {
    ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES + 4).order(ByteOrder.LITTLE_ENDIAN);
    header.putInt(0, HEADER_BYTES);
    short[] dim = {
      3, (short) grid.columns(), (short) grid.rows(), (short) grid.slices(), 1, 1, 1, 1
    };
    for (int i = 0; i < dim.length; i++) {
      header.putShort(40 + 2 * i, dim[i]);
    }
    header.putShort(68, INTENT_LABEL).putShort(70, TYPE_UINT8).putShort(72, (short) 8);
    float[] pixdim = {
      1, (float) grid.columnSpacingMm(), (float) grid.rowSpacingMm(), (float) grid.sliceSpacingMm()
    };
    for (int i = 0; i < pixdim.length; i++) {
      header.putFloat(76 + 4 * i, pixdim[i]);
    }
    header.putFloat(108, HEADER_BYTES + 4).putFloat(112, 1).put(123, MILLIMETRES);
    header.put(148, "Sideroscope phantom, truth".getBytes(StandardCharsets.US_ASCII));
    header.putShort(254, SCANNER_ANATOMICAL);
    PatientVector across = grid.columnStep();
    PatientVector down = grid.rowStep();
    PatientVector through = grid.sliceStep();
    PatientPoint origin = grid.origin();
    row(header, 280, -across.x(), -down.x(), -through.x(), -origin.x());
    row(header, 296, -across.y(), -down.y(), -through.y(), -origin.y());
    row(header, 312, across.z(), down.z(), through.z(), origin.z());
    header.put(344, new byte[] {'n', '+', '1', 0});
    return header.array();
  }

  private static void row(ByteBuffer header, int at, double... values) {
    for (int i = 0; i < values.length; i++) {
      // Adding 0 turns -0 into 0.
      header.putFloat(at + 4 * i, (float) values[i] + 0f);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
