package org.sideroscope.testimages.scan;

/**
 * What one slice is made of, voxel by voxel and row by row, before the scanner looks at it. Filled
 * by {@link TissuePainter}, only read afterwards.
 */
final class TissueSlice {

  /** Signal of the gradient echo without haemosiderin. */
  final float[] gradientEcho;

  /** Its phase. */
  final float[] phaseRad;

  /** Signal of the T2 without haemosiderin. */
  final float[] t2;

  /** The share of the voxel that is rim. */
  final float[] iron;

  /** Whose rim that is, 0 where it fills too little of the voxel to be marked. */
  final byte[] labels;

  TissueSlice(int voxels) {
    gradientEcho = new float[voxels];
    phaseRad = new float[voxels];
    t2 = new float[voxels];
    iron = new float[voxels];
    labels = new byte[voxels];
  }
}
