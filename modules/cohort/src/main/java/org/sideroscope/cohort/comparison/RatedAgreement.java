package org.sideroscope.cohort.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sideroscope.cohort.agreement.Statistic;
import org.sideroscope.cohort.agreement.rating.CohenKappa;
import org.sideroscope.cohort.agreement.rating.FleissKappa;
import org.sideroscope.cohort.agreement.rating.GwetCoefficient;
import org.sideroscope.cohort.agreement.rating.Imbalance;
import org.sideroscope.cohort.agreement.rating.KrippendorffAlpha;
import org.sideroscope.cohort.agreement.rating.Pabak;
import org.sideroscope.cohort.agreement.rating.PercentAgreement;
import org.sideroscope.cohort.agreement.rating.Ratings;
import org.sideroscope.cohort.agreement.rating.Scale;
import org.sideroscope.cohort.agreement.rating.SpecificAgreement;
import org.sideroscope.cohort.agreement.rating.Weights;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.cohort.field.FieldScale;

/** The statistics of a field with categories. */
final class RatedAgreement {

  private final Field field;
  private final String compared;
  private final Ratings ratings;
  private final List<AgreementRow> rows = new ArrayList<>();

  private RatedAgreement(Field field, String compared, Ratings ratings) {
    this.field = field;
    this.compared = compared;
    this.ratings = ratings;
  }

  static List<AgreementRow> rows(Field field, String compared, List<@Nullable String[]> answers) {
    RatedAgreement agreement = new RatedAgreement(field, compared, ratings(field, answers));
    agreement.addAll();
    return agreement.rows;
  }

  static Ratings ratings(Field field, List<@Nullable String[]> answers) {
    Scale scale =
        field.scale() == FieldScale.ORDINAL
            ? Scale.ordinal(field.categories())
            : Scale.nominal(field.categories());
    int raters = answers.isEmpty() ? 0 : answers.getFirst().length;
    Ratings.Builder ratings = Ratings.builder(scale, raters);
    for (@Nullable String[] row : answers) {
      int[] categories = new int[row.length];
      for (int i = 0; i < row.length; i++) {
        String answer = row[i];
        categories[i] = answer == null ? Ratings.MISSING : field.categories().indexOf(answer);
      }
      ratings.add(categories);
    }
    return ratings.build();
  }

  private void addAll() {
    boolean ordered = field.scale() == FieldScale.ORDINAL;
    add("percent-agreement", PercentAgreement.of(ratings));
    if (ratings.raters() == 2) {
      addPairs(ordered);
    }
    add("gwet-ac1", GwetCoefficient.ac1(ratings));
    if (ordered) {
      add("gwet-ac2-quadratic", GwetCoefficient.ac2(ratings, Weights.QUADRATIC));
    }
    add("fleiss-kappa", FleissKappa.of(ratings));
    add("krippendorff-alpha", KrippendorffAlpha.of(ratings));
  }

  private void addPairs(boolean ordered) {
    add("cohen-kappa", CohenKappa.of(ratings, Weights.IDENTITY));
    if (ordered) {
      add("cohen-kappa-linear", CohenKappa.of(ratings, Weights.LINEAR));
      add("cohen-kappa-quadratic", CohenKappa.of(ratings, Weights.QUADRATIC));
    }
    int present = field.categories().indexOf("present");
    Ratings two = present < 0 ? ratings : ratings.dichotomised(present);
    if (two.scale().size() == 2) {
      add("pabak", Pabak.of(two));
      add("prevalence-index", Imbalance.prevalenceIndex(two));
      add("bias-index", Imbalance.biasIndex(two));
      add("positive-agreement", SpecificAgreement.of(two, 1));
      add("negative-agreement", SpecificAgreement.of(two, 0));
    }
  }

  private void add(String statistic, Statistic value) {
    rows.add(new AgreementRow(field, compared, statistic, value));
  }
}
