package org.sideroscope.viewer;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineJoin;

/** The line that a hand draws around an area, light within dark; its end is joined to its start. */
final class StrokeLine extends Group {

  private final Polyline dark = line(Color.gray(0, 0.75), 3.5);
  private final Polyline light = line(Color.WHITE, 1.5);
  private final Polyline closing = line(Color.WHITE, 1);

  StrokeLine() {
    setMouseTransparent(true);
    setManaged(false);
    setVisible(false);
    closing.getStrokeDashArray().setAll(4.0, 4.0);
    getChildren().addAll(dark, light, closing);
  }

  private static Polyline line(Color colour, double width) {
    Polyline line = new Polyline();
    line.setFill(null);
    line.setStroke(colour);
    line.setStrokeWidth(width);
    line.setStrokeLineJoin(StrokeLineJoin.ROUND);
    return line;
  }

  /** Draws through points of the screen; none draws nothing. */
  void show(List<Point2D> points) {
    setVisible(points.size() > 1);
    if (!isVisible()) {
      return;
    }
    Double[] coordinates =
        points.stream()
            .flatMap(point -> List.of(point.getX(), point.getY()).stream())
            .toArray(Double[]::new);
    dark.getPoints().setAll(coordinates);
    light.getPoints().setAll(coordinates);
    Point2D from = points.getLast();
    Point2D to = points.getFirst();
    closing.getPoints().setAll(from.getX(), from.getY(), to.getX(), to.getY());
  }
}
