package org.sideroscope.workstation.project.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A linear axis with round ticks.
 *
 * @param from where its least value lies on the page
 * @param to where its most lies
 */
record Axis(double least, double most, double from, double to) {

  private static final int TICKS = 5;

  /** Wide enough for some values, never of no length. */
  static Axis around(double least, double most, double from, double to) {
    double margin = most > least ? (most - least) * 0.06 : Math.max(0.5, Math.abs(most) / 10);
    return new Axis(least - margin, most + margin, from, to);
  }

  double at(double value) {
    return from + (value - least) / (most - least) * (to - from);
  }

  /** Multiples of 1, 2 or 5 times a power of ten. */
  List<Double> ticks() {
    double raw = (most - least) / TICKS;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double step =
        raw / power < 1.5
            ? power
            : raw / power < 3.5 ? 2 * power : raw / power < 7.5 ? 5 * power : 10 * power;
    List<Double> ticks = new ArrayList<>();
    for (long i = (long) Math.ceil(least / step); i * step <= most; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  static String label(double tick) {
    String text = String.format(Locale.ROOT, "%.6f", tick);
    return text.replaceFirst("\\.?0+$", "").replaceFirst("^-0$", "0").replace('-', '\u2212');
  }
}
