package org.sideroscope.viewer;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;

/** A scale bar with its length above it; (0, 0) of this node is the bar's lower right end. */
final class ScaleBarView extends Group {

  private static final double TICK = 5;

  private final Path halo = new Path();
  private final Path face = new Path();
  private final OutlinedText length = new OutlinedText();
  private @Nullable ScaleBar drawn;

  ScaleBarView() {
    getStyleClass().add("scale-bar");
    halo.getStyleClass().add("halo");
    face.getStyleClass().add("face");
    getChildren().addAll(halo, face, length);
  }

  /** Shows a bar, or nothing. */
  void show(Optional<ScaleBar> bar) {
    setVisible(bar.isPresent());
    bar.ifPresent(this::draw);
  }

  private void draw(ScaleBar bar) {
    // half pixels, so that a line one pixel wide covers one row of pixels
    double right = -0.5;
    double left = Math.rint(-bar.pixels()) + 0.5;
    if (!bar.equals(drawn)) {
      drawn = bar;
      drawLine(left, right);
      length.setText(bar.text());
    }
    // its width changes with the style that it is given
    length.setLayoutX(Math.rint((left + right - length.textWidth()) / 2));
    length.setLayoutY(-TICK - Math.ceil(length.textHeight()) - 1);
  }

  private void drawLine(double left, double right) {
    for (Path path : new Path[] {halo, face}) {
      path.getElements()
          .setAll(
              new MoveTo(left, -TICK - 0.5),
              new LineTo(left, -0.5),
              new LineTo(right, -0.5),
              new LineTo(right, -TICK - 0.5));
    }
  }

  String text() {
    return isVisible() ? length.text() : "";
  }
}
