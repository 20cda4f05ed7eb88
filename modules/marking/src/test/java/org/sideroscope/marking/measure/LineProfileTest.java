package org.sideroscope.marking.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.marking.Grids;

class LineProfileTest {

  @RepeatedTest(30)
  void alongALineThroughARampTheValuesAreThoseOfTheRamp(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = Fields.anyGrid(random, 20, 22, 9);
    PatientVector slope = Fields.anyVector(random);
    PatientPoint zero = grid.toPatient(VoxelPosition.of(10, 11, 4));
    Volume volume = Fields.of(grid, Geometry.VOLUME, at -> at.minus(zero).dot(slope));
    ProfileLine line = new ProfileLine(inside(grid, random), inside(grid, random));

    LineProfile profile = LineProfile.along(line, volume, Optional.empty()).orElseThrow();

    double finest =
        Math.min(grid.sliceSpacingMm(), Math.min(grid.columnSpacingMm(), grid.rowSpacingMm()));
    assertTrue(profile.positionMm(1) <= finest / 2 + 1e-9);
    assertEquals(line.lengthMm(), profile.lengthMm(), 1e-9);
    for (int i = 0; i < profile.size(); i++) {
      double expected = profile.place(line, i).minus(zero).dot(slope);
      assertEquals(expected, profile.value(i), 0.02);
    }
  }

  @Test
  void aRimShowsAsADipWhereItLiesWithItsDepthAndWidth() {
    double sigma = 1.2;
    Volume volume =
        Fields.of(
            Grids.axial(120, 20, 2, 0.4, 0.4, 2),
            Geometry.VOLUME,
            at -> 200 - 80 * Math.exp(-Math.pow((at.x() - 3) / sigma, 2) / 2));
    ProfileLine line =
        new ProfileLine(PatientPoint.of(-15, 0.2, -30), PatientPoint.of(15, 0.2, -30));

    Dip dip =
        LineProfile.along(line, volume, Optional.empty()).orElseThrow().deepestDip().orElseThrow();

    assertEquals(18, dip.positionMm(), 0.2);
    assertEquals(80, dip.depth(), 1.5);
    assertEquals(2 * sigma * Math.sqrt(2 * Math.log(2)), dip.widthMm(), 0.1, "full width at half");
  }

  @Test
  void theDepthIsCountedFromTheLowerShoulder() {
    Dip dip = LineProfile.of(0.5f, 90, 100, 40, 70, 60, 10).deepestDip().orElseThrow();

    assertEquals(2, dip.sample());
    assertEquals(1, dip.positionMm());
    assertEquals(30, dip.depth());
    assertEquals(0.5 * (0.5 + 0.25), dip.widthMm(), 1e-9);
  }

  @Test
  void whatOnlyRisesOrFallsHasNoDip() {
    assertEquals(Optional.empty(), LineProfile.of(1, 1, 2, 3, 3, 2).deepestDip());
    assertEquals(Optional.empty(), LineProfile.of(1, 5, 5, 5).deepestDip());
  }

  @Test
  void nothingIsJoinedAcrossAGap() {
    float none = Float.NaN;
    assertEquals(Optional.empty(), LineProfile.of(1, 9, 1, none, 1, 9).deepestDip());

    Dip dip = LineProfile.of(1, 9, 1, none, 9, 5, 9).deepestDip().orElseThrow();
    assertEquals(4, dip.sample());
    assertEquals(4, dip.depth());
  }

  @RepeatedTest(40)
  void theDeepestDipIsTheOneThatALookAtAllTriplesFinds(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    float[] values = new float[2 + random.nextInt(30)];
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextInt(12);
    }
    double deepest = 0;
    for (int left = 0; left < values.length; left++) {
      for (int floor = left; floor < values.length; floor++) {
        for (int right = floor; right < values.length; right++) {
          deepest = Math.max(deepest, Math.min(values[left], values[right]) - values[floor]);
        }
      }
    }

    double found = LineProfile.of(1, values).deepestDip().map(Dip::depth).orElse(0.0);
    assertEquals(deepest, found);
  }

  private static PatientPoint inside(VolumeGrid grid, Random random) {
    return grid.toPatient(
        VoxelPosition.of(
            random.nextDouble(1, grid.columns() - 2),
            random.nextDouble(1, grid.rows() - 2),
            random.nextDouble(1, grid.slices() - 2)));
  }
}
