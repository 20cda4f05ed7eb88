package org.sideroscope.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.sideroscope.marking.measure.Arrow;
import org.sideroscope.marking.measure.Circle;
import org.sideroscope.marking.measure.MeasureTexts;

/**
 * Draws figures with thin lines and their numbers beside them, light within dark, so that both are
 * seen on white and on black.
 */
final class FigureCanvas extends Canvas {

  private static final Color LINE = Color.web("#F2F5F9");
  private static final Color POINTER = Color.web("#FFD75E");
  private static final Color PICKED = Color.web("#7CC0FF");
  private static final Color HALO = Color.gray(0, 0.75);
  private static final double TEXT_PIXELS = 12;
  private static final double LINE_HEIGHT = 15;
  private static final double HANDLE = 3.5;

  private final MeasureTexts texts = MeasureTexts.english();
  private final Font font = Font.font(TEXT_PIXELS);
  private final Text measured = new Text();
  private List<String> labels = List.of();

  FigureCanvas() {
    measured.setFont(font);
  }

  /** How a figure is drawn: one that is picked or pointed at shows its handles. */
  record Drawing(ShownFigure shown, FigureShape shape, boolean picked, boolean hovered) {}

  void draw(List<Drawing> drawings, double renderScale) {
    GraphicsContext context = getGraphicsContext2D();
    context.clearRect(0, 0, getWidth(), getHeight());
    context.setLineCap(StrokeLineCap.ROUND);
    context.setLineJoin(StrokeLineJoin.ROUND);
    context.setFont(font);
    context.setTextBaseline(VPos.TOP);
    double thin = Math.max(1, Math.rint(1.25 * renderScale)) / renderScale;
    drawings.forEach(drawing -> strokeShape(drawing, thin));
    LabelPlaces places = new LabelPlaces(getWidth(), getHeight());
    List<String> written = new ArrayList<>();
    for (Drawing drawing : drawings) {
      List<String> lines = linesOf(drawing.shown());
      if (!lines.isEmpty()) {
        write(lines, places.beside(drawing.shape().bounds(), sizeOf(lines)), colourOf(drawing));
        written.addAll(lines);
      }
    }
    labels = List.copyOf(written);
  }

  private void strokeShape(Drawing drawing, double width) {
    boolean pointer = isPointer(drawing);
    double line = pointer ? 1.6 * width : width;
    for (List<Point2D> each : drawing.shape().lines()) {
      stroke(each, HALO, line + 2);
    }
    for (List<Point2D> each : drawing.shape().lines()) {
      stroke(each, colourOf(drawing), line);
    }
    if (drawing.picked() || drawing.hovered()) {
      drawing.shape().handles().forEach(handle -> drawHandle(handle, width));
    }
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
  private void drawHandle(Point2D at, double width) {
    GraphicsContext context = getGraphicsContext2D();
    double x = at.getX() - HANDLE;
    double y = at.getY() - HANDLE;
    context.setStroke(HALO);
    context.setLineWidth(width + 2);
    context.strokeOval(x, y, 2 * HANDLE, 2 * HANDLE);
    context.setStroke(PICKED);
    context.setLineWidth(width);
    context.strokeOval(x, y, 2 * HANDLE, 2 * HANDLE);
  }

  private List<String> linesOf(ShownFigure shown) {
    List<String> lines = new ArrayList<>(texts.lines(shown.values()));
    Optional.of(shown.note()).filter(note -> !note.isBlank()).ifPresent(lines::add);
    return lines;
  }

  private Dimension2D sizeOf(List<String> lines) {
    double widest = 0;
    for (String line : lines) {
      measured.setText(line);
      widest = Math.max(widest, measured.getLayoutBounds().getWidth());
    }
    return new Dimension2D(Math.ceil(widest), lines.size() * LINE_HEIGHT);
  }

  private void write(List<String> lines, Bounds at, Color colour) {
    GraphicsContext context = getGraphicsContext2D();
    double x = Math.rint(at.getMinX());
    double y = Math.rint(at.getMinY());
    for (int i = 0; i < lines.size(); i++) {
      context.setStroke(Color.BLACK);
      context.setLineWidth(3);
      context.strokeText(lines.get(i), x, y + i * LINE_HEIGHT);
      context.setFill(colour);
      context.fillText(lines.get(i), x, y + i * LINE_HEIGHT);
    }
  }

  void clear() {
    labels = List.of();
    getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
  }

  /** What stands beside the figures. */
  List<String> labels() {
    return labels;
  }
}
