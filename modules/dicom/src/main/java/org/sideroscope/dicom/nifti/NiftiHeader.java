package org.sideroscope.dicom.nifti;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;

/**
 * What is used of the 348 bytes that a NIfTI-1 file begins with (nifti1.h).
 *
 * @param bigEndian byte order of header and voxels
 * @param columns voxels along the first axis, which changes fastest
 * @param dataType the code of the voxels' type (nifti1.h, {@code DT_*})
 * @param offset of the first voxel in the file
 * @param affine empty where the header does not say where the voxels lie
 */
record NiftiHeader(
    boolean bigEndian,
    int columns,
    int rows,
    int slices,
    int times,
    int dataType,
    double offset,
    double slope,
    double intercept,
    List<Double> spacingsMm,
    Optional<Affine> affine) {

  static final int SIZE = 348;

  /** Steps to the next voxel along each axis, in millimetres in the patient (LPS). */
  record Affine(
      PatientPoint origin, PatientVector column, PatientVector row, PatientVector slice) {}

  /** Reads the bytes; whether they are such a header is asked before. */
  static NiftiHeader read(byte[] bytes) {
    ByteBuffer b = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    boolean big = b.getInt(0) != SIZE;
    b.order(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    double unit = millimetresPerUnit(b.get(123) & 7);
    return new NiftiHeader(
        big,
        b.getShort(42),
        axis(b, 2),
        axis(b, 3),
        axis(b, 4) * axis(b, 5) * axis(b, 6) * axis(b, 7),
        b.getShort(70),
        b.getFloat(108),
        b.getFloat(112),
        b.getFloat(116),
        List.of(
            Math.abs(b.getFloat(80)) * unit,
            Math.abs(b.getFloat(84)) * unit,
            Math.abs(b.getFloat(88)) * unit),
        affine(b, unit));
  }

  /** An axis that the file does not have is 1 long. */
  private static int axis(ByteBuffer b, int axis) {
    return axis > b.getShort(40) ? 1 : b.getShort(40 + 2 * axis);
  }

  /** {@code xyzt_units}: metres, millimetres, micrometres; unstated ones are millimetres. */
  private static double millimetresPerUnit(int code) {
    return switch (code) {
      case 1 -> 1000;
      case 3 -> 0.001;
      default -> 1;
    };
  }

  /** The sform where there is one, else the qform (method 3 before method 2 of nifti1.h). */
  private static Optional<Affine> affine(ByteBuffer b, double unit) {
    if (b.getShort(254) > 0) {
      return Optional.of(sform(b, unit));
    }
    return b.getShort(252) > 0 ? Optional.of(qform(b, unit)) : Optional.empty();
  }

  private static Affine sform(ByteBuffer b, double unit) {
    double[][] m = new double[3][4];
    for (int i = 0; i < 12; i++) {
      m[i / 4][i % 4] = b.getFloat(280 + 4 * i) * unit;
    }
    return affine(m);
  }

  private static Affine qform(ByteBuffer b, double unit) {
    double x = b.getFloat(256);
    double y = b.getFloat(260);
    double z = b.getFloat(264);
    double w = Math.sqrt(Math.max(0, 1 - x * x - y * y - z * z));
    double handed = b.getFloat(76) < 0 ? -1 : 1;
    double i = b.getFloat(80) * unit;
    double j = b.getFloat(84) * unit;
    double k = handed * b.getFloat(88) * unit;
    return affine(
        new double[][] {
          {
            (w * w + x * x - y * y - z * z) * i,
            2 * (x * y - w * z) * j,
            2 * (x * z + w * y) * k,
            b.getFloat(268) * unit
          },
          {
            2 * (x * y + w * z) * i,
            (w * w + y * y - x * x - z * z) * j,
            2 * (y * z - w * x) * k,
            b.getFloat(272) * unit
          },
          {
            2 * (x * z - w * y) * i,
            2 * (y * z + w * x) * j,
            (w * w + z * z - x * x - y * y) * k,
            b.getFloat(276) * unit
          }
        });
  }

  /** NIfTI counts to the right and to the front, DICOM to the left and to the back. */
  private static Affine affine(double[][] ras) {
    return new Affine(
        PatientPoint.of(-ras[0][3], -ras[1][3], ras[2][3]),
        PatientVector.of(-ras[0][0], -ras[1][0], ras[2][0]),
        PatientVector.of(-ras[0][1], -ras[1][1], ras[2][1]),
        PatientVector.of(-ras[0][2], -ras[1][2], ras[2][2]));
  }
}
