package org.sideroscope.marking.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.marking.Brush;
import org.sideroscope.marking.Grids;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;

class RoundBrushTest {

  private static final double ROUNDING = 1e-6;

  @RepeatedTest(200)
  void coversOnASliceWhatTheBrushDoes(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = Grids.oblique(random);
    Stroke stroke = Cuts.anyStroke(Cuts.anySlice(grid, random), 1 + random.nextInt(6), random);
    double diameterMm = random.nextDouble(0.01, 12);

    VoxelRuns covered = RoundBrush.flat(diameterMm).cover(Cuts.blank(grid), stroke);

    List<VoxelPosition> path =
        stroke.positions().stream()
            .map(grid::toVoxel)
            .map(at -> VoxelPosition.of(at.column(), at.row(), stroke.plane().picture()))
            .toList();
    assertEquals(new Brush(diameterMm).cover(grid, path), covered);
  }

  @RepeatedTest(60)
  void coversOnAnyCutTheVoxelsOfThePlaneNearTheStroke(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = smallGrid(random);
    Stroke stroke = Cuts.anyStroke(Cuts.oblique(grid, random), 1 + random.nextInt(4), random);
    double radiusMm = random.nextDouble(0.2, 6);

    Mask covered = Mask.of(grid, RoundBrush.flat(2 * radiusMm).cover(Cuts.blank(grid), stroke));

    PatientVector normal = stroke.plane().normal();
    double reach = halfExtentMm(grid, normal);
    Set<VoxelIndex> under = underLine(grid, stroke.positions());
    forEachVoxel(
        grid,
        voxel -> {
          PatientPoint centre = grid.toPatient(voxel);
          double above = centre.minus(stroke.plane().origin()).dot(normal);
          PatientPoint foot = centre.plus(normal.times(-above));
          double distance = Cuts.distanceMm(foot, stroke.positions());
          boolean inside = Math.abs(above) < reach - ROUNDING && distance < radiusMm - ROUNDING;
          boolean outside = Math.abs(above) > reach + ROUNDING || distance > radiusMm + ROUNDING;
          if (inside || under.contains(voxel)) {
            assertTrue(covered.contains(voxel), () -> "misses " + voxel);
          } else if (outside && !touchesLine(grid, voxel, stroke.positions())) {
            assertTrue(!covered.contains(voxel), () -> "has " + voxel);
          }
          if (covered.contains(voxel)) {
            assertTrue(Math.abs(above) <= reach + ROUNDING, () -> "leaks to " + voxel);
          }
        });
  }

  @RepeatedTest(40)
  void showsNoGapOnTheCutItIsMovedOn(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = smallGrid(random);
    PicturePlane plane = Cuts.oblique(grid, random);
    Stroke stroke = Cuts.anyStroke(plane, 3, random);
    double voxelMm =
        grid.columnStep().plus(grid.rowStep()).plus(grid.sliceStep()).length()
            + grid.sliceSpacingMm();
    Mask covered = Mask.of(grid, RoundBrush.flat(2 * voxelMm + 3).cover(Cuts.blank(grid), stroke));

    VolumeGrid pictures = plane.pictures();
    for (int row = 0; row < pictures.rows(); row++) {
      for (int column = 0; column < pictures.columns(); column++) {
        PatientPoint pixel = pictures.toPatient(VoxelPosition.of(column, row, plane.picture()));
        VoxelIndex voxel = grid.toVoxel(pixel).nearest();
        if (grid.contains(voxel) && Cuts.distanceMm(pixel, stroke.positions()) < 1.5) {
          assertTrue(covered.contains(voxel), () -> "gap at " + voxel);
        }
      }
    }
  }

  @RepeatedTest(40)
  void aStandardCutPaintsTheOneLayerItShows(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = Grids.axial(40, 31, 12, 0.5, 0.7, random.nextDouble(0.5, 4));
    PicturePlane plane = Cuts.standard(grid, AnatomicalPlane.CORONAL, random);
    Stroke stroke = Cuts.anyStroke(plane, 3, random);

    Mask covered = Mask.of(grid, RoundBrush.flat(4).cover(Cuts.blank(grid), stroke));

    int shown = grid.toVoxel(plane.origin()).nearest().row();
    forEachVoxel(
        grid,
        voxel -> {
          if (covered.contains(voxel)) {
            assertEquals(shown, voxel.row());
          }
        });
  }

