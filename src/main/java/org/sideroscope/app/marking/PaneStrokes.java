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
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.event.StrokeTool;
import org.sideroscope.review.gesture.EraseMark;
import org.sideroscope.review.gesture.Gesture;
import org.sideroscope.review.gesture.PaintMark;
import org.sideroscope.review.port.Access;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.Place;
import org.sideroscope.viewer.ShownMark;
import org.sideroscope.viewer.Stroke;
import org.sideroscope.viewer.StrokeListener;
import org.sideroscope.viewer.ViewportTool;

/** Turns strokes in one viewport into marks of the picked site. */
public final class PaneStrokes implements StrokeListener {

  /** What a stroke marks, whatever is picked or hangs here before it ends. */
  private record Target(Place place, ShownStack shown) {}

  private final ViewportPane pane;
  private final OpenReading reading;
  private final PaletteModel palette;
  private final HiddenMarks hidden;
  private final Consumer<Failure> onRefused;
  private final Texts texts;
  private Optional<Target> target = Optional.empty();

  public PaneStrokes(
      ViewportPane pane,
      OpenReading reading,
      PaletteModel palette,
      HiddenMarks hidden,
      Consumer<Failure> onRefused,
      Texts texts) {
    this.pane = pane;
    this.reading = reading;
    this.palette = palette;
    this.hidden = hidden;
    this.onRefused = onRefused;
    this.texts = texts;
  }

  @Override
  public Optional<ShownMark> started(Stroke beginning) {
    Optional<String> refusal = refusal(beginning.takesAway());
    refusal.ifPresent(this::refuse);
    target =
        refusal.isPresent()
            ? Optional.empty()
            : palette
                .placeToMark()
                .flatMap(place -> pane.shown().map(shown -> new Target(place, shown)));
    target.ifPresent(into -> hidden.show(into.place().label()));
    return target.map(this::mark);
  }

  private void refuse(String sentence) {
    onRefused.accept(Failure.of(FailureReason.MISSING, sentence));
  }

  /** What is marked so far, for the viewport to show the stroke on. */
  private ShownMark mark(Target into) {
    MarkLabel label = into.place().label();
    Marks marks = reading.snapshot().map(SessionSnapshot::marks).orElse(Marks.NONE);
    return new ShownMark(
        label, marks.mask(into.shown().marked(), label), MarkOverlays.style(label));
  }

  /** Why nothing can be marked here, if so. */
  private Optional<String> refusal(boolean takesAway) {
    Optional<ShownStack> shown = pane.shown();
    if (pane.isPrior()) {
      return pane.whyNotOfReading();
    }
    if (!reading.isOpen()) {
      return Optional.of(texts.get("marking.no-reading"));
    }
    Optional<String> readOnly = readOnly();
    if (readOnly.isPresent()) {
      return readOnly;
    }
    if (shown.filter(stack -> stack.volume().geometry() == Geometry.VOLUME).isEmpty()) {
      return Optional.of(texts.get("marking.no-place"));
    }
    // marks from when it was called otherwise can still be taken away
    boolean projection =
        !takesAway
            && shown.filter(stack -> stack.stack().kind().kind() == ImageKind.MIN_IP).isPresent();
    return projection ? Optional.of(texts.get("marking.projection")) : Optional.empty();
  }

  /** Why nobody can change the reading, said before a stroke and not after it. */
  private Optional<String> readOnly() {
    return reading
        .snapshot()
        .map(SessionSnapshot::access)
        .flatMap(access ->
            access instanceof Access.ReadOnly(String sentence)
                ? Optional.of(sentence)
                : Optional.empty());
  }

  @Override
  public boolean finished(Stroke stroke) {
    boolean done = target.filter(into -> reading.perform(gesture(stroke, into))).isPresent();
    target = Optional.empty();
    return done;
  }

  private static Gesture gesture(Stroke stroke, Target into) {
    return stroke.takesAway()
        ? new EraseMark(into.place(), into.shown().marked(), stroke.voxels(), tool(stroke))
        : new PaintMark(into.place(), into.shown().source(), stroke.voxels(), tool(stroke));
  }

  private static StrokeTool tool(Stroke stroke) {
    return switch (stroke.tool()) {
      case BRUSH -> StrokeTool.BRUSH;
      case ERASER -> StrokeTool.ERASER;
      case THRESHOLD_BRUSH -> StrokeTool.THRESHOLD_BRUSH;
      case RIM_BRUSH -> StrokeTool.RIM_BRUSH;
      case REGION_GROWING -> StrokeTool.REGION_GROWING;
      case POLYGON -> StrokeTool.POLYGON;
      case FREEHAND -> StrokeTool.FREEHAND;
      default -> throw new IllegalArgumentException(stroke.tool() + " does not paint.");
    };
  }

  @Override
  public void notHere(ViewportTool tool) {
    refuse(texts.get("marking.slab"));
  }

  @Override
  public void noLevelHere() {
    refuse(texts.get("marking.no-level"));
  }

  @Override
  public void cancelled() {
    target = Optional.empty();
  }
}
