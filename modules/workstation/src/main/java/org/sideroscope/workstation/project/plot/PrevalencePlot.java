package org.sideroscope.workstation.project.plot;

import java.util.List;
import org.sideroscope.cohort.agreement.Interval;
import org.sideroscope.cohort.agreement.rating.Wilson;
import org.sideroscope.cohort.comparison.AnswerTable;
import org.sideroscope.cohort.comparison.AnswerTable.Rater;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.cohort.field.Fields;
import org.sideroscope.reporting.drawing.Anchor;
import org.sideroscope.reporting.drawing.Colour;
import org.sideroscope.reporting.drawing.Drawing;

/** How often each reader called each region present, of the studies in which they assessed it. */
final class PrevalencePlot {

  private static final String PRESENT = "present";
  private static final int LEFT = 210;
  private static final int WIDTH = 400;
  private static final int BAR = 14;
  private static final int TOP = 62;

  /** Told apart in grey as well, and light enough for an interval to be seen on them. */
  private static final List<Colour> FILLS =
      List.of(
          new Colour(0x6f9bcb),
          new Colour(0xb9c3cf),
          new Colour(0xe2a15f),
          new Colour(0x93b8a0),
          new Colour(0xd9d3a4),
          new Colour(0xa48fbf));

  private PrevalencePlot() {}

  static Drawing of(AnswerTable answers) {
    List<Rater> readers = answers.readers();
    List<Field> regions =
        Fields.values().stream().filter(field -> field.key().startsWith("region/")).toList();
    int group = readers.size() * BAR + 14;
    int height = regions.size() * group;
    Axis axis = new Axis(0, 1, LEFT, LEFT + WIDTH);
    Drawing.Builder drawing =
        Drawing.builder(LEFT + WIDTH + 110, TOP + height + 40, "Prevalence by region and reader")
            .text(16, 26, "Called present, by region and reader", Anchor.START, Colour.INK, 14)
            .text(
                16,
                44,
                "of the studies in which the reader assessed the region; 95 % intervals (Wilson)",
                Anchor.START,
                Colour.FAINT,
                11);
    for (int percent = 0; percent <= 100; percent += 25) {
      double x = axis.at(percent / 100.0);
      drawing
          .line(x, TOP, x, TOP + height, Colour.GRID)
          .text(x, TOP + height + 16, percent + " %", Anchor.MIDDLE);
    }
    for (int i = 0; i < regions.size(); i++) {
      double y = TOP + i * group + 7;
      String name = regions.get(i).key().substring("region/".length());
      drawing.text(16, y + readers.size() * BAR / 2.0 + 4, name, Anchor.START);
      for (int r = 0; r < readers.size(); r++) {
        bar(drawing, axis, y + r * BAR, answers, regions.get(i), readers.get(r), r);
      }
    }
    return drawing.build();
  }

  private static void bar(
      Drawing.Builder drawing,
      Axis axis,
      double y,
      AnswerTable answers,
      Field region,
      Rater reader,
      int number) {
    int assessed = 0;
    int present = 0;
    for (String study : answers.studies()) {
      String answer = answers.answer(study, reader, region).orElse("");
      assessed += answer.isEmpty() ? 0 : 1;
      present += answer.equals(PRESENT) ? 1 : 0;
    }
    drawing.text(LEFT - 8, y + BAR - 3, reader.name(), Anchor.END, Colour.FAINT, 10);
    if (assessed == 0) {
      drawing.text(LEFT + 6, y + BAR - 3, "not assessed", Anchor.START, Colour.FAINT, 10);
      return;
    }
    double share = (double) present / assessed;
    String told = present + " of " + assessed;
    Interval interval = Wilson.interval(share, assessed);
    double middle = y + BAR / 2.0;
    double low = axis.at(interval.low());
    double high = axis.at(interval.high());
    drawing
        .box(
            LEFT,
            y + 1,
            axis.at(share) - LEFT,
            BAR - 2,
            FILLS.get(number % FILLS.size()),
            reader.name() + ": " + told)
        .line(low, middle, high, middle, Colour.INK)
        .line(low, middle - 3, low, middle + 3, Colour.INK)
        .line(high, middle - 3, high, middle + 3, Colour.INK)
        .text(Math.max(high, axis.at(share)) + 6, y + BAR - 3, told, Anchor.START, Colour.INK, 10);
  }
}
