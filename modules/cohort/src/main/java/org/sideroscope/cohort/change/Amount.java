package org.sideroscope.cohort.change;

/** Amounts and names in sentences. */
final class Amount {

  private Amount() {}

  /** {@code 1 reading}, {@code 3 readings}. */
  static String of(long amount, String thing) {
    return of(amount, thing, thing + "s");
  }

  static String of(long amount, String one, String many) {
    return amount + " " + (amount == 1 ? one : many);
  }

  static String studies(long amount) {
    return of(amount, "study", "studies");
  }

  /** What somebody typed, on one line. */
  static String quoted(String text) {
    return "“" + text.replaceAll("\\p{Cntrl}", " ") + "”";
  }
}
