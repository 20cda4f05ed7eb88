package org.sideroscope.marking;

/**
 * How far each voxel centre of a rectangle is from the nearest one of a set, in millimetres: exact,
 * in time in proportion to the rectangle (Felzenszwalb and Huttenlocher, Theory of Computing 2012).
 */
public final class DistanceField {

  /** Beyond any image, and small enough to be squared and subtracted without loss. */
  private static final double NOWHERE_MM = 1e6;

  private final double[] squaredMm;

  private DistanceField(double[] squaredMm) {
    this.squaredMm = squaredMm;
  }

  /**
   * @param set the voxels of the rectangle, row by row
   * @param width voxels in a row
   */
  public static DistanceField from(boolean[] set, int width, double columnMm, double rowMm) {
    double[] along = alongColumns(set, width, rowMm);
    double[] squared = new double[set.length];
    DistanceEnvelope envelope = new DistanceEnvelope(width, columnMm);
    for (int offset = 0; offset < set.length; offset += width) {
      envelope.write(along, offset, squared);
    }
    return new DistanceField(squared);
  }

  private static double[] alongColumns(boolean[] set, int width, double rowMm) {
    double[] squared = new double[set.length];
    for (int x = 0; x < width; x++) {
      double mm = NOWHERE_MM;
      for (int at = x; at < set.length; at += width) {
        mm = set[at] ? 0 : Math.min(NOWHERE_MM, mm + rowMm);
        squared[at] = mm;
      }
      for (int at = set.length - width + x; at >= 0; at -= width) {
        mm = set[at] ? 0 : Math.min(NOWHERE_MM, mm + rowMm);
        double nearer = Math.min(mm, squared[at]);
        squared[at] = nearer * nearer;
      }
    }
    return squared;
  }

  /**
   * The distance of a voxel from the set, 0 within it; larger than any image where the set is
   * empty.
   */
  public double mm(int index) {
    return Math.sqrt(squaredMm[index]);
  }
}
