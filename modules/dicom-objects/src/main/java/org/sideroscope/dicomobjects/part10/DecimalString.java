package org.sideroscope.dicomobjects.part10;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as decimal strings: at most 16 characters (PS3.5 6.2, DS). */
public final class DecimalString {

  private static final int LONGEST = 16;

  /** More digits than these are the noise of sums, not the place of an image. */
  private static final int DIGITS = 13;

  private DecimalString() {}

  /** The nearest number of at most 13 digits that fits. */
  public static String of(double value) {
    if (value == 0) {
      return "0";
    }
    for (int digits = DIGITS; digits > 0; digits--) {
      BigDecimal rounded =
          new BigDecimal(value)
              .round(new MathContext(digits, RoundingMode.HALF_EVEN))
              .stripTrailingZeros();
      String plain = rounded.toPlainString();
      String shorter = plain.length() <= LONGEST ? plain : rounded.toString();
      if (shorter.length() <= LONGEST) {
        return shorter;
      }
    }
    throw new IllegalArgumentException(value + " is no number of a decimal string.");
  }
}
