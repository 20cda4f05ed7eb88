package org.sideroscope.marking.nifti;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VoxelIndex;

/**
 * Where the voxels of a NIfTI file lie, turned from its RAS into LPS millimetres.
 *
 * @param i the way moved along the first index
 */
record NiftiAffine(PatientPoint origin, PatientVector i, PatientVector j, PatientVector k) {

  /** The sform where there is one, else the qform; empty where the file has neither. */
  static Optional<NiftiAffine> parse(ByteBuffer header) {
    if (header.getShort(NiftiHeader.SFORM_CODE) > 0) {
      return Optional.of(ofSform(header));
    }
    return header.getShort(NiftiHeader.QFORM_CODE) > 0
        ? Optional.of(ofQform(header))
        : Optional.empty();
  }

  PatientPoint toPatient(VoxelIndex voxel) {
    return origin
        .plus(i.times(voxel.column()))
        .plus(j.times(voxel.row()))
        .plus(k.times(voxel.slice()));
  }

  private static NiftiAffine ofSform(ByteBuffer header) {
    float[] m = floats(header, NiftiHeader.SROW_X, 12);
    return new NiftiAffine(
        PatientPoint.of(-m[3], -m[7], m[11]),
        PatientVector.of(-m[0], -m[4], m[8]),
        PatientVector.of(-m[1], -m[5], m[9]),
        PatientVector.of(-m[2], -m[6], m[10]));
  }

  /**
   * A rotation as a quaternion, with the sign of the third axis in pixdim[0]: nifti1.h, method 2.
   */
  private static NiftiAffine ofQform(ByteBuffer header) {
    float[] quaternion = floats(header, NiftiHeader.QUATERN_B, 3);
    float[] offset = floats(header, NiftiHeader.QOFFSET_X, 3);
    float[] pixdim = floats(header, NiftiHeader.PIXDIM, 4);
    double b = quaternion[0];
    double c = quaternion[1];
    double d = quaternion[2];
    double a = Math.sqrt(Math.max(0, 1 - b * b - c * c - d * d));
    double sign = pixdim[0] < 0 ? -1 : 1;
    return new NiftiAffine(
        PatientPoint.of(-offset[0], -offset[1], offset[2]),
        ras(a * a + b * b - c * c - d * d, 2 * (b * c + a * d), 2 * (b * d - a * c))
            .times(pixdim[1]),
        ras(2 * (b * c - a * d), a * a + c * c - b * b - d * d, 2 * (c * d + a * b))
            .times(pixdim[2]),
        ras(2 * (b * d + a * c), 2 * (c * d - a * b), a * a + d * d - c * c - b * b)
            .times(sign * pixdim[3]));
  }

  private static PatientVector ras(double right, double anterior, double superior) {
    return PatientVector.of(-right, -anterior, superior);
  }

  private static float[] floats(ByteBuffer header, int at, int count) {
    float[] values = new float[count];
    for (int n = 0; n < count; n++) {
      values[n] = header.getFloat(at + 4 * n);
    }
    return values;
  }
}
