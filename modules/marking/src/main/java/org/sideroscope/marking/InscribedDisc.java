package org.sideroscope.marking;

/**
 * The largest disc, in millimetres, that lies wholly within the marked voxels of one slice, its
 * centre on a voxel's centre, on the middle of an edge or on a corner. Its diameter is the mark's
 * thickness there: a straight band n voxels wide is exactly n spacings thick, a single voxel as
 * thick as its shorter edge.
 *
 * @param diameterMm 0 where nothing is marked
 */
record InscribedDisc(double diameterMm) {

  static InscribedDisc largestIn(SliceMask mask, double columnSpacingMm, double rowSpacingMm) {
    MarkedBounds bounds = MarkedBounds.of(mask);
    if (bounds.isEmpty()) {
      return new InscribedDisc(0);
    }
    double[] squared = squaredStepsDown(mask, bounds, rowSpacingMm / 2);
    DistanceEnvelope envelope = new DistanceEnvelope(bounds.latticeWidth(), columnSpacingMm / 2);
    double largest = 0;
    for (int y = 0; y < bounds.latticeHeight(); y++) {
      largest = Math.max(largest, envelope.largest(squared, y * bounds.latticeWidth()));
    }
    return new InscribedDisc(2 * Math.sqrt(largest));
  }

  /**
   * The squared distance from each point of the half-voxel lattice to the nearest unmarked voxel
   * straight above or below. The voxels' rectangles begin and end on this lattice, so distances to
   * them, measured between its points, are exact.
   */
  private static double[] squaredStepsDown(SliceMask mask, MarkedBounds bounds, double stepMm) {
    int width = bounds.latticeWidth();
    int height = bounds.latticeHeight();
    double[] squared = new double[width * height];
    for (int x = 0; x < width; x++) {
      int since = 0;
      for (int y = 0; y < height; y++) {
        since = bounds.isWithin(mask, x, y) ? since + 1 : 0;
        squared[y * width + x] = since;
      }
      since = 0;
      for (int y = height - 1; y >= 0; y--) {
        int at = y * width + x;
        since = squared[at] == 0 ? 0 : since + 1;
        double mm = Math.min(since, squared[at]) * stepMm;
        squared[at] = mm * mm;
      }
    }
    return squared;
  }
}
