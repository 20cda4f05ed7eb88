package org.sideroscope.dicom.pixels;

import java.util.function.IntToDoubleFunction;
import org.sideroscope.imaging.ValueScale;

/**
 * How the numbers of one slice become 16-bit values: {@code number = low + (stored - first) *
 * step}.
 *
 * @param low the number that becomes the first value
 * @param first lowest stored value of a measurement
 * @param last highest stored value
 */
record Quantisation(double low, double step, int first, int last) {

  static Quantisation of(IntToDoubleFunction numbers, int count, CellType type) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    boolean whole = true;
    for (int i = 0; i < count; i++) {
      double number = numbers.applyAsDouble(i);
      if (Cells.isMeasurement(number)) {
        low = Math.min(low, number);
        high = Math.max(high, number);
        whole &= number == Math.rint(number);
      }
    }
    int first = type.isFloating() ? Cells.NO_MEASUREMENT + 1 : type.isSigned() ? -32768 : 0;
    int last = type.isSigned() ? 32767 : 65535;
    if (low > high) {
      return new Quantisation(first, 1, first, last);
    }
    boolean asTheyAre = !type.isFloating() && low >= first && high <= last;
    if (asTheyAre) {
      return new Quantisation(first, 1, first, last);
    }
    boolean exact = whole && high - low <= last - first;
    // a range so narrow that its steps vanish is as good as none
    double step = exact ? 1 : Math.max((high - low) / (last - first), Double.MIN_NORMAL);
    return new Quantisation(low, step, first, last);
  }

  short stored(double number) {
    return (short) Math.clamp(first + Math.round((number - low) / step), first, last);
  }

  /** From the stored values to the real ones that a scale makes of the numbers. */
  ValueScale adjusted(ValueScale scale) {
    double slope = bounded(scale.slope() * step);
    double intercept = bounded(scale.real(0) + scale.slope() * (low - first * step));
    return ValueScale.of(
        slope == 0 ? Math.copySign(Double.MIN_NORMAL, scale.slope()) : slope, intercept);
  }

  private static double bounded(double value) {
    return Math.clamp(value, -Double.MAX_VALUE, Double.MAX_VALUE);
  }
}
