package org.sideroscope.findings.classification;

import static org.sideroscope.findings.classification.Cautions.when;

import java.util.List;
import java.util.Optional;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.AssociatedFindingKind;
import org.sideroscope.findings.ClassOverride;
import org.sideroscope.findings.Symptom;
import org.sideroscope.findings.SymptomRecord;

/** What the history, the symptoms, the findings and the reader say beside the images. */
final class HistoryCautions {

  static final List<CautionRule> RULES =
      List.of(
          HistoryCautions::restrictedType1NotExcluded,
          HistoryCautions::type1WithHaemorrhageUnknown,
          HistoryCautions::severalHaemorrhages,
          HistoryCautions::type2WithDuralDefect,
          HistoryCautions::hearingLossAbsent,
          HistoryCautions::overridden);

  private HistoryCautions() {}

  private static Optional<Caution> restrictedType1NotExcluded(Derived derived) {
    Facts facts = derived.facts();
    return when(
        facts.vermis() && !facts.beyondCerebellum() && facts.haemorrhage(),
        "restricted-type-1-not-excluded",
        "The superior vermis is involved without a region beside the cerebellum. The haemorrhage"
            + " makes this type 2, but an early, restricted type 1 is not excluded.",
        "PN table 1");
  }

  private static Optional<Caution> type1WithHaemorrhageUnknown(Derived derived) {
    return when(
        derived.result().isType1() && derived.judged().haemorrhage() == Answer.UNKNOWN,
        "type-1-haemorrhage-unknown",
        "Whether there was an intracranial haemorrhage is not known, and one would change the type:"
            + " ask for the history.",
        "PN table 1");
  }

  private static Optional<Caution> severalHaemorrhages(Derived derived) {
    return when(
        Boolean.TRUE.equals(derived.reading().context().history().several()),
        "several-haemorrhages",
        "Several intracranial haemorrhages are recorded and count as a yes, while type 2 is"
            + " described after a single one.",
        "PN table 1");
  }

  private static Optional<Caution> type2WithDuralDefect(Derived derived) {
    List<String> findings =
        derived.result() == ResultCode.ISS_2_SECONDARY
            ? RecordedFindings.of(
                    derived.reading(), AssociatedFindingKind::isDuralDefectOrCollection)
                .distinct()
                .toList()
            : List.of();
    return when(
        !findings.isEmpty(),
        "type-2-with-dural-defect",
        "Recorded beside type 2, though a source of the slow bleeding of type 1: "
            + String.join(", ", findings)
            + ".",
        "PN table 2");
  }

  private static Optional<Caution> hearingLossAbsent(Derived derived) {
    SymptomRecord hearing = derived.reading().context().symptoms().get(Symptom.HEARING_LOSS);
    return when(
        derived.result() == ResultCode.ISS_1_CLASSICAL
            && hearing != null
            && hearing.answer() == Answer.NO,
        "hearing-loss-absent",
        "Hearing loss is recorded as absent. It is nearly always there in classical siderosis, so"
            + " that its absence should raise doubt about the diagnosis.",
        "PN \"Hearing, vestibular and balance dysfunction\"");
  }

  private static Optional<Caution> overridden(Derived derived) {
    return Optional.ofNullable(derived.reading().classOverride())
        .map(override ->
            new Caution(
                "overridden",
                "The reader's class is "
                    + title(override.result())
                    + " and the derived one "
                    + derived.result().title()
                    + (hasReason(override) ? "; see the reason." : "; no reason is given."),
                "Reader"));
  }

  private static boolean hasReason(ClassOverride override) {
    return override.reason() != null && !override.reason().isBlank();
  }

  private static String title(String code) {
    return ResultCode.parse(code).map(ResultCode::title).orElse(code);
  }
}