  @RepeatedTest(60)
  void aBallIsRoundInMillimetres(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = smallGrid(random);
    PicturePlane plane =
        random.nextBoolean() ? Cuts.oblique(grid, random) : Cuts.anySlice(grid, random);
    Stroke stroke = Cuts.anyStroke(plane, 1 + random.nextInt(4), random);
    double radiusMm = random.nextDouble(0.2, 6);

    Mask covered = Mask.of(grid, RoundBrush.ball(2 * radiusMm).cover(Cuts.blank(grid), stroke));

    Set<VoxelIndex> under = underLine(grid, stroke.positions());
    forEachVoxel(
        grid,
        voxel -> {
          double distance = Cuts.distanceMm(grid.toPatient(voxel), stroke.positions());
          if (distance < radiusMm - ROUNDING || under.contains(voxel)) {
            assertTrue(covered.contains(voxel), () -> "misses " + voxel);
          } else if (distance > radiusMm + ROUNDING
              && !touchesLine(grid, voxel, stroke.positions())) {
            assertTrue(!covered.contains(voxel), () -> "has " + voxel);
          }
        });
  }

  @Test
  void aBallOnFlatVoxelsHasTheVolumeOfABall() {
    VolumeGrid grid = Grids.axial(60, 60, 21, 0.5, 0.5, 1.5);
    PatientPoint middle = grid.toPatient(VoxelIndex.of(30, 30, 10));
    Stroke dot = new Stroke(new PicturePlane(grid, 10), List.of(middle));

    Mask ball = Mask.of(grid, RoundBrush.ball(18).cover(Cuts.blank(grid), dot));

    double volume = ball.count() * grid.voxelVolumeMm3();
    assertEquals(4.0 / 3 * Math.PI * 9 * 9 * 9, volume, 0.03 * volume);
    assertEquals(13, ball.markedSlices().count());
  }

  @RepeatedTest(40)
  void followedStepByStepItCoversTheSame(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = smallGrid(random);
    Volume volume = Cuts.blank(grid);
    Stroke stroke = Cuts.anyStroke(Cuts.oblique(grid, random), 5, random);
    RoundBrush brush = RoundBrush.flat(3);

    StrokeCover cover = brush.begin(volume, stroke.plane());
    Mask built = Mask.empty(grid);
    for (PatientPoint position : stroke.positions()) {
      built = built.apply(cover.moveTo(position));
      assertEquals(cover.covered(), built);
    }

    assertEquals(brush.cover(volume, stroke), built.voxels());
  }

  @Test
  void aBrushHasASize() {
    assertThrows(IllegalArgumentException.class, () -> RoundBrush.flat(0));
    assertThrows(IllegalArgumentException.class, () -> RoundBrush.ball(Double.NaN));
    VolumeGrid grid = Grids.axial(4, 4, 4, 1, 1, 1);
    assertThrows(IllegalArgumentException.class, () -> new PicturePlane(grid, 4));
  }

  private static VolumeGrid smallGrid(Random random) {
    VolumeGrid any = Grids.oblique(random);
    PatientVector lean = any.rowStep().times(random.nextBoolean() ? 0 : 0.3);
    return new VolumeGrid(
        24, 19, 9, any.origin(), any.columnStep(), any.rowStep(), any.sliceStep().plus(lean));
  }

  private static double halfExtentMm(VolumeGrid grid, PatientVector normal) {
    return Stream.of(grid.columnStep(), grid.rowStep(), grid.sliceStep())
        .collect(Collectors.summingDouble(step -> Math.abs(step.dot(normal)) / 2));
  }

  private static Set<VoxelIndex> underLine(VolumeGrid grid, List<PatientPoint> line) {
    Set<VoxelIndex> under = new HashSet<>();
    for (int i = 0; i < line.size(); i++) {
      PatientPoint a = line.get(Math.max(0, i - 1));
      PatientVector way = line.get(i).minus(a);
      for (int step = 0; step <= 2000; step++) {
        under.add(grid.toVoxel(a.plus(way.times(step / 2000.0))).nearest());
      }
    }
    return under;
  }

  /** Whether the line may clip a corner of the voxel between the places looked at. */
  private static boolean touchesLine(VolumeGrid grid, VoxelIndex voxel, List<PatientPoint> line) {
    double reach = (grid.columnSpacingMm() + grid.rowSpacingMm() + grid.sliceStep().length()) / 2;
    return Cuts.distanceMm(grid.toPatient(voxel), line) <= reach;
  }

  private static void forEachVoxel(VolumeGrid grid, Consumer<VoxelIndex> action) {
    for (int slice = 0; slice < grid.slices(); slice++) {
      for (int row = 0; row < grid.rows(); row++) {
        for (int column = 0; column < grid.columns(); column++) {
          action.accept(VoxelIndex.of(column, row, slice));
        }
      }
    }
  }
}
