package org.sideroscope.app.hanging;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.sideroscope.app.text.Texts;
import org.sideroscope.imaging.ColourMap;
import org.sideroscope.imaging.WindowPreset;
import org.sideroscope.imaging.reslice.Projection;
import org.sideroscope.imaging.reslice.Slab;
import org.sideroscope.workstation.hanging.Showing;

/** The controls for how a series is shown: cut, slab, colours, window. */
final class ShowingBox {

  private static final double USUAL_SLAB_MM = 10;
  private static final double MM_WIDTH = 48;

  private final Texts texts;
  private final Consumer<Showing> onChange;
  private final TypedField thickness;
  private final List<Node> controls;
  private Showing showing;

  ShowingBox(Showing showing, Texts texts, Consumer<Showing> onChange) {
    this.showing = showing;
    this.texts = texts;
    this.onChange = onChange;
    this.thickness =
        new TypedField(
            plain(showing.slab().map(Slab::thicknessMm).orElse(USUAL_SLAB_MM)),
            texts.get("hanging.slab-mm"),
            this::takeThickness);
    thickness.setPrefWidth(MM_WIDTH);
    thickness.setDisable(showing.slab().isEmpty());
    this.controls =
        List.of(
            WordsBox.of(
                Showing.Cut.values(),
                showing.cut(),
                texts,
                next -> change(this.showing.withCut(next))),
            WordsBox.optional(
                Projection.values(),
                showing.slab().map(Slab::projection),
                "hanging.no-slab",
                texts,
                this::takeProjection),
            thickness,
            WordsBox.of(
                ColourMap.values(),
                showing.colours(),
                texts,
                next -> change(this.showing.withColours(next))),
            WordsBox.optional(
                WindowPreset.values(),
                showing.window(),
                "hanging.opening-window",
                texts,
                next -> change(this.showing.withWindow(next))));
  }

  List<Node> controls() {
    return controls;
  }

  private static String plain(double mm) {
    return mm == Math.rint(mm) ? Long.toString(Math.round(mm)) : Double.toString(mm);
  }

  private void takeProjection(Optional<Projection> projection) {
    thickness.setDisable(projection.isEmpty());
    double mm = number(thickness.getText()).orElse(USUAL_SLAB_MM);
    change(showing.withSlab(projection.map(p -> Slab.of(mm, p))));
  }

  private Optional<String> takeThickness(String text) {
    Optional<Double> mm = number(text);
    if (mm.isEmpty()) {
      return Optional.of(texts.get("hanging.needs-mm"));
    }
    change(showing.withSlab(showing.slab().map(slab -> Slab.of(mm.get(), slab.projection()))));
    return Optional.empty();
  }

  private static Optional<Double> number(String text) {
    try {
      double mm = Double.parseDouble(text.strip().replace(',', '.'));
      return mm > 0 && !Double.isInfinite(mm) ? Optional.of(mm) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private void change(Showing next) {
    showing = next;
    onChange.accept(next);
  }
}
