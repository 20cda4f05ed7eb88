package org.sideroscope.app.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sideroscope.app.palette.PaletteModel;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.viewing.ShownStack;
import org.sideroscope.app.viewing.ViewportPane;
import org.sideroscope.findings.Annotation;
import org.sideroscope.findings.Reading;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.marking.measure.Figure;
import org.sideroscope.marking.measure.Quantity;
import org.sideroscope.review.gesture.ChangeAnnotation;
import org.sideroscope.review.gesture.DrawAnnotation;
import org.sideroscope.review.gesture.RemoveAnnotation;
import org.sideroscope.review.reading.Figures;
import org.sideroscope.viewer.FigureGround;
import org.sideroscope.viewer.FigureListener;
import org.sideroscope.viewer.ShownFigure;
import org.sideroscope.workstation.reading.AnnotatedSlices;

/**
 * Turns what is drawn in one viewport into steps of the reading. What no reading can keep is shown
 * until something else hangs there, and says so.
 */
public final class PaneMeasuring implements FigureListener {

  private static final String NOT_KEPT = "not-kept-";

  private final ViewportPane pane;
  private final OpenReading reading;
  private final PaletteModel palette;
  private final Consumer<String> tell;
  private final Texts texts;
  private final AnnotationWords words;
  private final List<ShownFigure> notKept = new ArrayList<>();
  private String stackId = "";
  private int drawn;

  public PaneMeasuring(
      ViewportPane pane,
      OpenReading reading,
      PaletteModel palette,
      Consumer<String> tell,
      Texts texts) {
    this.pane = pane;
    this.reading = reading;
    this.palette = palette;
    this.tell = tell;
    this.texts = texts;
    this.words = new AnnotationWords(texts);
    pane.viewport().figures().setListener(this);
    pane.viewport().viewStateProperty().addListener((_, _, _) -> setGround());
  }

  /** Shows what the reading has on the stack that hangs here. */
  public void show() {
    if (!pane.stackId().equals(stackId)) {
      stackId = pane.stackId();
      notKept.clear();
    }
    setGround();
    Reading now = reading.reading();
    List<ShownFigure> figures = new ArrayList<>();
    pane.shown()
        .ifPresent(shown ->
            now.images().annotations().stream()
                .filter(annotation -> AnnotatedSlices.holds(shown.stack(), annotation))
                .flatMap(annotation -> figure(annotation).stream())
                .forEach(figures::add));
    figures.addAll(notKept);
    pane.viewport().figures().setFigures(figures);
  }

  private Optional<ShownFigure> figure(Annotation annotation) {
    return Figures.of(annotation)
        .map(figure ->
            new ShownFigure(
                annotation.id(),
                figure,
                Figures.quantitiesOf(annotation),
                words.note(annotation.image())));
  }

  private void setGround() {
    pane.shown()
        .map(AnnotatedStack::new)
        .ifPresent(stack ->
            pane.viewport().figures().setGround(new FigureGround(stack.unit(), note(stack))));
  }

  private String note(AnnotatedStack stack) {
    return words.note(stack.anyImage(pane.viewport().viewState().section()));
  }

  @Override
  public void drawn(Figure figure, List<Quantity> values) {
    Optional<ShownStack> shown = pane.shown();
    Optional<String> refusal = shown.flatMap(this::refusal);
    if (shown.isEmpty()) {
      return;
    }
    if (refusal.isPresent()) {
      tell.accept(refusal.get());
      notKept.add(notKept(NOT_KEPT + drawn++, figure, values));
    } else {
      reading.perform(new DrawAnnotation(annotation("", figure, values, shown.get())));
    }
    show();
  }

  @Override
  public void changed(String id, Figure figure, List<Quantity> values) {
    if (id.startsWith(NOT_KEPT)) {
      notKept.replaceAll(each -> each.id().equals(id) ? notKept(id, figure, values) : each);
    } else {
      pane.shown()
          .ifPresent(shown ->
              reading.perform(new ChangeAnnotation(annotation(id, figure, values, shown))));
    }
    show();
  }

  /** Removes the figure that is picked here; false where none is. */
  public boolean removePicked() {
    Optional<String> picked = pane.viewport().figures().picked().map(ShownFigure::id);
    picked.ifPresent(id -> {
      if (id.startsWith(NOT_KEPT)) {
        notKept.removeIf(each -> each.id().equals(id));
      } else {
        reading.perform(new RemoveAnnotation(id));
      }
      show();
    });
    return picked.isPresent();
  }

  private Annotation annotation(String id, Figure figure, List<Quantity> values, ShownStack shown) {
    return new AnnotatedStack(shown)
        .annotation(id, figure, values, pane.viewport().viewState().section(), palette.place());
  }

  private ShownFigure notKept(String id, Figure figure, List<Quantity> values) {
    return new ShownFigure(id, figure, values, texts.get("measuring.not-kept"));
  }

  /** Why no reading can keep what is drawn here, if so. */
  private Optional<String> refusal(ShownStack shown) {
    if (pane.isPrior()) {
      return pane.whyNotOfReading();
    }
    if (!reading.isOpen()) {
      return Optional.of(texts.get("measuring.no-reading"));
    }
    return shown.volume().geometry() == Geometry.NONE
        ? Optional.of(texts.get("measuring.no-place"))
        : Optional.empty();
  }
}
