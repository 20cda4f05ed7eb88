package org.sideroscope.workstation.project.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sideroscope.cohort.agreement.Estimate;
import org.sideroscope.cohort.agreement.Figure;
import org.sideroscope.cohort.agreement.Statistic;
import org.sideroscope.cohort.agreement.measurement.BlandAltman;
import org.sideroscope.cohort.agreement.measurement.Measurements;
import org.sideroscope.cohort.comparison.AnswerTable;
import org.sideroscope.cohort.comparison.AnswerTable.Rater;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.cohort.field.FieldScale;
import org.sideroscope.reporting.drawing.Anchor;
import org.sideroscope.reporting.drawing.Colour;
import org.sideroscope.reporting.drawing.Drawing;

/** The differences of two readers over their means, with bias and limits of agreement. */
final class BlandAltmanPlot {

  private static final int LEFT = 74;
  private static final int RIGHT = 560;
  private static final int TOP = 60;
  private static final int BOTTOM = 360;

  /** Fewer say nothing of limits. */
  private static final int FEWEST = 3;

  /** Two names of levels stay readable so far from one another. */
  private static final double APART = 14;

  private static final Colour OF_BIAS = new Colour(0xdbe6f3);
  private static final Colour OF_LIMITS = new Colour(0xedeff2);

  private record Point(String study, double mean, double difference) {}

  private BlandAltmanPlot() {}

  /** Empty where fewer than three studies were measured by both. */
  static Optional<Drawing> of(AnswerTable answers, Field field, Rater one, Rater other) {
    List<Point> points = new ArrayList<>();
    Measurements.Builder measured = Measurements.builder(2);
    for (String study : answers.studies()) {
      Optional<Double> first = answers.answer(study, one, field).map(Double::valueOf);
      Optional<Double> second = answers.answer(study, other, field).map(Double::valueOf);
      if (first.isPresent() && second.isPresent()) {
        measured.add(first.get(), second.get());
        points.add(new Point(study, (first.get() + second.get()) / 2, first.get() - second.get()));
      }
    }
    return points.size() < FEWEST
        ? Optional.empty()
        : Optional.of(draw(field, one, other, points, BlandAltman.of(measured.build())));
  }

  private static Drawing draw(
      Field field, Rater one, Rater other, List<Point> points, BlandAltman limits) {
    String unit = field.scale() == FieldScale.MILLILITRES ? " (ml)" : "";
    Drawing.Builder drawing =
        Drawing.builder(
                RIGHT + 150,
                BOTTOM + 60,
                "Bland-Altman plot of %s, %s and %s"
                    .formatted(field.key(), one.name(), other.name()))
            .text(16, 26, field.key(), Anchor.START, Colour.INK, 14)
            .text(
                16,
                44,
                points.size() + " studies measured by both; shaded: 95 % intervals",
                Anchor.START,
                Colour.FAINT,
                11);
    Axis across =
        Axis.around(
            points.stream().mapToDouble(Point::mean).min().orElse(0),
            points.stream().mapToDouble(Point::mean).max().orElse(1),
            LEFT,
            RIGHT);
    Axis up = vertical(points, limits);
    band(drawing, up, limits.upperLimit(), OF_LIMITS);
    band(drawing, up, limits.lowerLimit(), OF_LIMITS);
    band(drawing, up, limits.bias(), OF_BIAS);
    axes(drawing, across, up);
    drawing
        .text((LEFT + RIGHT) / 2.0, BOTTOM + 42, "mean of both" + unit, Anchor.MIDDLE)
        .upwards(18, (TOP + BOTTOM) / 2.0, one.name() + " − " + other.name() + unit, Anchor.MIDDLE);
    points.forEach(point ->
        drawing.dot(
            across.at(point.mean()), up.at(point.difference()), Colour.ACCENT, point.study()));
    levels(drawing, up, limits);
    return drawing.build();
  }

  private static Axis vertical(List<Point> points, BlandAltman limits) {
    double least = points.stream().mapToDouble(Point::difference).min().orElse(0);
    double most = points.stream().mapToDouble(Point::difference).max().orElse(1);
    return Axis.around(
        Math.min(Math.min(least, 0), low(limits.lowerLimit()).orElse(least)),
        Math.max(Math.max(most, 0), high(limits.upperLimit()).orElse(most)),
        BOTTOM,
        TOP);
  }

  private static void axes(Drawing.Builder drawing, Axis across, Axis up) {
    for (double tick : across.ticks()) {
      drawing
          .line(across.at(tick), BOTTOM, across.at(tick), BOTTOM + 4, Colour.INK)
          .text(across.at(tick), BOTTOM + 18, Axis.label(tick), Anchor.MIDDLE);
    }
    for (double tick : up.ticks()) {
      drawing
          .line(LEFT - 4, up.at(tick), LEFT, up.at(tick), Colour.INK)
          .text(LEFT - 8, up.at(tick) + 4, Axis.label(tick), Anchor.END);
    }
    drawing
        .line(LEFT, up.at(0), RIGHT, up.at(0), Colour.GRID)
        .line(LEFT, TOP, LEFT, BOTTOM, Colour.INK)
        .line(LEFT, BOTTOM, RIGHT, BOTTOM, Colour.INK);
  }

  private static void band(Drawing.Builder drawing, Axis up, Statistic level, Colour colour) {
    level
        .estimate()
        .map(Estimate::interval)
        .ifPresent(interval ->
            drawing.box(
                LEFT,
                up.at(interval.high()),
                RIGHT - LEFT,
                up.at(interval.low()) - up.at(interval.high()),
                colour,
                ""));
  }

  private static void levels(Drawing.Builder drawing, Axis up, BlandAltman limits) {
    limits
        .bias()
        .estimate()
        .ifPresent(bias -> {
          double middle = up.at(bias.value());
          drawing.line(LEFT, middle, RIGHT, middle, Colour.INK);
          name(drawing, middle, "bias", bias);
          limits
              .upperLimit()
              .estimate()
              .ifPresent(upper -> {
                dashed(drawing, up.at(upper.value()));
                name(drawing, Math.min(up.at(upper.value()), middle - APART), "upper limit", upper);
              });
          limits
              .lowerLimit()
              .estimate()
              .ifPresent(lower -> {
                dashed(drawing, up.at(lower.value()));
                name(drawing, Math.max(up.at(lower.value()), middle + APART), "lower limit", lower);
              });
        });
  }

  private static void dashed(Drawing.Builder drawing, double y) {
    drawing.dashed(LEFT, y, RIGHT, y, Colour.INK);
  }

  private static void name(Drawing.Builder drawing, double y, String name, Estimate level) {
    drawing.text(RIGHT + 6, y + 4, name + " " + Figure.of(level).rounded(), Anchor.START);
  }

  private static Optional<Double> low(Statistic statistic) {
    return statistic
        .estimate()
        .map(
            estimate -> estimate.interval() == null ? estimate.value() : estimate.interval().low());
  }

  private static Optional<Double> high(Statistic statistic) {
    return statistic
        .estimate()
        .map(estimate ->
            estimate.interval() == null ? estimate.value() : estimate.interval().high());
  }
}
