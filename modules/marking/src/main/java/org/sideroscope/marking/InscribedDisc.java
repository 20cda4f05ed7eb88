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
    HalfVoxelLattice lattice = HalfVoxelLattice.over(mask);
    double[] squared = squaredAlongColumns(lattice, rowSpacingMm / 2);
    DistanceEnvelope envelope = new DistanceEnvelope(lattice.width(), columnSpacingMm / 2);
    double largest = 0;
    for (int y = 0; y < lattice.height(); y++) {
      largest = envelope.largest(squared, y * lattice.width(), largest);
    }
    return new InscribedDisc(2 * Math.sqrt(largest));
  }

  /** The squared distance from each point to the nearest unmarked voxel straight above or below. */
  private static double[] squaredAlongColumns(HalfVoxelLattice lattice, double stepMm) {
    int width = lattice.width();
    int height = lattice.height();
    int[] since = new int[width];
    double[] steps = new double[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        since[x] = lattice.isWithin(x, y) ? since[x] + 1 : 0;
        steps[y * width + x] = since[x];
      }
    }
    for (int y = height - 1; y >= 0; y--) {
      for (int x = 0; x < width; x++) {
        int at = y * width + x;
        since[x] = steps[at] == 0 ? 0 : since[x] + 1;
        double mm = Math.min(since[x], steps[at]) * stepMm;
        steps[at] = mm * mm;
      }
    }
    return steps;
  }
}
