package org.sideroscope.workstation.deidentify;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssociatedFinding;
import org.sideroscope.findings.AssociatedFindingKind;
import org.sideroscope.findings.ClinicalContext;
import org.sideroscope.findings.CsfAnalyte;
import org.sideroscope.findings.CsfSample;
import org.sideroscope.findings.HaemorrhageKind;
import org.sideroscope.findings.History;
import org.sideroscope.findings.Mimic;
import org.sideroscope.findings.MimicKind;
import org.sideroscope.findings.NamedSulcus;
import org.sideroscope.findings.Narrative;
import org.sideroscope.findings.PredisposingFact;
import org.sideroscope.findings.PredisposingKind;
import org.sideroscope.findings.Reading;

/**
 * What somebody wrote into a reading in words of their own, taken out; the terms of the program
 * stay.
 */
final class ReadingTexts {

  private static final String REMOVED = "removed";
  private static final String NUMBER = "[<>≤≥~ ]{0,3}\\d{1,6}([.,]\\d{1,6})?";
  private static final String UNIT = "[µμ%a-zA-Z]{1,5}([/^][a-zA-Z0-9]{1,3}){0,2}";

  private ReadingTexts() {}

  static Reading removed(Reading reading) {
    return reading
        .withNarrative(Narrative.NONE)
        .withContext(removed(reading.context()))
        .withDeposits(
            DepositsChange.of(
                reading.deposits(),
                ReadingTexts::removed,
                sulcus ->
                    DepositsChange.named(
                        sulcus, known(sulcus.name(), NamedSulcus::recognise).orElse(null))));
  }

  private static Assessment removed(Assessment assessment) {
    return assessment.withComment(null);
  }

  private static ClinicalContext removed(ClinicalContext context) {
    return context
        .withHistory(removed(context.history()))
        .withCsf(context.csf().stream().flatMap(sample -> removed(sample).stream()).toList())
        .withAssociatedFindings(
            context.associatedFindings().stream().map(ReadingTexts::removed).toList())
        .withMimics(context.mimics().stream().map(ReadingTexts::removed).toList());
  }

  private static History removed(History history) {
    List<PredisposingFact> facts =
        history.predisposing().stream()
            .map(fact ->
                new PredisposingFact(
                    knownOr(fact.what(), PredisposingKind::recognise), fact.year(), null))
            .toList();
    return history
        .withHaemorrhage(
            known(history.haemorrhageKind(), HaemorrhageKind::recognise).orElse(null),
            null,
            history.haemorrhageYear())
        .withPredisposing(facts);
  }

  /** A value of the fluid stays if it is a number of something known. */
  private static Optional<CsfSample> removed(CsfSample sample) {
    boolean known =
        CsfAnalyte.recognise(sample.analyte()).isPresent() && sample.value().matches(NUMBER);
    return known
        ? Optional.of(
            new CsfSample(
                sample.analyte(),
                sample.value(),
                Optional.ofNullable(sample.unit()).filter(unit -> unit.matches(UNIT)).orElse(null),
                sample.date()))
        : Optional.empty();
  }

  private static AssociatedFinding removed(AssociatedFinding finding) {
    return new AssociatedFinding(
        knownOr(finding.what(), AssociatedFindingKind::recognise),
        finding.state(),
        finding.side(),
        finding.levels(),
        null,
        null,
        finding.evidence());
  }

  private static Mimic removed(Mimic mimic) {
    return new Mimic(knownOr(mimic.what(), MimicKind::recognise), mimic.state(), null);
  }

  private static String knownOr(String words, Function<String, ? extends Optional<?>> recognise) {
    return recognise.apply(words).isPresent() ? words : REMOVED;
  }

  private static Optional<String> known(
      @Nullable String words, Function<String, ? extends Optional<?>> recognise) {
    return Optional.ofNullable(words).filter(said -> recognise.apply(said).isPresent());
  }

  /** The name of a kind of image, or nothing. */
  static @Nullable String kind(@Nullable String name) {
    return Arrays.stream(ImageKind.values())
            .map(ImageKind::name)
            .anyMatch(known -> known.equals(name))
        ? name
        : null;
  }
}
