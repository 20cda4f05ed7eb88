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
    RimShares shares = new RimShares(rims.count());
    for (int column = 0; column < grid.columns(); column++) {
      int voxel = row * grid.columns() + column;
      shares.clear();
      for (int layer = 0; layer < layers; layer++) {
        double offset = (layer + 0.5) / layers - 0.5;
        PatientPoint at = grid.toPatient(new VoxelPosition(column, row, slice + offset));
        head.sample(at.x(), at.y(), at.z(), grid.columnSpacingMm(), sample);
        out.gradientEcho[voxel] += (float) (sample.gradientEcho() / layers);
        out.phaseRad[voxel] += (float) (sample.phaseRad() / layers);
        out.t2[voxel] += (float) (sample.t2() / layers);
        addRim(sample, shares);
      }
      out.iron[voxel] = (float) shares.total();
      out.labels[voxel] = (byte) shares.label();
    }
  }

  private void addRim(Sample sample, RimShares shares) {
    Rims.@Nullable Rim rim = rims.at(sample.site());
    if (rim != null) {
      double share =
          Cover.ofRim(sample.surfaceMm(), rim.thicknessMm(), grid.columnSpacingMm()) / layers;
      shares.add(rim.label(), share);
    }
  }
}
