package org.sideroscope.marking.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.Grids;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;

class ThresholdBrushTest {

  @RepeatedTest(50)
  void paintsExactlyTheDarkVoxelsThatItsBrushCovers(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = Grids.oblique(random);
    Volume volume = Phantoms.noise(grid, 100, random);
    PicturePlane plane =
        random.nextBoolean() ? Cuts.anySlice(grid, random) : Cuts.oblique(grid, random);
    Stroke stroke = Cuts.anyStroke(plane, 3, random);
    RoundBrush brush = new RoundBrush(random.nextDouble(1, 9), RoundBrush.Form.FLAT);
    double level = random.nextInt(100);

    Mask round = Mask.of(grid, brush.cover(volume, stroke));
    Mask dark = Mask.of(grid, new ThresholdBrush(brush, level).cover(volume, stroke));

    assertTrue(dark.voxels().minus(round.voxels()).isEmpty());
    round
        .markedSlices()
        .forEach(slice ->
            round.forEachRun(
                slice,
                (row, from, to) -> {
                  for (int column = from; column < to; column++) {
                    VoxelIndex voxel = VoxelIndex.of(column, row, slice);
                    assertEquals(volume.real(voxel) < level, dark.contains(voxel));
                  }
                }));
  }

  @Test
  void leavesOutWhatHasNoValue() {
    VolumeGrid grid = Grids.axial(4, 1, 2, 1, 1, 1);
    StoredPixels padded =
        new StoredPixels(true, false, Optional.of(new StoredPixels.StoredRange(-9, -9)));
    Volume volume = Volume.empty(grid, Geometry.VOLUME, padded);
    volume.putSlice(0, new short[] {1, -9, 3, 8}, ValueScale.of(2, 0));
    volume.declareMissing(1);
    ThresholdBrush everywhere = new ThresholdBrush(RoundBrush.ball(9), 7);
    PatientPoint middle = grid.toPatient(VoxelIndex.of(1, 0, 0));
    Stroke dot = new Stroke(new PicturePlane(grid, 0), List.of(middle));

    VoxelRuns dark = everywhere.cover(volume, dot);

    assertEquals(VoxelRuns.builder().add(0, 1).add(2, 3).build(), dark);
  }

  @Test
  void whereLowValuesAreLightTheHighOnesAreDark() {
    VolumeGrid grid = Grids.axial(3, 1, 1, 1, 1, 1);
    Volume volume =
        Volume.empty(grid, Geometry.VOLUME, new StoredPixels(true, true, Optional.empty()));
    volume.putSlice(0, new short[] {1, 5, 9}, ValueScale.IDENTITY);
    Stroke dot =
        new Stroke(new PicturePlane(grid, 0), List.of(grid.toPatient(VoxelIndex.of(1, 0, 0))));

    VoxelRuns dark = new ThresholdBrush(RoundBrush.flat(9), 5).cover(volume, dot);

    assertEquals(VoxelRuns.builder().add(2, 3).build(), dark);
  }

  @RepeatedTest(30)
  void proposesALevelThatPartsDarkFromLight(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = Grids.axial(60, 60, 1, 0.5, 0.5, 2);
    double dark = random.nextDouble(20, 80);
    double light = dark + random.nextDouble(60, 300);
    double width = random.nextDouble(1.5, 4);
    Volume volume =
        Phantoms.of(
            grid, at -> (Math.abs(at.x()) < width / 2 ? dark : light) + 8 * random.nextGaussian());
    PatientPoint on = PatientPoint.of(0.2, random.nextDouble(-8, 8), -30);

    OptionalDouble level = ThresholdBrush.proposedLevel(volume, new PicturePlane(grid, 0), on, 3);

    double third = (light - dark) / 3;
    assertEquals((dark + light) / 2, level.orElseThrow(), third);
  }

  @Test
  void proposesNothingWhereThereIsNothingToPart() {
    VolumeGrid grid = Grids.axial(9, 9, 1, 1, 1, 1);
    PicturePlane plane = new PicturePlane(grid, 0);
    PatientPoint middle = grid.toPatient(VoxelIndex.of(4, 4, 0));

    assertTrue(
        ThresholdBrush.proposedLevel(Phantoms.of(grid, at -> 5), plane, middle, 3).isEmpty());
    assertTrue(ThresholdBrush.proposedLevel(Cuts.blank(grid), plane, middle, 3).isEmpty());
    assertThrows(
        IllegalArgumentException.class, () -> new ThresholdBrush(RoundBrush.flat(1), Double.NaN));
  }
}
