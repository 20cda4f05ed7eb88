package org.sideroscope.marking.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sideroscope.marking.tool.BrainstemRim.dice;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.Grids;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;

/**
 * What the rim brush makes of a stroke that wanders a millimetre to either side of a thin dark
 * band, against what is known of the band, and beside what the other brushes make of the same
 * stroke.
 */
class RimBrushTest {

  private static final double RADIUS_MM = 18;
  private static final double END = 2.4;
  private static final double VESSEL_MM = 3.4;
  private static final RimBrush RIM = new RimBrush(5);

  /** A dark arc, and beside it, across a lighter gap, a darker vessel all around. */
  private record Arc(VolumeGrid grid, Volume volume, double widthMm) {

    static Arc any(Random random, double noise) {
      double pixelMm = random.nextDouble(0.4, 0.9);
      int size = (int) (60 / pixelMm);
      VolumeGrid grid = Grids.axial(size, size, 1, pixelMm, pixelMm, 2);
      double widthMm = pixelMm * random.nextDouble(1.2, 3);
      double depth = random.nextDouble(150, 250);
      Volume volume =
          Phantoms.of(
              grid,
              at -> {
                double out = Math.hypot(at.x(), at.y());
                double vessel = share(Math.abs(out - RADIUS_MM - VESSEL_MM), 1.2, pixelMm);
                double band =
                    Math.abs(angle(at)) > END
                        ? 0
                        : share(Math.abs(out - RADIUS_MM), widthMm, pixelMm);
                double tissue = out < RADIUS_MM ? 270 : 330;
                return tissue * (1 - vessel)
                    + 30 * vessel
                    - depth * band
                    + noise * random.nextGaussian();
              });
      return new Arc(grid, volume, widthMm);
    }

    private static double share(double away, double widthMm, double pixelMm) {
      return Math.clamp((widthMm / 2 + pixelMm / 2 - away) / pixelMm, 0.0, 1.0);
    }

    static double angle(PatientPoint at) {
      return Math.atan2(at.y(), at.x());
    }

    Mask where(Predicate<PatientPoint> holds) {
      VoxelRuns.Builder voxels = VoxelRuns.builder();
      for (int i = 0; i < grid.voxelsPerSlice(); i++) {
        if (holds.test(grid.toPatient(VoxelIndex.of(i % grid.columns(), i / grid.columns(), 0)))) {
          voxels.add(i, i + 1);
        }
      }
      return Mask.of(grid, voxels.build());
    }

    Mask band(double from, double to) {
      return where(at ->
          Math.abs(Math.hypot(at.x(), at.y()) - RADIUS_MM) <= widthMm / 2
              && angle(at) > from
              && angle(at) < to);
    }

    Mask vessel() {
      return where(at -> Math.abs(Math.hypot(at.x(), at.y()) - RADIUS_MM - VESSEL_MM) <= 0.6);
    }

    Stroke unsteady(Random random, double from, double to) {
      double phase = random.nextDouble(7);
      double other = random.nextDouble(7);
      List<PatientPoint> positions = new ArrayList<>();
      for (double at = from; at <= to; at += 0.05) {
        double out =
            RADIUS_MM
                + 0.7 * Math.sin(3 * at + phase)
                + 0.3 * Math.sin(9 * at + other)
                + 0.1 * random.nextGaussian();
        positions.add(PatientPoint.of(out * Math.cos(at), out * Math.sin(at), -30));
      }
      return new Stroke(new PicturePlane(grid, 0), positions);
    }

    Mask covered(MarkingTool tool, Stroke stroke) {
      return Mask.of(grid, tool.cover(volume, stroke));
    }
  }

  @RepeatedTest(20)
  void coversTheBandUnderAnUnsteadyStroke(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Arc arc = Arc.any(random, random.nextDouble(5, 40));
    Stroke stroke = arc.unsteady(random, -2, 2);

    Mask rim = arc.covered(RIM, stroke);

    double reached = dice(rim, arc.band(-2, 2));
    assertTrue(reached > 0.78, () -> "only " + reached);
    assertTrue(
        reached > dice(arc.covered(RoundBrush.flat(arc.widthMm()), stroke), arc.band(-2, 2)));
    assertEquals(0, dice(rim, arc.vessel()), "nothing of the vessel beside it");
  }

  @RepeatedTest(20)
  void stopsWhereTheBandEnds(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Arc arc = Arc.any(random, random.nextDouble(5, 40));

    Mask rim = arc.covered(RIM, arc.unsteady(random, 1.6, 3.1));

    double past = 2.0 / RADIUS_MM;
    Mask beyond = arc.where(at -> Math.abs(Arc.angle(at)) > END + past);
    assertEquals(0, dice(rim, beyond), "2 mm beyond its end there is nothing");
    assertTrue(dice(rim, arc.band(1.6, END)) > 0.7);
  }

  @RepeatedTest(20)
  void findsNothingWhereThereIsOnlyNoise(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = Grids.axial(100, 100, 1, 0.6, 0.6, 2);
    Volume volume = Phantoms.of(grid, at -> 300 + at.x() + 20 * random.nextGaussian());
    List<PatientPoint> positions = new ArrayList<>();
    for (double at = -12; at < 12; at += 0.7) {
      positions.add(PatientPoint.of(at, 3 * Math.sin(at / 5), -30));
    }

    Mask rim = Mask.of(grid, RIM.cover(volume, new Stroke(new PicturePlane(grid, 0), positions)));

    assertTrue(rim.count() <= 12, rim::toString);
  }

