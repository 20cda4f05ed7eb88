package org.sideroscope.viewer;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;

/** A circle as large as the brush, white within black, so that it is seen on any image. */
final class BrushCursor extends Group {

  /** A smaller circle would not be seen below the pointer. */
  private static final double LEAST_RADIUS = 2;

  private final Circle dark = ring(Color.BLACK);
  private final Circle light = ring(Color.WHITE);

  BrushCursor() {
    setMouseTransparent(true);
    setManaged(false);
    setVisible(false);
    getChildren().addAll(dark, light);
  }

  private static Circle ring(Color colour) {
    Circle circle = new Circle();
    circle.setFill(null);
    circle.setStroke(colour);
    return circle;
  }

  void show(double x, double y, double diameterPixels) {
    double radius = Math.max(LEAST_RADIUS, diameterPixels / 2);
    light.setRadius(radius);
    dark.setRadius(radius + 1);
    relocateTo(x, y);
    setVisible(true);
  }

  private void relocateTo(double x, double y) {
    setTranslateX(x);
    setTranslateY(y);
  }

  void hide() {
    setVisible(false);
  }

  double radius() {
    return light.getRadius();
  }
}
