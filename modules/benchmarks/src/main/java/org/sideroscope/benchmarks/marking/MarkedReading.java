package org.sideroscope.benchmarks.marking;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sideroscope.findings.Region;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.marking.MarkStyle;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.gesture.EraseMark;
import org.sideroscope.review.gesture.Gesture;
import org.sideroscope.review.gesture.PaintMark;
import org.sideroscope.review.reading.MarkSource;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.SourceImage;
import org.sideroscope.viewer.ShownMark;
import org.sideroscope.viewer.SliceViewport;
import org.sideroscope.viewer.Stroke;
import org.sideroscope.viewer.StrokeListener;

/** Makes of each stroke a step of a reading that is written down, as the window does. */
final class MarkedReading implements StrokeListener {

  private static final Place PLACE = Place.of(Region.VERMIS);
  private static final MarkStyle STYLE = MarkStyle.solid(0xE69F00);

  private final SliceViewport viewport;
  private final ReadingSession session;
  private final MarkSource source;

  MarkedReading(SliceViewport viewport, ReadingSession session, VolumeGrid grid) {
    this.viewport = viewport;
    this.session = session;
    List<SourceImage> images =
        IntStream.range(0, grid.slices())
            .mapToObj(slice -> SourceImage.of("2.25.1." + (slice + 1)))
            .toList();
    this.source = new MarkSource(new MarkedStack("swi", "2.25.1", grid), images);
  }

  private ShownMark mark() {
    return new ShownMark(
        PLACE.label(), session.snapshot().marks().mask(source.stack(), PLACE.label()), STYLE);
  }

  @Override
  public Optional<ShownMark> started(Stroke beginning) {
    return Optional.of(mark());
  }

  @Override
  public boolean finished(Stroke stroke) {
    Gesture gesture =
        stroke.takesAway()
            ? new EraseMark(PLACE, source.stack(), stroke.voxels())
            : new PaintMark(PLACE, source, stroke.voxels());
    boolean done = session.perform(gesture).isSuccess();
    viewport.setMarks(List.of(mark()));
    return done;
  }
}