  /**
   * Iron darkens more than it fills: of a rim of a millimetre the picture shows a band twice as
   * wide. On fine pixels the brush that keeps to the band is still the nearest to the rim itself;
   * on coarse ones only what is seen can be compared.
   */
  @ParameterizedTest
  @CsvSource({
    "-34, 0.45, 1",
    "-34, 0.45, 2",
    "-34, 0.9, 3",
    "-28, 0.45, 1",
    "-28, 0.45, 2",
    "-28, 0.9, 3"
  })
  void isNearerToTheRimOfThePhantomThanOtherBrushes(double z, double pixelMm, long noise) {
    BrainstemRim stem = BrainstemRim.at(z, pixelMm, noise);
    MarkingTool plain = RoundBrush.flat(2);
    MarkingTool threshold = new ThresholdBrush(RoundBrush.flat(5), stem.level());

    assertTrue(reached(stem, RIM, stem.seen()) > 0.92);
    assertTrue(reached(stem, RIM, stem.seen()) > reached(stem, plain, stem.seen()));
    if (pixelMm < 0.5) {
      assertTrue(reached(stem, RIM, stem.seen()) > reached(stem, threshold, stem.seen()));
      assertTrue(reached(stem, RIM, stem.truth()) > 0.62);
      assertTrue(reached(stem, RIM, stem.truth()) > reached(stem, plain, stem.truth()));
      assertTrue(reached(stem, RIM, stem.truth()) > reached(stem, threshold, stem.truth()));
    }
  }

  /** The mean overlap that some hands reach with a tool. */
  private static double reached(BrainstemRim stem, MarkingTool tool, Mask wanted) {
    double sum = 0;
    int hands = 8;
    for (int hand = 0; hand < hands; hand++) {
      Stroke stroke = stem.unsteady(new Random(hand));
      Mask covered = stem.inFront(Mask.of(stem.grid(), tool.cover(stem.volume(), stroke)));
      sum += dice(covered, wanted);
    }
    return sum / hands;
  }

  @RepeatedTest(10)
  void followsABandOnACutAcrossTheSlices(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = Grids.axial(70, 40, 40, 0.6, 0.6, random.nextDouble(0.6, 1.5));
    double height = random.nextDouble(-4, 4);
    Volume volume =
        Phantoms.of(
            grid, at -> (Math.abs(below(at, height)) < 1 ? 100 : 300) + 15 * random.nextGaussian());
    PicturePlane plane = Cuts.standard(grid, AnatomicalPlane.CORONAL, random);
    double y = plane.origin().y();
    List<PatientPoint> positions = new ArrayList<>();
    for (double x = -14; x < 14; x += 0.8) {
      PatientPoint on = PatientPoint.of(x, y, 0);
      positions.add(PatientPoint.of(x, y, -below(on, height) + 0.7 * Math.sin(x / 3)));
    }

    Mask rim = Mask.of(grid, RIM.cover(volume, new Stroke(plane, positions)));

    Mask layer = Mask.of(grid, RoundBrush.flat(200).cover(volume, new Stroke(plane, positions)));
    assertTrue(rim.voxels().minus(layer.voxels()).isEmpty(), "stays in the plane");
    VoxelRuns.Builder band = VoxelRuns.builder();
    for (int i = 0; i < grid.voxelsPerSlice() * grid.slices(); i++) {
      VoxelIndex voxel =
          VoxelIndex.of(
              i % grid.columns(), i / grid.columns() % grid.rows(), i / grid.voxelsPerSlice());
      PatientPoint at = grid.toPatient(voxel);
      if (Math.abs(below(at, height)) < 1 && Math.abs(at.x()) < 14 && layer.contains(voxel)) {
        band.add(i, i + 1);
      }
    }
    double reached = dice(rim, Mask.of(grid, band.build()));
    assertTrue(reached > 0.75, () -> "only " + reached);
  }

  /**
   * How far a point is above a band that rises to the left, in the middle of {@link Grids#axial}.
   */
  private static double below(PatientPoint at, double height) {
    return at.z() + 15 - height - at.x() / 4;
  }

  @Test
  void aClickAloneCoversNothing() {
    Arc arc = Arc.any(new Random(1), 5);
    Stroke click =
        new Stroke(new PicturePlane(arc.grid(), 0), List.of(PatientPoint.of(RADIUS_MM, 0, -30)));

    assertTrue(arc.covered(RIM, click).isEmpty());
    assertThrows(IllegalArgumentException.class, () -> new RimBrush(0));
  }

  @Test
  void whatIsNotLoadedIsNoBand() {
    VolumeGrid grid = Grids.axial(50, 50, 2, 0.6, 0.6, 2);
    Stroke stroke =
        new Stroke(
            new PicturePlane(grid, 0),
            List.of(PatientPoint.of(-9, 0, -30), PatientPoint.of(9, 0, -30)));

    assertTrue(RIM.cover(Cuts.blank(grid), stroke).isEmpty());
  }

  @Test
  void followedStepByStepItTellsWhatChanges() {
    Random random = new Random(4);
    Arc arc = Arc.any(random, 20);
    Stroke stroke = arc.unsteady(random, -3, 3);
    StrokeCover cover = RIM.begin(arc.volume(), stroke.plane());
    Mask built = Mask.empty(arc.grid());
    for (PatientPoint position : stroke.positions()) {
      built = built.apply(cover.moveTo(position));
      assertEquals(cover.covered(), built);
    }
    assertTrue(built.count() > 100);
  }
}
