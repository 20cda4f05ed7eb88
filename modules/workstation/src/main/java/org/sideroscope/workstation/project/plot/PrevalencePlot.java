package org.sideroscope.workstation.project.plot;

import java.util.List;
import org.sideroscope.cohort.comparison.AnswerTable;
import org.sideroscope.cohort.comparison.AnswerTable.Rater;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.cohort.field.Fields;
import org.sideroscope.workstation.project.plot.Svg.Anchor;

/** How often each reader called each region present, of the studies in which they assessed it. */
final class PrevalencePlot {

  private static final String PRESENT = "present";
  private static final int LEFT = 190;
  private static final int WIDTH = 400;
  private static final int BAR = 14;
  private static final int TOP = 70;

  /** Told apart in grey as well. */
  private static final List<String> FILLS =
      List.of("#1b2430", "#2f6fb3", "#9fb8d4", "#d9822b", "#c9ced6", "#6b3f8e");

  private PrevalencePlot() {}

  static String of(AnswerTable answers) {
    List<Rater> readers = answers.readers();
    List<Field> regions =
        Fields.values().stream().filter(field -> field.key().startsWith("region/")).toList();
    int group = readers.size() * BAR + 14;
    int height = regions.size() * group;
    Axis axis = new Axis(0, 1, LEFT, LEFT + WIDTH);
    Svg svg = new Svg(LEFT + WIDTH + 90, TOP + height + 50, "Prevalence by region and reader");
    svg.text(16, 26, "Called present, by region and reader", Anchor.START, Svg.INK, 14)
        .text(
            16,
            44,
            "of the studies in which the reader assessed the region",
            Anchor.START,
            Svg.FAINT,
            11);
    for (int percent = 0; percent <= 100; percent += 25) {
      double x = axis.at(percent / 100.0);
      svg.line(x, TOP, x, TOP + height, "#d5dae1", false)
          .text(x, TOP + height + 16, percent + " %", Anchor.MIDDLE);
    }
    for (int i = 0; i < regions.size(); i++) {
      double y = TOP + i * group + 7;
      String name = regions.get(i).key().substring("region/".length());
      svg.text(LEFT - 50, y + readers.size() * BAR / 2.0 + 4, name, Anchor.END);
      for (int r = 0; r < readers.size(); r++) {
        bar(svg, axis, y + r * BAR, answers, regions.get(i), readers.get(r), r);
      }
    }
    return svg.toString();
  }

  private static void bar(
      Svg svg, Axis axis, double y, AnswerTable answers, Field region, Rater reader, int number) {
    int assessed = 0;
    int present = 0;
    for (String study : answers.studies()) {
      String answer = answers.answer(study, reader, region).orElse("");
      assessed += answer.isEmpty() ? 0 : 1;
      present += answer.equals(PRESENT) ? 1 : 0;
    }
    double share = assessed == 0 ? 0 : (double) present / assessed;
    String told = present + " of " + assessed;
    svg.text(LEFT - 8, y + BAR - 3, reader.name(), Anchor.END, Svg.FAINT, 10)
        .rectangle(
            LEFT,
            y + 1,
            axis.at(share) - LEFT,
            BAR - 2,
            FILLS.get(number % FILLS.size()),
            reader.name() + ": " + told)
        .text(
            axis.at(share) + 6,
            y + BAR - 3,
            assessed == 0 ? "not assessed" : told,
            Anchor.START,
            Svg.INK,
            10);
  }
}
