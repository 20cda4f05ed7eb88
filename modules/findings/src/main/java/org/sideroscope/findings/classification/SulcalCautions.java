package org.sideroscope.findings.classification;

import static org.sideroscope.findings.classification.Cautions.when;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.AssociatedFindingKind;
import org.sideroscope.findings.Mimic;
import org.sideroscope.findings.MimicKind;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Sulcus;

/** What stands beside the sulci that count. */
final class SulcalCautions {

  static final List<CautionRule> RULES =
      List.of(
          SulcalCautions::sulciBesideAHaemorrhage,
          SulcalCautions::sulciNotAssessed,
          SulcalCautions::convexitiesWithoutASulcus,
          SulcalCautions::corticalWithHaemorrhageOrMimic);

  private SulcalCautions() {}

  private static Optional<Caution> sulciBesideAHaemorrhage(Derived derived) {
    List<Sulcus> sulci = besideAHaemorrhage(derived.reading());
    return when(
        !sulci.isEmpty(),
        "sulci-beside-haemorrhage",
        "Recorded as continuous with a lobar haemorrhage and not counted: " + names(sulci) + ".",
        "Charidimou 2017");
  }

  /** A record is not assessed while the convexities as a whole were. */
  private static Optional<Caution> sulciNotAssessed(Derived derived) {
    Reading reading = derived.reading();
    List<Sulcus> sulci =
        reading.region(Region.SULCI).overall().is(AssessmentState.NOT_ASSESSED)
            ? List.of()
            : sulci(reading, s -> s.canCount() && s.assessment().is(AssessmentState.NOT_ASSESSED));
    return when(
        !sulci.isEmpty(),
        "sulci-not-assessed",
        "Recorded without having been assessed and not counted: " + names(sulci) + ".",
        "PN table 1");
  }

  /** The convexities were called, and no record says which sulcus could count. */
  private static Optional<Caution> convexitiesWithoutASulcus(Derived derived) {
    AssessmentState convexities = derived.reading().region(Region.SULCI).overall().state();
    boolean called =
        convexities == AssessmentState.PRESENT || convexities == AssessmentState.INDETERMINATE;
    return when(
        called && !derived.judged().sulci().canReach(1),
        "convexities-without-a-sulcus",
        "The convexities are marked "
            + convexities.key()
            + ", but none of the sulci recorded can count. Record the sulci that are meant.",
        "PN table 1");
  }

  private static Optional<Caution> corticalWithHaemorrhageOrMimic(Derived derived) {
    List<String> beside =
        derived.result().isCortical()
            ? Stream.of(haemorrhages(derived), haemorrhagicFindings(derived), mimics(derived))
                .flatMap(names -> names)
                .distinct()
                .toList()
            : List.of();
    return when(
        !beside.isEmpty(),
        "css-with-haemorrhage-or-mimic",
        "Recorded beside cSS, and able to cause or to imitate it: "
            + String.join(", ", beside)
            + ".",
        "PN \"What is superficial siderosis\"; Charidimou 2017");
  }

  private static Stream<String> haemorrhages(Derived derived) {
    return Stream.of(
            derived.judged().haemorrhage() == Answer.YES ? "an intracranial haemorrhage" : "",
            besideAHaemorrhage(derived.reading()).isEmpty() ? "" : "a lobar haemorrhage")
        .filter(name -> !name.isEmpty());
  }

  private static Stream<String> haemorrhagicFindings(Derived derived) {
    return RecordedFindings.of(derived.reading(), AssociatedFindingKind::isHaemorrhage);
  }

  private static Stream<String> mimics(Derived derived) {
    return derived.reading().context().mimics().stream()
        .filter(mimic -> RecordedFindings.isSeen(mimic.state()))
        .map(SulcalCautions::name);
  }

  private static String name(Mimic mimic) {
    return MimicKind.recognise(mimic.what()).map(MimicKind::displayName).orElse(mimic.what());
  }

  private static List<Sulcus> besideAHaemorrhage(Reading reading) {
    return sulci(
        reading,
        sulcus ->
            sulcus.continuousWithLobarHaemorrhage()
                && RecordedFindings.isSeen(sulcus.assessment().state()));
  }

  private static List<Sulcus> sulci(Reading reading, Predicate<Sulcus> wanted) {
    return reading.sulci().stream().filter(wanted).toList();
  }

  private static String names(List<Sulcus> sulci) {
    return sulci.stream().map(SiteWords::of).collect(Collectors.joining(", "));
  }
}
