package org.sideroscope.viewer;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.sideroscope.marking.measure.Dip;
import org.sideroscope.marking.measure.LineProfile;

/** The values along a line over millimetres, with the deepest dip marked. */
final class ProfilePlot extends Canvas {

  private static final Color GROUND = Color.web("#0E1116", 0.86);
  private static final Color FRAME = Color.web("#2A313B");
  private static final Color CURVE = Color.web("#F2F5F9");
  private static final Color DIP = Color.web("#F2B84B");
  private static final Color TEXT = Color.web("#AEB7C4");
  private static final double LEFT = 48;
  private static final double RIGHT = 12;
  private static final double TOP = 10;
  private static final double BOTTOM = 20;

  /** Shows a profile, or nothing. */
  void show(Optional<LineProfile> profile) {
    setVisible(profile.isPresent() && getWidth() > 120 && getHeight() > 60);
    if (isVisible()) {
      profile.ifPresent(this::draw);
    }
  }

  private void draw(LineProfile profile) {
    GraphicsContext context = getGraphicsContext2D();
    context.clearRect(0, 0, getWidth(), getHeight());
    context.setFill(GROUND);
    context.fillRoundRect(0, 0, getWidth(), getHeight(), 6, 6);
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < profile.size(); i++) {
      if (!Double.isNaN(profile.value(i))) {
        low = Math.min(low, profile.value(i));
        high = Math.max(high, profile.value(i));
      }
    }
    if (low <= high) {
      Axes axes = new Axes(profile.lengthMm(), low, high == low ? low + 1 : high);
      label(axes);
      profile.deepestDip().ifPresent(dip -> markDip(dip, profile, axes));
      drawCurve(profile, axes);
    }
  }

  private void drawCurve(LineProfile profile, Axes axes) {
    GraphicsContext context = getGraphicsContext2D();
    context.setStroke(CURVE);
    context.setLineWidth(1.5);
    boolean within = false;
    context.beginPath();
    for (int i = 0; i < profile.size(); i++) {
      double value = profile.value(i);
      boolean there = !Double.isNaN(value);
      if (there && within) {
        context.lineTo(axes.x(profile.positionMm(i)), axes.y(value));
      } else if (there) {
        context.moveTo(axes.x(profile.positionMm(i)), axes.y(value));
      }
      within = there;
    }
    context.stroke();
  }

  private void markDip(Dip dip, LineProfile profile, Axes axes) {
    GraphicsContext context = getGraphicsContext2D();
    double x = axes.x(dip.positionMm());
    double floor = profile.value(dip.sample());
    context.setFill(DIP.deriveColor(0, 1, 1, 0.16));
    double from = axes.x(dip.fromMm());
    context.fillRect(from, TOP, axes.x(dip.toMm()) - from, axes.y(axes.low) - TOP);
    context.setStroke(DIP);
    context.setLineWidth(1);
    context.setLineDashes(3, 3);
    context.strokeLine(x, axes.y(floor + dip.depth()), x, axes.y(floor));
    context.setLineDashes();
    context.strokeOval(x - 3, axes.y(floor) - 3, 6, 6);
  }

  private void label(Axes axes) {
    GraphicsContext context = getGraphicsContext2D();
    context.setStroke(FRAME);
    context.setLineWidth(1);
    context.strokeLine(LEFT, TOP, LEFT, axes.y(axes.low));
    context.strokeLine(LEFT, axes.y(axes.low), getWidth() - RIGHT, axes.y(axes.low));
    context.setFont(Font.font(11));
    context.setFill(TEXT);
    context.setTextAlign(TextAlignment.RIGHT);
    context.setTextBaseline(VPos.CENTER);
    context.fillText(number(axes.high, axes), LEFT - 5, TOP + 3);
    context.fillText(number(axes.low, axes), LEFT - 5, axes.y(axes.low) - 3);
    context.setTextBaseline(VPos.TOP);
    context.setTextAlign(TextAlignment.LEFT);
    context.fillText("0", LEFT, axes.y(axes.low) + 4);
    context.setTextAlign(TextAlignment.RIGHT);
    String length = String.format(Locale.ROOT, "%.1f mm", axes.lengthMm);
    context.fillText(length, getWidth() - RIGHT, axes.y(axes.low) + 4);
  }

  private static String number(double value, Axes axes) {
    double range = axes.high - axes.low;
    int decimals = range >= 20 ? 0 : range >= 2 ? 1 : 3;
    return String.format(Locale.ROOT, "%." + decimals + "f", value).replace('-', '\u2212');
  }

  /** From millimetres and values to the canvas. */
  private final class Axes {
    private final double lengthMm;
    private final double low;
    private final double high;

    Axes(double lengthMm, double low, double high) {
      this.lengthMm = lengthMm;
      this.low = low;
      this.high = high;
    }

    double x(double positionMm) {
      return LEFT + positionMm / lengthMm * (getWidth() - LEFT - RIGHT);
    }

    double y(double value) {
      return TOP + (high - value) / (high - low) * (getHeight() - TOP - BOTTOM);
    }
  }
}
