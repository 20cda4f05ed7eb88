package org.sideroscope.benchmarks.durability;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.marking.Brush;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.event.DistributionCalled;
import org.sideroscope.review.event.TextWritten;
import org.sideroscope.review.gesture.AnswerPlace;
import org.sideroscope.review.gesture.EraseMark;
import org.sideroscope.review.gesture.PaintMark;
import org.sideroscope.review.reading.MarkSource;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.SourceImage;

/** A reader at work on a large volume: strokes, answers, words, undo and redo, by a seed. */
final class ScriptedReading {

  private static final int SIZE = 512;
  private static final int SLICES = 160;
  private static final MarkSource SWI = source();

  private final ReadingSession session;
  private final Random random;

  ScriptedReading(ReadingSession session, long seed) {
    this.session = session;
    this.random = new Random(seed);
  }

  /** The next gesture; it has changed nothing where it contradicts what was said. */
  void next() {
    switch (random.nextInt(12)) {
      case 0 -> session.undo();
      case 1 -> session.redo();
      case 2, 3 ->
          session.perform(
              AnswerPlace.of(
                  place(),
                  random.nextInt(4) == 0 ? AssessmentState.ABSENT : AssessmentState.PRESENT));
      case 4 ->
          session.apply(
              new DistributionCalled(
                  random.nextBoolean() ? Distribution.SYMMETRIC : Distribution.ASYMMETRIC));
      case 5 ->
          session.apply(
              new TextWritten(TextWritten.Part.IMPRESSION, "impression " + random.nextInt(99)));
      case 6 ->
          session.perform(
              new EraseMark(place(), SWI.stack(), new Brush(2).cover(grid(), stroke())));
      default ->
          session.perform(new PaintMark(place(), SWI, new Brush(1.5).cover(grid(), stroke())));
    }
  }

  private Place place() {
    Site site = random.nextBoolean() ? Site.PONS : Site.MEDULLA;
    return Place.of(SiteKey.of(site, random.nextBoolean() ? Side.LEFT : Side.RIGHT));
  }

  /** A curved line of a few centimetres. */
  private List<VoxelPosition> stroke() {
    int slice = random.nextInt(SLICES);
    double column = 100 + random.nextInt(300);
    double row = 100 + random.nextInt(300);
    List<VoxelPosition> points = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      points.add(VoxelPosition.of(column + i, row + 8 * Math.sin(i / 6.0), slice));
    }
    return points;
  }

  private static VolumeGrid grid() {
    return SWI.stack().grid();
  }

  private static MarkSource source() {
    VolumeGrid grid =
        new VolumeGrid(
            SIZE,
            SIZE,
            SLICES,
            PatientPoint.of(-110, -110, -80),
            PatientVector.of(0.43, 0, 0),
            PatientVector.of(0, 0.43, 0),
            PatientVector.of(0, 0, 1));
    List<SourceImage> images = new ArrayList<>();
    for (int slice = 1; slice <= SLICES; slice++) {
      images.add(SourceImage.of("2.25.1." + slice));
    }
    return new MarkSource(new MarkedStack("swi", "2.25.1", grid), images);
  }
}
