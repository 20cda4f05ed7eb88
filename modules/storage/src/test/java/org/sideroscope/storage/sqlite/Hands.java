package org.sideroscope.storage.sqlite;

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

/** A reader at work on a session: mostly strokes, with answers, words, undo and redo between. */
final class Hands {

  static final MarkSource SWI = stack(64, 64, 8);

  private final Random random;

  Hands(long seed) {
    this.random = new Random(seed);
  }

  static MarkSource stack(int columns, int rows, int slices) {
    VolumeGrid grid =
        new VolumeGrid(
            columns,
            rows,
            slices,
            PatientPoint.of(-100, -100, 0),
            PatientVector.of(0.5, 0, 0),
            PatientVector.of(0, 0.5, 0),
            PatientVector.of(0, 0, 1.5));
    List<SourceImage> images = new ArrayList<>();
    for (int slice = 1; slice <= slices; slice++) {
      images.add(SourceImage.of("1.2.826.0.1.3680043.10.1.2." + slice));
    }
    return new MarkSource(new MarkedStack("swi", "1.2.826.0.1.3680043.10.1.2", grid), images);
  }

  void work(ReadingSession session, int gestures) {
    for (int i = 0; i < gestures; i++) {
      gesture(session);
    }
  }

  private void gesture(ReadingSession session) {
    switch (random.nextInt(10)) {
      case 0 -> session.undo();
      case 1 -> session.redo();
      case 2 -> session.perform(AnswerPlace.of(place(), pick(AssessmentState.values())));
      case 3 -> session.apply(new DistributionCalled(pick(Distribution.values())));
      case 4 ->
          session.apply(
              new TextWritten(TextWritten.Part.IMPRESSION, "impression " + random.nextInt(99)));
      case 5 ->
          session.perform(
              new EraseMark(
                  place(), SWI.stack(), new Brush(5).cover(SWI.stack().grid(), stroke())));
      default ->
          session.perform(
              new PaintMark(place(), SWI, new Brush(2).cover(SWI.stack().grid(), stroke())));
    }
  }

  private Place place() {
    return Place.of(SiteKey.of(pick(Site.PONS, Site.MEDULLA), pick(Side.values())));
  }

  private List<VoxelPosition> stroke() {
    int slice = random.nextInt(SWI.stack().grid().slices());
    return List.of(
        VoxelPosition.of(random.nextInt(64), random.nextInt(64), slice),
        VoxelPosition.of(random.nextInt(64), random.nextInt(64), slice));
  }

  @SafeVarargs
  private <T> T pick(T... options) {
    return options[random.nextInt(options.length)];
  }
}
