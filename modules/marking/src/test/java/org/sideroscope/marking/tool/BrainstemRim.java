package org.sideroscope.marking.tool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.testimages.PhantomCase;
import org.sideroscope.testimages.anatomy.Head;
import org.sideroscope.testimages.scan.SwiScan;

/**
 * The rim in front of the brainstem on one slice of the phantom, as its truth has it, and an
 * unsteady hand that draws along it.
 */
final class BrainstemRim {

  private static final int SLICE = 2;
  private static final double BIN_DEGREES = 4;

  /** Half of what tissue around the stem shows. */
  private static final double HALF_SIGNAL = 700;

  private final VolumeGrid grid;
  private final Volume volume;
  private final VoxelRuns labelled;
  private final double middleColumn;
  private final double middleRow;

  private BrainstemRim(VolumeGrid grid, Volume volume, VoxelRuns labelled) {
    this.grid = grid;
    this.volume = volume;
    this.labelled = labelled;
    this.middleColumn = (grid.columns() - 1) / 2.0;
    this.middleRow = grid.rows() * 0.75;
  }

  /**
   * @param noise which noise the scanner has
   */
  static BrainstemRim at(double z, double pixelMm, long noise) {
    int columns = (int) Math.round(34 / pixelMm);
    int rows = (int) Math.round(26 / pixelMm);
    VolumeGrid grid =
        new VolumeGrid(
            columns,
            rows,
            5,
            PatientPoint.of(-pixelMm * (columns - 1) / 2, frontOfStem(z) - 7, z - 4),
            PatientVector.of(pixelMm, 0, 0),
            PatientVector.of(0, pixelMm, 0),
            PatientVector.of(0, 0, 2));
    Volume volume = Volume.empty(grid, Geometry.VOLUME, StoredPixels.UNSIGNED);
    VoxelRuns.Builder labelled = VoxelRuns.builder();
    try {
      new SwiScan(new Head(7), PhantomCase.TYPE_1_CLASSICAL.deposits(), grid, noise)
          .run(
              _ -> true,
              slice -> {
                volume.putSlice(slice.index(), slice.swi(), ValueScale.IDENTITY);
                for (int i = 0; i < slice.labels().length; i++) {
                  if (slice.index() == SLICE && slice.labels()[i] != 0) {
                    long at = (long) SLICE * grid.voxelsPerSlice() + i;
                    labelled.add(at, at + 1);
                  }
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BrainstemRim(grid, volume, labelled.build());
  }

  /** Where the front of the pons or the medulla lies, patient space. */
  private static double frontOfStem(double z) {
    return z < -30 ? 4 : 8;
  }

  VolumeGrid grid() {
    return grid;
  }

  Volume volume() {
    return volume;
  }

  /** The voxels of any rim in front of the stem, where strokes go. */
  Mask truth() {
    return inFront(Mask.of(grid, labelled));
  }

  /** What of a mask lies in front of the stem. */
  Mask inFront(Mask mask) {
    VoxelRuns.Builder voxels = VoxelRuns.builder();
    mask.forEachRun(
        SLICE,
        (row, from, to) -> {
          for (int column = from; column < to; column++) {
            if (isInFront(column, row)) {
              long at = column + (long) grid.columns() * (row + (long) grid.rows() * SLICE);
              voxels.add(at, at + 1);
            }
          }
        });
    return Mask.of(grid, voxels.build());
  }

  private boolean isInFront(double column, double row) {
    double degrees = degrees(column, row);
    return degrees > 35 && degrees < 145;
  }

  private double degrees(double column, double row) {
    return Math.toDegrees(Math.atan2(middleRow - row, column - middleColumn));
  }

  /** The level that parts the rim from its surroundings, as it is proposed at one end of it. */
  double level() {
    Stroke stroke = unsteady(new Random(0));
    return ThresholdBrush.proposedLevel(volume, stroke.plane(), stroke.positions().getFirst(), 5)
        .orElseThrow();
  }

  /** A stroke along the middle of the rim that wanders up to a millimetre to either side of it. */
  Stroke unsteady(Random random) {
    double phase = random.nextDouble(2 * Math.PI);
    double other = random.nextDouble(2 * Math.PI);
    List<PatientPoint> positions = new ArrayList<>();
    for (double[] place : middleOfTruth()) {
      double away = Math.hypot(place[0] - middleColumn, place[1] - middleRow);
      double atMm = positions.size() * 1.2;
      double offMm =
          0.7 * Math.sin(atMm / 4 + phase)
              + 0.3 * Math.sin(atMm / 1.7 + other)
              + 0.1 * random.nextGaussian();
      double off = offMm / grid.columnSpacingMm() / away;
      positions.add(
          grid.toPatient(
              VoxelPosition.of(
                  place[0] + off * (place[0] - middleColumn),
                  place[1] + off * (place[1] - middleRow),
                  SLICE)));
    }
    return new Stroke(new PicturePlane(grid, SLICE), positions);
  }

  private List<double[]> middleOfTruth() {
    Map<Integer, double[]> bins = new TreeMap<>();
    truth()
        .forEachRun(
            SLICE,
            (row, from, to) -> {
              for (int column = from; column < to; column++) {
                double[] bin =
                    bins.computeIfAbsent(
                        (int) Math.floor(degrees(column, row) / BIN_DEGREES), _ -> new double[3]);
                bin[0] += column;
                bin[1] += row;
                bin[2]++;
              }
            });
    return bins.values().stream()
        .map(bin -> new double[] {bin[0] / bin[2], bin[1] / bin[2]})
        .toList();
  }

  /** The voxels that lost at least half of their signal to the rim: what is seen of it. */
  Mask seen() {
    VoxelRuns.Builder voxels = VoxelRuns.builder();
    Mask truth = truth();
    for (int i = 0; i < grid.voxelsPerSlice(); i++) {
      VoxelIndex voxel = VoxelIndex.of(i % grid.columns(), i / grid.columns(), SLICE);
      if (volume.real(voxel) < HALF_SIGNAL && nearestMm(truth, voxel) < 2) {
        long at = (long) SLICE * grid.voxelsPerSlice() + i;
        voxels.add(at, at + 1);
      }
    }
    return inFront(Mask.of(grid, voxels.build()));
  }

  private double nearestMm(Mask mask, VoxelIndex voxel) {
    double[] nearest = {Double.POSITIVE_INFINITY};
    mask.forEachRun(
        SLICE,
        (row, from, to) -> {
          double column = Math.clamp(voxel.column(), from, to - 1);
          nearest[0] =
              Math.min(nearest[0], Math.hypot(column - voxel.column(), (double) row - voxel.row()));
        });
    return nearest[0] * grid.columnSpacingMm();
  }

  static double dice(Mask one, Mask other) {
    double both = one.voxels().intersection(other.voxels()).count();
    return 2 * both / (one.count() + other.count());
  }
}
