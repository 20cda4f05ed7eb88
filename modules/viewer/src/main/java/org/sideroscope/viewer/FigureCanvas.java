package org.sideroscope.viewer;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.sideroscope.marking.measure.Arrow;
import org.sideroscope.marking.measure.Circle;
import org.sideroscope.marking.measure.ProfileLine;
import org.sideroscope.marking.measure.Quantity;

/**
 * Draws figures with thin lines, light within dark, so that they are seen on white and on black.
 */
final class FigureCanvas extends Canvas {

  private static final Color LINE = Color.web("#A6F0E0");
  private static final Color POINTER = Color.web("#FFD75E");
  private static final Color PICKED = Color.web("#7CC0FF");
  private static final Color HALO = Color.gray(0, 0.75);
  private static final Color DIP = Color.web("#F2B84B");
  private static final double WIDTH = 1.5;
  private static final double POINTER_WIDTH = 2.2;
  private static final double HANDLE = 3.5;

  /** How a figure is drawn: one that is picked or pointed at shows its handles. */
  record Drawing(ShownFigure shown, FigureShape shape, boolean picked, boolean hovered) {}

  void draw(List<Drawing> drawings) {
    GraphicsContext context = getGraphicsContext2D();
    context.clearRect(0, 0, getWidth(), getHeight());
    context.setLineCap(StrokeLineCap.ROUND);
    context.setLineJoin(StrokeLineJoin.ROUND);
    drawings.forEach(this::strokeShape);
  }

  private void strokeShape(Drawing drawing) {
    double line = isPointer(drawing) ? POINTER_WIDTH : WIDTH;
    for (List<Point2D> each : drawing.shape().lines()) {
      stroke(each, HALO, line + 2);
    }
    for (List<Point2D> each : drawing.shape().lines()) {
      stroke(each, colourOf(drawing), line);
    }
    if (drawing.picked() || drawing.hovered()) {
      drawing.shape().handles().forEach(this::drawHandle);
    }
    dipOf(drawing).ifPresent(this::drawDip);
  }

  private static boolean isPointer(Drawing drawing) {
    return drawing.shown().figure() instanceof Arrow || drawing.shown().figure() instanceof Circle;
  }

  private static Color colourOf(Drawing drawing) {
    if (drawing.picked()) {
      return PICKED;
    }
    return isPointer(drawing) ? POINTER : LINE;
  }

  private void stroke(List<Point2D> line, Color colour, double width) {
    double[] x = line.stream().mapToDouble(Point2D::getX).toArray();
    double[] y = line.stream().mapToDouble(Point2D::getY).toArray();
    GraphicsContext context = getGraphicsContext2D();
    context.setStroke(colour);
    context.setLineWidth(width);
    context.strokePolyline(x, y, x.length);
  }

  /** A ring: what lies under a handle stays in sight. */
  private void drawHandle(Point2D at) {
    GraphicsContext context = getGraphicsContext2D();
    double x = at.getX() - HANDLE;
    double y = at.getY() - HANDLE;
    context.setStroke(HALO);
    context.setLineWidth(WIDTH + 2);
    context.strokeOval(x, y, 2 * HANDLE, 2 * HANDLE);
    context.setStroke(PICKED);
    context.setLineWidth(WIDTH);
    context.strokeOval(x, y, 2 * HANDLE, 2 * HANDLE);
  }

  /** Where the deepest dip of a profile lies on its line. */
  private static Optional<Point2D> dipOf(Drawing drawing) {
    if (!(drawing.shown().figure() instanceof ProfileLine line)) {
      return Optional.empty();
    }
    Point2D from = drawing.shape().handles().getFirst();
    Point2D to = drawing.shape().handles().getLast();
    return drawing.shown().values().stream()
        .filter(quantity -> quantity.name() == Quantity.Name.DIP_POSITION)
        .findFirst()
        .map(dip -> from.interpolate(to, dip.value() / line.lengthMm()));
  }

  private void drawDip(Point2D at) {
    GraphicsContext context = getGraphicsContext2D();
    context.setFill(HALO);
    context.fillOval(at.getX() - 4, at.getY() - 4, 8, 8);
    context.setFill(DIP);
    context.fillOval(at.getX() - 2.5, at.getY() - 2.5, 5, 5);
  }

  void clear() {
    getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
  }
}
