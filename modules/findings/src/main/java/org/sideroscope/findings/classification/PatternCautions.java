package org.sideroscope.findings.classification;

import static org.sideroscope.findings.classification.Cautions.when;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;

/** Patterns of deposits that call for a second look. */
final class PatternCautions {

  static final List<CautionRule> RULES =
      List.of(
          PatternCautions::brainstemOnly,
          PatternCautions::fourthVentricleOutletOnly,
          PatternCautions::noCerebellarSite,
          PatternCautions::vermisAbsent,
          PatternCautions::symmetricAgainstTheSides);

  private static final String OUTLET = SiteKey.of(Site.FOURTH_VENTRICLE_OUTLET).label();

  private PatternCautions() {}

  private static Optional<Caution> brainstemOnly(Derived derived) {
    Facts facts = derived.facts();
    return when(
        facts.brainstem() && facts.regions() == 1,
        "brainstem-only",
        "The brainstem is the only region involved. A dark rim of the brainstem on T2-weighted"
            + " images is common in healthy people.",
        "rs.3.rs-5695756");
  }

  private static Optional<Caution> fourthVentricleOutletOnly(Derived derived) {
    SiteGroup brainstem = derived.judged().brainstem();
    return when(
        brainstem.isPresent()
            && brainstem.deciding().stream().map(NamedSite::label).allMatch(OUTLET::equals),
        "fourth-ventricle-outlet-only",
        "The outlet of the fourth ventricle is the only brainstem site involved. The footnote does"
            + " not name it, and the table ties it to type 2.",
        "PN table 1 and its footnote");
  }

  private static Optional<Caution> noCerebellarSite(Derived derived) {
    return when(
        derived.facts().type1Pattern() && !derived.facts().cerebellum(),
        "no-cerebellar-site",
        "The pattern is that of type 1, but no cerebellar site is recorded as involved, and in type"
            + " 1 the cerebellum always is.",
        "PN \"Pathophysiology\"");
  }

  private static Optional<Caution> vermisAbsent(Derived derived) {
    return when(
        derived.facts().type1Pattern() && derived.judged().vermis().is(AssessmentState.ABSENT),
        "vermis-absent",
        "The superior vermis is clear, although type 1 is described as involving it.",
        "PN table 1; PN \"Radiological features\"");
  }

  private static Optional<Caution> symmetricAgainstTheSides(Derived derived) {
    Reading reading = derived.reading();
    List<String> oneSided =
        reading.deposits().distribution() == Distribution.SYMMETRIC
            ? oneSided(reading).map(SiteWords::of).toList()
            : List.of();
    return when(
        !oneSided.isEmpty(),
        "symmetric-against-the-sides",
        "The distribution is called symmetrical, but deposits are present on one side and absent on"
            + " the other at: "
            + String.join(", ", oneSided)
            + ".",
        "PN table 1, footnote");
  }

  /** The paired infratentorial sites that are present on one side and absent on the other. */
  private static Stream<Site> oneSided(Reading reading) {
    return Stream.of(Site.values())
        .filter(site -> site.isPaired() && site.role() != Site.Role.SUPRATENTORIAL)
        .filter(site ->
            site.region()
                .map(reading::region)
                .filter(region -> isOneSided(site, region))
                .isPresent());
  }

  private static boolean isOneSided(Site site, RegionReading region) {
    return Stream.of(Side.values())
        .anyMatch(side ->
            is(region, SiteKey.of(site, side), AssessmentState.PRESENT)
                && is(region, SiteKey.of(site, side.opposite()), AssessmentState.ABSENT));
  }

  private static boolean is(RegionReading region, SiteKey key, AssessmentState state) {
    return region.site(key).filter(said -> said.is(state)).isPresent();
  }
}
