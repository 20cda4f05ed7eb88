package org.sideroscope.workstation.project.plot;

import java.util.List;
import java.util.stream.IntStream;
import org.sideroscope.cohort.comparison.AnswerTable;
import org.sideroscope.cohort.comparison.AnswerTable.Rater;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.reporting.drawing.Anchor;
import org.sideroscope.reporting.drawing.Colour;
import org.sideroscope.reporting.drawing.Drawing;

/** How often one reader answered this where another answered that. */
final class AgreementMatrix {

  private static final int CELL = 46;
  private static final int TOP = 76;

  /** How wide a letter of the names of categories is, about. */
  private static final int LETTER = 7;

  /** Of the heading, which is longer than a matrix of two categories is wide. */
  private static final int NARROWEST = 340;

  /** Letters on a cell darker than this are white. */
  private static final int DARK = 125;

  private AgreementMatrix() {}

  /** Only categories that one of them used have a row and a column. */
  static Drawing of(AnswerTable answers, Field field, Rater one, Rater other) {
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

  private static Drawing draw(
      Field field, Rater one, Rater other, int[][] counts, List<Integer> used, int total) {
    int side = used.size() * CELL;
    int names = LETTER * used.stream().mapToInt(i -> name(field, i).length()).max().orElse(0);
    int left = names + 52;
    Drawing.Builder drawing =
        Drawing.builder(
                Math.max(NARROWEST, left + side + 40),
                TOP + side + names + 24,
                "%s, %s by %s".formatted(field.key(), one.name(), other.name()))
            .text(16, 26, field.key(), Anchor.START, Colour.INK, 14)
            .text(16, 44, total + " studies answered by both", Anchor.START, Colour.FAINT, 11);
    if (used.isEmpty()) {
      return drawing.build();
    }
    drawing
        .text(left + side / 2.0, TOP - 8, other.name(), Anchor.MIDDLE)
        .upwards(22, TOP + side / 2.0, one.name(), Anchor.MIDDLE);
    int most = most(counts, used);
    for (int i = 0; i < used.size(); i++) {
      double middle = i * CELL + CELL / 2.0 + 4;
      drawing
          .text(left - 8, TOP + middle, name(field, used.get(i)), Anchor.END)
          .upwards(left + middle, TOP + side + 8, name(field, used.get(i)), Anchor.END);
      for (int j = 0; j < used.size(); j++) {
        int count = counts[used.get(i)][used.get(j)];
        cell(drawing, left + j * CELL, TOP + i * CELL, count, (double) count / most, i == j);
      }
    }
    return drawing.build();
  }

  private static String name(Field field, int category) {
    return field.categories().get(category);
  }

  private static int most(int[][] counts, List<Integer> used) {
    return used.stream()
        .flatMapToInt(row -> used.stream().mapToInt(column -> counts[row][column]))
        .max()
        .orElse(1);
  }

  /** Darker with the count; where both agree it has a frame. */
  private static void cell(
      Drawing.Builder drawing, double x, double y, int count, double share, boolean same) {
    int grey = 245 - (int) Math.round(share * 175);
    if (same) {
      drawing.box(x, y, CELL, CELL, Colour.INK, "");
    }
    drawing
        .box(
            x + 1.5,
            y + 1.5,
            CELL - 3,
            CELL - 3,
            new Colour(grey << 16 | grey << 8 | Math.min(255, grey + 10)),
            count + " studies")
        .text(
            x + CELL / 2.0,
            y + CELL / 2.0 + 4,
            String.valueOf(count),
            Anchor.MIDDLE,
            grey < DARK ? Colour.WHITE : Colour.INK,
            11);
  }
}
