package org.sideroscope.cohort.agreement.rating;

/** Ratings that were published with the coefficients of them. */
final class Published {

  private Published() {}

  /**
   * 30 patients, each diagnosed by 6 psychiatrists: Fleiss, Psychological Bulletin 1971, as the
   * dataset {@code diagnoses} of R's irr 0.84.1. How many chose each of the 5 diagnoses.
   */
  private static final String FLEISS_1971 =
      """
      00060
      03003
      01401
      00006
      03030
      20400
      00402
      20310
      20040
      00006
      10050
      11040
      03300
      10050
      02031
      00501
      30012
      51000
      02040
      10203
      00006
      01050
      02013
      20040
      10041
      05010
      40002
      02040
      10500
      00006
      """;

  /**
   * 12 units, 4 observers, missing answers: Krippendorff, Computing Krippendorff's
   * Alpha-Reliability, 2011, and {@code cac.raw4raters} of R's irrCAC, after Gwet's Handbook of
   * Inter-Rater Reliability, 2014. A dot is a missing answer.
   */
  private static final String TWELVE_UNITS =
      """
      11.1
      2232
      3333
      3333
      2222
      1234
      4444
      1121
      2222
      .555
      ..11
      ..3.
      """;

  static Ratings fleiss1971() {
    Ratings.Builder ratings =
        Ratings.builder(
            Scale.nominal(
                "depression", "personality disorder", "schizophrenia", "neurosis", "other"),
            6);
    for (String patient : FLEISS_1971.lines().toList()) {
      int[] answers = new int[6];
      int at = 0;
      for (int k = 0; k < 5; k++) {
        for (int i = 0; i < patient.charAt(k) - '0'; i++) {
          answers[at++] = k;
        }
      }
      ratings.add(answers);
    }
    return ratings.build();
  }

  static Ratings twelveUnits(Scale.Level level) {
    Ratings.Builder ratings = Ratings.builder(oneToFive(level), 4);
    for (String unit : TWELVE_UNITS.lines().toList()) {
      ratings.add(unit.chars().map(c -> c == '.' ? Ratings.MISSING : c - '1').toArray());
    }
    return ratings.build();
  }

  private static Scale oneToFive(Scale.Level level) {
    Scale ordinal = Scale.ordinal("1", "2", "3", "4", "5");
    return new Scale(level, ordinal.categories(), ordinal.positions());
  }

  /** Two readers; the counts row by row, the first reader's categories down. */
  static Ratings table(Scale scale, int... counts) {
    Ratings.Builder ratings = Ratings.builder(scale, 2);
    int size = scale.size();
    for (int i = 0; i < counts.length; i++) {
      ratings.addAlike(counts[i], i / size, i % size);
    }
    return ratings.build();
  }
}
