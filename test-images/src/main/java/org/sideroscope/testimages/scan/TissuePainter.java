package org.sideroscope.testimages.scan;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.testimages.anatomy.Cover;
import org.sideroscope.testimages.anatomy.Head;
import org.sideroscope.testimages.anatomy.Sample;

/**
 * Paints the head on a grid. Within the slice a surface is blurred over one voxel; through the
 * slice, which is thicker, several thin layers are averaged.
 */
final class TissuePainter {

  /** A voxel is marked from this share of rim upwards. */
  private static final double MARKED_SHARE = 0.2;

  private static final double LAYER_MM = 1.0;

  private final Head head;
  private final Rims rims;
  private final VolumeGrid grid;
  private final int layers;

  TissuePainter(Head head, Rims rims, VolumeGrid grid) {
    this.head = head;
    this.rims = rims;
    this.grid = grid;
    this.layers = Math.max(1, Math.toIntExact(Math.round(grid.sliceSpacingMm() / LAYER_MM)));
  }

  TissueSlice paint(int slice) {
    TissueSlice out = new TissueSlice(grid.voxelsPerSlice());
    IntStream.range(0, grid.rows()).parallel().forEach(row -> paintRow(slice, row, out));
    return out;
  }

  private void paintRow(int slice, int row, TissueSlice out) {
    Sample sample = new Sample();
    double[] shares = new double[256];
    int[] labels = new int[layers];
    for (int column = 0; column < grid.columns(); column++) {
      int voxel = row * grid.columns() + column;
      double iron = 0;
      double best = MARKED_SHARE;
      for (int layer = 0; layer < layers; layer++) {
        double offset = (layer + 0.5) / layers - 0.5;
        PatientPoint at = grid.toPatient(new VoxelPosition(column, row, slice + offset));
        head.sample(at.x(), at.y(), at.z(), grid.columnSpacingMm(), sample);
        out.gradientEcho[voxel] += (float) (sample.gradientEcho() / layers);
        out.phaseRad[voxel] += (float) (sample.phaseRad() / layers);
        out.t2[voxel] += (float) (sample.t2() / layers);
        Rims.@Nullable Rim rim = rims.at(sample.site());
        labels[layer] = rim == null ? 0 : rim.label();
        if (rim != null) {
          double share =
              Cover.ofRim(sample.surfaceMm(), rim.thicknessMm(), grid.columnSpacingMm()) / layers;
          iron += share;
          shares[rim.label()] += share;
          if (shares[rim.label()] >= best) {
            best = shares[rim.label()];
            out.labels[voxel] = (byte) rim.label();
          }
        }
      }
      out.iron[voxel] = (float) iron;
      for (int label : labels) {
        shares[label] = 0;
      }
    }
  }
}
