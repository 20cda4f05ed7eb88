package org.sideroscope.marking.tool;

import java.util.Arrays;

/** Lays places at even steps along a line that is still being drawn. */
final class CourseBuilder {

  /** Nobody draws further between two positions; beyond, the steps are not even. */
  private static final double MOST_STEPS = 10_000;

  private final double stepMm;
  private double[] x = new double[256];
  private double[] y = new double[256];
  private int size;

  CourseBuilder(double stepMm) {
    this.stepMm = stepMm;
  }

  void moveTo(double toX, double toY) {
    if (size == 0) {
      add(toX, toY);
      return;
    }
    double fromX = x[size - 1];
    double fromY = y[size - 1];
    double mm = Math.hypot(toX - fromX, toY - fromY);
    int steps = (int) Math.min(MOST_STEPS, Math.floor(mm / stepMm));
    for (int i = 1; i <= steps; i++) {
      double share = i * stepMm / mm;
      add(fromX + share * (toX - fromX), fromY + share * (toY - fromY));
    }
  }

  private void add(double atX, double atY) {
    if (size == x.length) {
      x = Arrays.copyOf(x, 2 * size);
      y = Arrays.copyOf(y, 2 * size);
    }
    x[size] = atX;
    y[size++] = atY;
  }

  int size() {
    return size;
  }

  /** The line from a place on. */
  Course from(int first) {
    return new Course(Arrays.copyOfRange(x, first, size), Arrays.copyOfRange(y, first, size));
  }
}
