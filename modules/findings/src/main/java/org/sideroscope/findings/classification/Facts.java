package org.sideroscope.findings.classification;

import java.util.function.Function;

/**
 * One complete set of facts, nothing unknown: what the rules of specification 3.2 are applied to.
 * The letters are those of specification 3.1.
 *
 * @param vermis V, superior vermis
 * @param folia F, folia, flocculus or peduncles
 * @param brainstem B
 * @param junction C, craniocervical junction; false where it was not imaged
 * @param cord S, spinal cord; false where it was not imaged
 * @param symmetric the infratentorial deposits are bilateral and symmetrical
 * @param haemorrhage a documented acute intracranial haemorrhage
 * @param sulci the number of convexity sulci that count
 * @param supportive N, an infratentorial site that is only recorded
 * @param supratentorialOther O, any supratentorial site but the sulci that count
 */
record Facts(
    boolean vermis,
    boolean folia,
    boolean brainstem,
    boolean junction,
    boolean cord,
    boolean symmetric,
    boolean haemorrhage,
    int sulci,
    boolean supportive,
    boolean supratentorialOther) {

  /** More sulci than this are disseminated (PN table 1, Charidimou 2017). */
  static final int MOST_FOCAL_SULCI = 3;

  /** The facts that one outcome of every question makes; a sulcus count stands for its class. */
  static Facts of(Function<SettleName, SettleValue> outcome, boolean supportive) {
    return new Facts(
        outcome.apply(SettleName.VERMIS) == SettleValue.PRESENT,
        outcome.apply(SettleName.FOLIA) == SettleValue.PRESENT,
        outcome.apply(SettleName.BRAINSTEM) == SettleValue.PRESENT,
        outcome.apply(SettleName.CRANIOCERVICAL_JUNCTION) == SettleValue.PRESENT,
        outcome.apply(SettleName.SPINE) == SettleValue.PRESENT,
        outcome.apply(SettleName.DISTRIBUTION) == SettleValue.SYMMETRIC,
        outcome.apply(SettleName.INTRACRANIAL_HAEMORRHAGE) == SettleValue.YES,
        fewest(outcome.apply(SettleName.SULCI)),
        supportive,
        outcome.apply(SettleName.SUPRATENTORIAL_OTHER) == SettleValue.PRESENT);
  }

  private static int fewest(SettleValue sulci) {
    return switch (sulci) {
      case FOCAL -> 1;
      case DISSEMINATED -> MOST_FOCAL_SULCI + 1;
      default -> 0;
    };
  }

  boolean cerebellum() {
    return vermis || folia;
  }

  boolean junctionOrCord() {
    return junction || cord;
  }

  /** How many of the three criterion regions are involved. */
  int regions() {
    return (cerebellum() ? 1 : 0) + (brainstem ? 1 : 0) + (junctionOrCord() ? 1 : 0);
  }

  /** Any of V F B C S. */
  boolean anyCriterionSite() {
    return regions() > 0;
  }

  /** Any of B C S: a region beside the cerebellum. */
  boolean beyondCerebellum() {
    return brainstem || junctionOrCord();
  }

  /** Any of V F B C S N. */
  boolean anyInfratentorialSite() {
    return anyCriterionSite() || supportive;
  }

  /** The footnote's count: symmetrical and at least two of the three criterion regions. */
  boolean type1Pattern() {
    return symmetric && regions() >= 2;
  }
}
