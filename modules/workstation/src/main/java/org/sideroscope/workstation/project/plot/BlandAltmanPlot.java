package org.sideroscope.workstation.project.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sideroscope.cohort.agreement.Estimate;
import org.sideroscope.cohort.agreement.Statistic;
import org.sideroscope.cohort.agreement.measurement.BlandAltman;
import org.sideroscope.cohort.agreement.measurement.Measurements;
import org.sideroscope.cohort.comparison.AnswerTable;
import org.sideroscope.cohort.comparison.AnswerTable.Rater;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.cohort.field.FieldScale;
import org.sideroscope.workstation.project.plot.Svg.Anchor;

/** The differences of two readers over their means, with bias and limits of agreement. */
final class BlandAltmanPlot {

  private static final int LEFT = 70;
  private static final int RIGHT = 560;
  private static final int TOP = 60;
  private static final int BOTTOM = 360;

  /** Fewer say nothing of limits. */
  private static final int FEWEST = 3;

  private record Point(String study, double mean, double difference) {}

  private BlandAltmanPlot() {}

  /** Empty where fewer than three studies were measured by both. */
  static Optional<String> of(AnswerTable answers, Field field, Rater one, Rater other) {
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

  private static String draw(
      Field field, Rater one, Rater other, List<Point> points, BlandAltman limits) {
    String unit = field.scale() == FieldScale.MILLILITRES ? " (ml)" : "";
    Svg svg =
        new Svg(
            RIGHT + 150,
            BOTTOM + 60,
            "Bland-Altman plot of " + field.key() + ", " + one.name() + " and " + other.name());
    svg.text(16, 26, field.key(), Anchor.START, Svg.INK, 14)
        .text(16, 44, points.size() + " studies measured by both", Anchor.START, Svg.FAINT, 11);
    Axis across =
        Axis.around(
            points.stream().mapToDouble(Point::mean).min().orElse(0),
            points.stream().mapToDouble(Point::mean).max().orElse(1),
            LEFT,
            RIGHT);
    Axis up = vertical(points, limits);
    for (double tick : across.ticks()) {
      svg.line(across.at(tick), BOTTOM, across.at(tick), BOTTOM + 4, Svg.INK, false)
          .text(across.at(tick), BOTTOM + 18, Axis.label(tick), Anchor.MIDDLE);
    }
    for (double tick : up.ticks()) {
      svg.line(LEFT - 4, up.at(tick), LEFT, up.at(tick), Svg.INK, false)
          .text(LEFT - 8, up.at(tick) + 4, Axis.label(tick), Anchor.END);
    }
    svg.line(LEFT, TOP, LEFT, BOTTOM, Svg.INK, false)
        .line(LEFT, BOTTOM, RIGHT, BOTTOM, Svg.INK, false)
        .text((LEFT + RIGHT) / 2.0, BOTTOM + 42, "mean of both" + unit, Anchor.MIDDLE)
        .upwards(18, (TOP + BOTTOM) / 2.0, one.name() + " - " + other.name() + unit);
    level(svg, up, "bias", limits.bias(), false);
    level(svg, up, "upper limit", limits.upperLimit(), true);
    level(svg, up, "lower limit", limits.lowerLimit(), true);
    points.forEach(
        point -> svg.dot(across.at(point.mean()), up.at(point.difference()), point.study()));
    return svg.toString();
  }

  private static Axis vertical(List<Point> points, BlandAltman limits) {
    double least = points.stream().mapToDouble(Point::difference).min().orElse(0);
    double most = points.stream().mapToDouble(Point::difference).max().orElse(1);
    return Axis.around(
        Math.min(Math.min(least, 0), value(limits.lowerLimit()).orElse(least)),
        Math.max(Math.max(most, 0), value(limits.upperLimit()).orElse(most)),
        BOTTOM,
        TOP);
  }

  private static Optional<Double> value(Statistic statistic) {
    return statistic.estimate().map(Estimate::value);
  }

  private static void level(Svg svg, Axis up, String name, Statistic level, boolean dashed) {
    value(level)
        .ifPresent(value ->
            svg.line(LEFT, up.at(value), RIGHT, up.at(value), Svg.INK, dashed)
                .text(
                    RIGHT + 6,
                    up.at(value) + 4,
                    String.format(Locale.ROOT, "%s %.3g", name, value),
                    Anchor.START));
  }
}
