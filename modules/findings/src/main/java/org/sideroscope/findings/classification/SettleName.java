package org.sideroscope.findings.classification;

import java.util.List;

/**
 * What may be unknown and settle a result, in the order of specification 3.3, which breaks ties.
 * Each names its outcomes; the first of them is what a provisional result assumes.
 */
public enum SettleName {
  VERMIS("vermis", SettleValue.ABSENT, SettleValue.PRESENT),
  FOLIA("folia", SettleValue.ABSENT, SettleValue.PRESENT),
  BRAINSTEM("brainstem", SettleValue.ABSENT, SettleValue.PRESENT),
  CRANIOCERVICAL_JUNCTION("craniocervicalJunction", SettleValue.ABSENT, SettleValue.PRESENT),
  SPINE("spine", SettleValue.ABSENT, SettleValue.PRESENT),
  DISTRIBUTION("distribution", SettleValue.ASYMMETRIC, SettleValue.SYMMETRIC),
  INTRACRANIAL_HAEMORRHAGE("intracranialHaemorrhage", SettleValue.NO, SettleValue.YES),
  SULCI("sulci", SettleValue.NONE, SettleValue.FOCAL, SettleValue.DISSEMINATED),
  SUPRATENTORIAL_OTHER("supratentorialOther", SettleValue.ABSENT, SettleValue.PRESENT);

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<SettleValue> outcomes;

  SettleName(String key, SettleValue... outcomes) {
    this.key = key;
    this.outcomes = List.of(outcomes);
  }

  /** The name of the specification and of the reading format. */
  public String key() {
    return key;
  }

  /** How it can turn out; the first is what a provisional result assumes. */
  public List<SettleValue> outcomes() {
    return outcomes;
  }
}
