package org.sideroscope.cohort.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sideroscope.cohort.field.Field;

/**
 * How far some raters agree about one field.
 *
 * @param rows every figure of it
 */
public record FieldAgreement(Field field, List<AgreementRow> rows) {

  public FieldAgreement {
    rows = List.copyOf(rows);
  }

  /** The figures of one comparison, field by field in their order. */
  public static List<FieldAgreement> of(List<AgreementRow> rows, String compared) {
    Map<Field, List<AgreementRow>> byField =
        rows.stream()
            .filter(row -> row.compared().equals(compared))
            .collect(
                Collectors.groupingBy(
                    AgreementRow::field, LinkedHashMap::new, Collectors.toList()));
    return byField.entrySet().stream()
        .map(entry -> new FieldAgreement(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** How far the answers themselves agree: the share that does, of two measurements their bias. */
  public Optional<AgreementRow> observed() {
    return first(List.of("percent-agreement", "bland-altman-bias"));
  }

  /** The coefficient usual for the scale and the number of raters. */
  public Optional<AgreementRow> coefficient() {
    return first(
        switch (field.scale()) {
          case NOMINAL -> List.of("cohen-kappa", "fleiss-kappa");
          case ORDINAL -> List.of("cohen-kappa-quadratic", "krippendorff-alpha");
          case COUNT, MILLILITRES -> List.of("icc-2-1");
        });
  }

  private Optional<AgreementRow> first(List<String> statistics) {
    return statistics.stream()
        .flatMap(wanted -> rows.stream().filter(row -> row.statistic().equals(wanted)))
        .findFirst();
  }
}
