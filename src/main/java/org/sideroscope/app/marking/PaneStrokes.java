package org.sideroscope.app.marking;

import java.util.Optional;
import java.util.function.Consumer;
import org.sideroscope.app.palette.PaletteModel;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.viewing.ShownStack;
import org.sideroscope.app.viewing.ViewportPane;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.marking.Brush;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.gesture.EraseMark;
import org.sideroscope.review.gesture.Gesture;
import org.sideroscope.review.gesture.PaintMark;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.Place;
import org.sideroscope.viewer.ShownMark;
import org.sideroscope.viewer.Stroke;
import org.sideroscope.viewer.StrokeListener;
import org.sideroscope.viewer.ViewportTool;

/** Turns strokes in one viewport into marks of the picked site. */
public final class PaneStrokes implements StrokeListener {

  private final ViewportPane pane;
  private final OpenReading reading;
  private final PaletteModel palette;
  private final Consumer<Failure> onRefused;
  private final Texts texts;
  private Optional<Place> place = Optional.empty();

  public PaneStrokes(
      ViewportPane pane,
      OpenReading reading,
      PaletteModel palette,
      Consumer<Failure> onRefused,
      Texts texts) {
    this.pane = pane;
    this.reading = reading;
    this.palette = palette;
    this.onRefused = onRefused;
    this.texts = texts;
  }

  @Override
  public Optional<ShownMark> started(Stroke beginning) {
    Optional<String> refusal = refusal(beginning.tool());
    refusal.ifPresent(sentence -> onRefused.accept(Failure.of(FailureReason.MISSING, sentence)));
    place = refusal.isPresent() ? Optional.empty() : palette.placeToMark();
    return place.map(Place::label).flatMap(label -> pane.shown().map(shown -> mark(shown, label)));
  }

  /** What is marked so far, for the viewport to show the stroke on. */
  private ShownMark mark(ShownStack shown, MarkLabel label) {
    Marks marks = reading.snapshot().map(SessionSnapshot::marks).orElse(Marks.NONE);
    return new ShownMark(label, marks.mask(shown.marked(), label), MarkOverlays.style(label));
  }

  /** Why nothing can be marked here, if so. */
  private Optional<String> refusal(ViewportTool tool) {
    Optional<ShownStack> shown = pane.shown();
    if (pane.isPrior()) {
      return pane.whyNotOfReading();
    }
    if (!reading.isOpen()) {
      return Optional.of(texts.get("marking.no-reading"));
    }
    if (shown.filter(stack -> stack.volume().geometry() == Geometry.VOLUME).isEmpty()) {
      return Optional.of(texts.get("marking.no-place"));
    }
    // marks from when it was called otherwise can still be taken away
    boolean projection =
        tool != ViewportTool.ERASER
            && shown.filter(stack -> stack.stack().kind().kind() == ImageKind.MIN_IP).isPresent();
    return projection ? Optional.of(texts.get("marking.projection")) : Optional.empty();
  }

  @Override
  public void finished(Stroke stroke) {
    Optional<ShownStack> shown = pane.shown();
    if (place.isPresent() && shown.isPresent()) {
      reading.perform(gesture(stroke, place.get(), shown.get()));
    }
    place = Optional.empty();
  }

  private static Gesture gesture(Stroke stroke, Place place, ShownStack shown) {
    VoxelRuns voxels = new Brush(stroke.diameterMm()).cover(shown.volume().grid(), stroke.path());
    return stroke.tool() == ViewportTool.ERASER
        ? new EraseMark(place, shown.marked(), voxels)
        : new PaintMark(place, shown.source(), voxels);
  }

  @Override
  public void notHere(ViewportTool tool) {
    onRefused.accept(Failure.of(FailureReason.MISSING, texts.get("marking.slice-only")));
  }

  @Override
  public void cancelled() {
    place = Optional.empty();
  }
}
