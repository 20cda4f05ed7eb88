package org.sideroscope.cohort.agreement.rating;

import java.util.ArrayList;
import java.util.List;

/** One number per case, alike cases counted together: their mean and its standard error. */
final class CaseValues {

  private record Value(double value, int cases) {}

  private final List<Value> values = new ArrayList<>();
  private int cases;

  void add(double value, int alike) {
    values.add(new Value(value, alike));
    cases += alike;
  }

  int cases() {
    return cases;
  }

  double mean() {
    double sum = 0;
    for (Value value : values) {
      sum += value.value() * value.cases();
    }
    return sum / cases;
  }

  double standardError() {
    double mean = mean();
    double squares = 0;
    for (Value value : values) {
      double off = value.value() - mean;
      squares += off * off * value.cases();
    }
    return Math.sqrt(squares / (cases * (cases - 1.0)));
  }
}
