package org.sideroscope.findings.classification;

import static org.sideroscope.findings.classification.Cautions.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;

/** What was not imaged, not assessed, or not imaged well enough. */
final class ImagingCautions {

  static final List<CautionRule> RULES =
      List.of(
          ImagingCautions::noParamagneticSeries,
          ImagingCautions::junctionNotImaged,
          ImagingCautions::cordNotImaged,
          ImagingCautions::cordLevelsNotImaged,
          ImagingCautions::limitedToWhatWasImaged,
          ImagingCautions::supportiveSitesUncertain,
          ImagingCautions::otherSupratentorialSitesNotAssessed);

  private ImagingCautions() {}

  private static Optional<Caution> noParamagneticSeries(Derived derived) {
    return when(
        derived.judged().paramagneticSensitive() != Answer.YES,
        "no-paramagnetic-series",
        "No SWI, T2* or QSM series is recorded as read. Without one, siderosis is neither confirmed"
            + " nor excluded.",
        "PN \"Radiological features\"; AJNR fig 2");
  }

  private static Optional<Caution> junctionNotImaged(Derived derived) {
    boolean cordToo = derived.judged().cord().notImaged();
    return when(
        derived.judged().junction().notImaged(),
        "junction-not-imaged",
        cordToo
            ? "The craniocervical junction was not imaged, nor was the cord: the third criterion"
                + " region is left out."
            : "The craniocervical junction was not imaged: the third criterion region is judged"
                + " from the cord alone.",
        "PN table 1, footnote");
  }

  private static Optional<Caution> cordNotImaged(Derived derived) {
    boolean junctionToo = derived.judged().junction().notImaged();
    return when(
        derived.judged().cord().notImaged(),
        "cord-not-imaged",
        junctionToo
            ? "The spinal cord was not imaged, nor was the craniocervical junction: the third"
                + " criterion region is left out."
            : "The spinal cord was not imaged: the third criterion region is judged from the"
                + " craniocervical junction alone.",
        "PN table 1, footnote; PN \"Imaging\"");
  }

  private static Optional<Caution> cordLevelsNotImaged(Derived derived) {
    List<String> levels = cordLevelsNotImaged(derived.reading());
    return when(
        !levels.isEmpty() && !derived.judged().cord().notImaged(),
        "cord-levels-not-imaged",
        "Part of the cord was not imaged: "
            + String.join(", ", levels)
            + ". The cord is judged from the other levels.",
        "PN \"Imaging\"");
  }

  private static List<String> cordLevelsNotImaged(Reading reading) {
    return reading.region(Region.SPINE).sites().entrySet().stream()
        .filter(entry -> entry.getKey().site().isDeciding() && entry.getValue().isNotImaged())
        .map(Map.Entry::getKey)
        .map(SiteWords::of)
        .toList();
  }

  private static Optional<Caution> limitedToWhatWasImaged(Derived derived) {
    boolean limited =
        derived.judged().junction().notImaged() || derived.judged().cord().notImaged();
    return when(
        limited && claimsAbsence(derived.result()),
        "limited-to-what-was-imaged",
        "This result says that the junction and the cord are clear, and holds only for what was"
            + " imaged of them.",
        "PN table 1, footnote");
  }

  private static boolean claimsAbsence(ResultCode result) {
    return result == ResultCode.ISS_1_RESTRICTED
        || result == ResultCode.NONE
        || result.isCortical();
  }

  private static Optional<Caution> supportiveSitesUncertain(Derived derived) {
    SiteGroup sites = derived.judged().supportive();
    return when(
        sites.status() == CriterionStatus.UNKNOWN,
        "supportive-sites-uncertain",
        sites.is(AssessmentState.INDETERMINATE)
            ? "CN VIII, or another infratentorial site that only supports, is indeterminate and"
                + " counts as absent."
            : "CN VIII, or another infratentorial site that only supports, was not assessed and"
                + " counts as absent.",
        "PN table 1");
  }

  private static Optional<Caution> otherSupratentorialSitesNotAssessed(Derived derived) {
    return when(
        derived.judged().supratentorialOther().is(AssessmentState.NOT_ASSESSED),
        "other-supratentorial-sites-not-assessed",
        "Not every supratentorial site off the convexities was assessed; those that were not count"
            + " as absent.",
        "PN \"Radiological features\"; AJNR");
  }
}
