package org.sideroscope.findings.classification;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.Evidence;

/**
 * The criteria that explain a result, in the order they are shown; the ids are stable. The site
 * criteria say what was seen, so that a site that was not imaged is unknown. The others are judged
 * as the rules judge them, where C and S that were not imaged, N that is uncertain and O that was
 * not assessed count as absent.
 */
public enum Criterion {
  SUPERIOR_VERMIS("superior-vermis", "Superior vermis", "PN table 1", site(Judged::vermis)),
  FOLIA("folia", "Folia, flocculus or peduncles", "PN table 1, footnote", site(Judged::folia)),
  BRAINSTEM("brainstem", "Brainstem", "PN table 1, footnote", site(Judged::brainstem)),
  CRANIOCERVICAL_JUNCTION(
      "craniocervical-junction",
      "Craniocervical junction",
      "PN table 1, footnote",
      site(Judged::junction)),
  SPINAL_CORD("spinal-cord", "Spinal cord", "PN table 1, footnote", site(Judged::cord)),
  TWO_REGIONS(
      "two-regions",
      "At least two of: cerebellum, brainstem, junction or cord",
      "PN table 1, footnote",
      sites(facts -> facts.regions() >= 2, Judged::criterionSites)),
  VERMIS_AND_ANOTHER_REGION(
      "vermis-and-another-region",
      "Superior vermis with the brainstem, the junction or the cord",
      "PN table 1",
      sites(facts -> facts.vermis() && facts.beyondCerebellum(), Criterion::vermisAndTheOthers)),
  SYMMETRIC(
      "symmetric",
      "Infratentorial deposits bilateral and symmetrical",
      "PN table 1, footnote",
      sites(Facts::symmetric, judged -> List.of())),
  HAEMORRHAGE(
      "haemorrhage",
      "A documented acute intracranial haemorrhage",
      "PN table 1",
      sites(Facts::haemorrhage, judged -> List.of())),
  SUPPORTIVE_SITE(
      "supportive-site",
      "CN VIII or another infratentorial site that only supports",
      "PN table 1",
      site(Judged::supportive)),
  INFRATENTORIAL_DEPOSIT(
      "infratentorial-deposit",
      "Any infratentorial deposit",
      "PN table 1",
      sites(Facts::anyInfratentorialSite, Judged::infratentorialSites)),
  CONVEXITY_SULCUS(
      "convexity-sulcus",
      "At least one convexity sulcus that counts",
      "PN table 1",
      sulci(facts -> facts.sulci() >= 1)),
  MORE_THAN_THREE_SULCI(
      "more-than-three-sulci",
      "More than three convexity sulci that count",
      "PN table 1",
      sulci(facts -> facts.sulci() > Facts.MOST_FOCAL_SULCI)),
  OTHER_SUPRATENTORIAL_SITE(
      "other-supratentorial-site",
      "A supratentorial site other than a convexity sulcus",
      "AJNR",
      site(Judged::supratentorialOther)),
  PARAMAGNETIC_SERIES(
      "paramagnetic-series",
      "A paramagnetic-sensitive series (SWI, T2* or QSM) was read",
      "PN \"Imaging\"",
      judged -> new Verdict(status(judged.paramagneticSensitive()), List.of()));

  /** A criterion's status and the sites that decided it. */
  private record Verdict(CriterionStatus status, List<NamedSite> sites) {}

  private final String id;
  private final String text;
  private final String source;

  @SuppressWarnings("ImmutableEnumChecker") // captures functions of this table only
  private final Function<Judged, Verdict> verdict;

  Criterion(String id, String text, String source, Function<Judged, Verdict> verdict) {
    this.id = id;
    this.text = text;
    this.source = source;
    this.verdict = verdict;
  }

  public String id() {
    return id;
  }

  CriterionResult of(Judged judged) {
    Verdict reached = verdict.apply(judged);
    return new CriterionResult(
        id, reached.status, labels(reached.sites), evidence(reached.sites), source, text);
  }

  private static List<String> labels(List<NamedSite> sites) {
    return sites.stream().map(NamedSite::label).toList();
  }

  private static List<Evidence> evidence(List<NamedSite> sites) {
    return sites.stream().flatMap(site -> site.assessment().evidence().stream()).toList();
  }

  private static Function<Judged, Verdict> site(Function<Judged, SiteGroup> group) {
    return judged -> {
      SiteGroup seen = group.apply(judged);
      return new Verdict(seen.status(), seen.deciding());
    };
  }

  /** A condition over several groups; those that share its status decided it. */
  private static Function<Judged, Verdict> sites(
      Predicate<Facts> condition, Function<Judged, List<SiteGroup>> groups) {
    return judged -> {
      CriterionStatus status = judged.status(condition);
      List<NamedSite> deciding =
          groups.apply(judged).stream()
              .filter(group -> group.status() == status && !group.countsAsAbsentUnseen())
              .flatMap(group -> group.deciding().stream())
              .toList();
      return new Verdict(status, deciding);
    };
  }

  /** A clear vermis rules the criterion out by itself. */
  private static List<SiteGroup> vermisAndTheOthers(Judged judged) {
    return judged.vermis().status() == CriterionStatus.NOT_MET
        ? List.of(judged.vermis())
        : List.of(judged.vermis(), judged.brainstem(), judged.junction(), judged.cord());
  }

  private static Function<Judged, Verdict> sulci(Predicate<Facts> condition) {
    return judged -> {
      CriterionStatus status = judged.status(condition);
      return new Verdict(status, judged.sulci().deciding(status));
    };
  }

  private static CriterionStatus status(Answer answer) {
    return switch (answer) {
      case YES -> CriterionStatus.MET;
      case NO -> CriterionStatus.NOT_MET;
      case UNKNOWN -> CriterionStatus.UNKNOWN;
    };
  }
}
