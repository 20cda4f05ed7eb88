package org.sideroscope.workstation.project.plot;

import java.util.List;
import java.util.stream.IntStream;
import org.sideroscope.cohort.comparison.AnswerTable;
import org.sideroscope.cohort.comparison.AnswerTable.Rater;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.workstation.project.plot.Svg.Anchor;

/** How often one reader answered this where another answered that. */
final class AgreementMatrix {

  private static final int CELL = 46;
  private static final int LEFT = 190;
  private static final int TOP = 70;
  private static final int BELOW = 150;

  private AgreementMatrix() {}

  /** Only categories that one of them used have a row and a column. */
  static String of(AnswerTable answers, Field field, Rater one, Rater other) {
    int size = field.categories().size();
    int[][] counts = new int[size][size];
    int total = 0;
    for (String study : answers.studies()) {
      int row = field.categories().indexOf(answers.answer(study, one, field).orElse(""));
      int column = field.categories().indexOf(answers.answer(study, other, field).orElse(""));
      if (row >= 0 && column >= 0) {
        counts[row][column]++;
        total++;
      }
    }
    List<Integer> used = IntStream.range(0, size).filter(i -> isUsed(counts, i)).boxed().toList();
    return draw(field, one, other, counts, used, total);
  }

  private static boolean isUsed(int[][] counts, int category) {
    int sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += counts[category][i] + counts[i][category];
    }
    return sum > 0;
  }

  private static String draw(
      Field field, Rater one, Rater other, int[][] counts, List<Integer> used, int total) {
    int side = used.size() * CELL;
    Svg svg =
        new Svg(
            LEFT + side + 40,
            TOP + side + BELOW,
            field.key() + ", " + one.name() + " by " + other.name());
    svg.text(16, 26, field.key(), Anchor.START, Svg.INK, 14)
        .text(16, 44, total + " studies answered by both", Anchor.START, Svg.FAINT, 11)
        .text(LEFT + side / 2.0, TOP - 8, other.name(), Anchor.MIDDLE)
        .upwards(14, TOP + side / 2.0, one.name());
    int most = 1;
    for (int row : used) {
      for (int column : used) {
        most = Math.max(most, counts[row][column]);
      }
    }
    for (int i = 0; i < used.size(); i++) {
      String name = field.categories().get(used.get(i));
      svg.text(LEFT - 8, TOP + i * CELL + CELL / 2.0 + 4, name, Anchor.END)
          .upwardsBelow(LEFT + i * CELL + CELL / 2.0 + 4, TOP + side + 8, name);
      for (int j = 0; j < used.size(); j++) {
        int count = counts[used.get(i)][used.get(j)];
        cell(svg, LEFT + j * CELL, TOP + i * CELL, count, (double) count / most, i == j);
      }
    }
    return svg.toString();
  }

  /** Darker with the count; where both agree it has a frame. */
  private static void cell(Svg svg, double x, double y, int count, double share, boolean same) {
    int grey = 255 - (int) Math.round(share * 150);
    if (same) {
      svg.rectangle(x, y, CELL, CELL, Svg.INK, "");
    }
    svg.rectangle(
            x + 1.5,
            y + 1.5,
            CELL - 3,
            CELL - 3,
            "#%02x%02x%02x".formatted(grey, grey, Math.min(255, grey + 12)),
            count + " studies")
        .text(
            x + CELL / 2.0,
            y + CELL / 2.0 + 4,
            String.valueOf(count),
            Anchor.MIDDLE,
            share > 0.6 ? "#ffffff" : Svg.INK,
            11);
  }
}
