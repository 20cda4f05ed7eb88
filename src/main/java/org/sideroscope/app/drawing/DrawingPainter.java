package org.sideroscope.app.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.sideroscope.reporting.drawing.Colour;
import org.sideroscope.reporting.drawing.Drawing;
import org.sideroscope.reporting.drawing.DrawingFont;
import org.sideroscope.reporting.drawing.Mark;

/** Paints drawings in the font that their files have. */
final class DrawingPainter {

  private static final double QUARTER = 90;

  private final String family;

  DrawingPainter() {
    try (InputStream file = DrawingFont.open()) {
      family = Font.loadFont(file, Font.getDefault().getSize()).getFamily();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Makes a canvas as large as the drawing at this zoom and paints it. */
  void paint(Drawing drawing, double zoom, Canvas canvas) {
    canvas.setWidth(Math.ceil(drawing.width() * zoom));
    canvas.setHeight(Math.ceil(drawing.height() * zoom));
    GraphicsContext on = canvas.getGraphicsContext2D();
    on.setFill(Color.WHITE);
    on.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
    on.save();
    on.scale(zoom, zoom);
    drawing.marks().forEach(mark -> paint(on, mark));
    on.restore();
  }

  private void paint(GraphicsContext on, Mark mark) {
    switch (mark) {
      case Mark.Line line -> paint(on, line);
      case Mark.Box box -> {
        on.setFill(colour(box.colour(), 1));
        on.fillRect(box.x(), box.y(), box.width(), box.height());
      }
      case Mark.Dot dot -> {
        on.setFill(colour(dot.colour(), Mark.Dot.OPACITY));
        double across = 2 * Mark.Dot.RADIUS;
        on.fillOval(dot.x() - Mark.Dot.RADIUS, dot.y() - Mark.Dot.RADIUS, across, across);
      }
      case Mark.Label label -> paint(on, label);
    }
  }

  private static void paint(GraphicsContext on, Mark.Line line) {
    on.setStroke(colour(line.colour(), 1));
    on.setLineWidth(line.width());
    if (line.dashed()) {
      on.setLineDashes(Mark.Line.DASH, Mark.Line.GAP);
    } else {
      on.setLineDashes();
    }
    on.strokeLine(line.x1(), line.y1(), line.x2(), line.y2());
  }

  private void paint(GraphicsContext on, Mark.Label label) {
    on.save();
    on.translate(label.x(), label.y());
    if (label.upwards()) {
      on.rotate(-QUARTER);
    }
    on.setFont(Font.font(family, label.size()));
    on.setFill(colour(label.colour(), 1));
    on.setTextAlign(
        switch (label.anchor()) {
          case START -> TextAlignment.LEFT;
          case MIDDLE -> TextAlignment.CENTER;
          case END -> TextAlignment.RIGHT;
        });
    on.fillText(label.text(), 0, 0);
    on.restore();
  }

  private static Color colour(Colour colour, double opacity) {
    return Color.color(colour.red(), colour.green(), colour.blue(), opacity);
  }
}
