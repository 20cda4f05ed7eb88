package org.sideroscope.cohort.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sideroscope.cohort.agreement.Statistic;
import org.sideroscope.cohort.agreement.measurement.BlandAltman;
import org.sideroscope.cohort.agreement.measurement.IntraclassCorrelation;
import org.sideroscope.cohort.agreement.measurement.Measurements;
import org.sideroscope.cohort.field.Field;

/** The statistics of a field with numbers. */
final class MeasuredAgreement {

  private MeasuredAgreement() {}

  static List<AgreementRow> rows(Field field, String compared, List<@Nullable String[]> answers) {
    Measurements measurements = measurements(answers);
    List<AgreementRow> rows = new ArrayList<>();
    rows.add(
        row(field, compared, "icc-2-1", IntraclassCorrelation.absoluteAgreement(measurements)));
    rows.add(row(field, compared, "icc-3-1", IntraclassCorrelation.consistency(measurements)));
    if (measurements.raters() == 2) {
      BlandAltman limits = BlandAltman.of(measurements);
      rows.add(row(field, compared, "bland-altman-bias", limits.bias()));
      rows.add(row(field, compared, "bland-altman-lower-limit", limits.lowerLimit()));
      rows.add(row(field, compared, "bland-altman-upper-limit", limits.upperLimit()));
    }
    return rows;
  }

  static Measurements measurements(List<@Nullable String[]> answers) {
    int raters = answers.isEmpty() ? 0 : answers.getFirst().length;
    Measurements.Builder measurements = Measurements.builder(raters);
    for (@Nullable String[] row : answers) {
      double[] values = new double[row.length];
      for (int i = 0; i < row.length; i++) {
        String answer = row[i];
        values[i] = answer == null ? Measurements.MISSING : Double.parseDouble(answer);
      }
      measurements.add(values);
    }
    return measurements.build();
  }

  private static AgreementRow row(Field field, String compared, String statistic, Statistic value) {
    return new AgreementRow(field, compared, statistic, value);
  }
}
