package org.sideroscope.app.drawing;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.text.Texts;
import org.sideroscope.reporting.drawing.Drawing;

/**
 * A drawing that fits its place, or is as large as the user wants. What a dot or a cell stands for
 * is told where it is pointed at.
 */
public final class DrawingView extends VBox {

  private static final double GAP = 8;
  private static final double STEP = 1.25;
  private static final double LEAST = 0.4;
  private static final double MOST = 3;

  /** Of what fits: letters any larger than a page's would shout. */
  private static final double MOST_FITTING = 1.25;

  private static final double BORDER = 4;

  private final Texts texts;
  private final DrawingPainter painter = new DrawingPainter();
  private final Canvas canvas = new Canvas();
  private final ScrollPane place = new ScrollPane();
  private final Label amount = new Label();
  private final Tooltip tip = new Tooltip();
  private @Nullable Drawing drawing;
  private double zoom = 1;
  private boolean fits = true;

  /**
   * @param id of the view; its buttons are {@code ID-larger}, {@code ID-smaller}, {@code ID-fit}
   * @param actions stand beside them
   */
  public DrawingView(String id, Texts texts, Node actions) {
    super(GAP);
    this.texts = texts;
    setId(id);
    getStyleClass().add("drawing-view");
    StackPane middle = new StackPane(canvas);
    middle.setAlignment(Pos.TOP_LEFT);
    place.setContent(middle);
    place.setPannable(true);
    place.setFitToWidth(true);
    place.setFitToHeight(true);
    place.viewportBoundsProperty().subscribe(() -> fit());
    place.addEventFilter(ScrollEvent.SCROLL, this::zoomByWheel);
    VBox.setVgrow(place, Priority.ALWAYS);
    amount.getStyleClass().addAll("small", "soft", "number");
    amount.setMinWidth(Region.USE_PREF_SIZE);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox buttons =
        new HBox(
            GAP,
            button(id + "-smaller", "drawing.smaller", "−", () -> zoomTo(zoom / STEP)),
            amount,
            button(id + "-larger", "drawing.larger", "+", () -> zoomTo(zoom * STEP)),
            button(id + "-fit", "drawing.fit", texts.get("drawing.fit.short"), this::fitAgain),
            between,
            actions);
    buttons.setAlignment(Pos.CENTER_LEFT);
    Tooltip.install(canvas, tip);
    canvas.addEventHandler(MouseEvent.MOUSE_MOVED, this::tell);
    getChildren().setAll(place, buttons);
  }

  private Button button(String id, String key, String text, Runnable action) {
    Button button = new Button(text);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(texts.get(key));
    button.setTooltip(new Tooltip(texts.get(key)));
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Shows another drawing, as large as fits unless the user has chosen a size. */
  public void show(Drawing next) {
    drawing = next;
    canvas.setAccessibleText(next.title());
    place.setAccessibleText(next.title());
    if (fits) {
      fit();
    }
    paint();
  }

  private void fitAgain() {
    fits = true;
    fit();
  }

  private void fit() {
    Drawing shown = drawing;
    double width = place.getViewportBounds().getWidth();
    double height = place.getViewportBounds().getHeight();
    if (fits && shown != null && width > BORDER && height > BORDER) {
      double fitting =
          Math.min((width - BORDER) / shown.width(), (height - BORDER) / shown.height());
      double next = Math.clamp(fitting, LEAST, MOST_FITTING);
      if (next != zoom) {
        zoom = next;
        paint();
      }
    }
  }

  private void zoomByWheel(ScrollEvent event) {
    if (event.isShortcutDown()) {
      event.consume();
      zoomTo(event.getDeltaY() > 0 ? zoom * STEP : zoom / STEP);
    }
  }

  private void zoomTo(double next) {
    fits = false;
    zoom = Math.clamp(next, LEAST, MOST);
    paint();
  }

  private void paint() {
    if (drawing != null) {
      painter.paint(drawing, zoom, canvas);
      amount.setText(texts.get("drawing.zoom", Math.round(zoom * 100)));
    }
  }

  private void tell(MouseEvent event) {
    Optional<String> pointed =
        drawing == null
            ? Optional.empty()
            : PointedMark.tip(drawing, event.getX() / zoom, event.getY() / zoom);
    tip.setText(pointed.orElse(""));
    tip.setOpacity(pointed.isPresent() ? 1 : 0);
  }
}
