package org.sideroscope.findings.classification;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.History;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;

/**
 * What is judged, unknowns included: specification 3.1 and the first two points of 3.3.
 *
 * @param supportive N
 * @param supratentorialOther O
 * @param paramagneticSensitive whether an SWI, T2* or QSM series was read
 */
record Judged(
    SiteGroup vermis,
    SiteGroup folia,
    SiteGroup brainstem,
    SiteGroup junction,
    SiteGroup cord,
    SiteGroup supportive,
    SiteGroup supratentorialOther,
    Distribution distribution,
    Answer haemorrhage,
    ConvexitySulci sulci,
    Answer paramagneticSensitive) {

  static Judged of(Reading reading) {
    return new Judged(
        region(reading, Region.VERMIS),
        region(reading, Region.FOLIA),
        region(reading, Region.BRAINSTEM),
        droppedUnlessImaged(region(reading, Region.CRANIOCERVICAL_JUNCTION)),
        droppedUnlessImaged(region(reading, Region.SPINE)),
        absentUnlessPresent(SupportiveSites.of(reading)),
        absentUnlessAssessed(OtherSupratentorialSites.of(reading)),
        reading.deposits().distribution(),
        haemorrhage(reading.context().history()),
        ConvexitySulci.of(reading),
        paramagneticSensitive(reading.acquisition()));
  }

  private static SiteGroup region(Reading reading, Region region) {
    return SiteGroup.of(region, reading.region(region));
  }

  /** C and S that were not imaged leave the criteria (PN table 1: "if imaging available"). */
  private static SiteGroup droppedUnlessImaged(SiteGroup group) {
    return group.absentIf(group.notImaged());
  }

  /** N that is indeterminate or not assessed counts as absent. */
  private static SiteGroup absentUnlessPresent(SiteGroup group) {
    return group.absentIf(!group.isPresent());
  }

  /** O that was not assessed counts as absent; one that is indeterminate is unknown. */
  private static SiteGroup absentUnlessAssessed(SiteGroup group) {
    return group.absentIf(group.is(AssessmentState.NOT_ASSESSED));
  }

  /** Several haemorrhages are a yes, also where the question for a single one was denied. */
  private static Answer haemorrhage(History history) {
    return Boolean.TRUE.equals(history.several()) ? Answer.YES : history.intracranialHaemorrhage();
  }

  private static Answer paramagneticSensitive(Acquisition acquisition) {
    Boolean answer = acquisition.paramagneticSensitive();
    if (answer == null) {
      return Answer.UNKNOWN;
    }
    return answer ? Answer.YES : Answer.NO;
  }

  /** The five criterion sites V F B C S. */
  List<SiteGroup> criterionSites() {
    return List.of(vermis, folia, brainstem, junction, cord);
  }

  /** V F B C S and N. */
  List<SiteGroup> infratentorialSites() {
    return List.of(vermis, folia, brainstem, junction, cord, supportive);
  }

  /** How a question can still turn out, in the order of {@link SettleName#outcomes()}. */
  List<SettleValue> open(SettleName question) {
    return switch (question) {
      case VERMIS -> vermis.outcomes();
      case FOLIA -> folia.outcomes();
      case BRAINSTEM -> brainstem.outcomes();
      case CRANIOCERVICAL_JUNCTION -> junction.outcomes();
      case SPINE -> cord.outcomes();
      case DISTRIBUTION -> distributionOutcomes();
      case INTRACRANIAL_HAEMORRHAGE -> haemorrhageOutcomes();
      case SULCI -> sulci.classes();
      case SUPRATENTORIAL_OTHER -> supratentorialOther.outcomes();
    };
  }

  /** Whether the answer to a question is not known. */
  boolean isUnknown(SettleName question) {
    return question == SettleName.SULCI ? sulci.isUnknown() : open(question).size() > 1;
  }

  private List<SettleValue> distributionOutcomes() {
    return switch (distribution) {
      case SYMMETRIC -> List.of(SettleValue.SYMMETRIC);
      case ASYMMETRIC -> List.of(SettleValue.ASYMMETRIC);
      case UNKNOWN -> SettleName.DISTRIBUTION.outcomes();
    };
  }

  private List<SettleValue> haemorrhageOutcomes() {
    return switch (haemorrhage) {
      case YES -> List.of(SettleValue.YES);
      case NO -> List.of(SettleValue.NO);
      case UNKNOWN -> SettleName.INTRACRANIAL_HAEMORRHAGE.outcomes();
    };
  }

  /** The facts with every unknown taken as absent, asymmetric, no, and no further sulcus. */
  Facts provisional() {
    return facts(List::getFirst);
  }

  /** The facts with every unknown taken the other way: all that could still be found. */
  private Facts atMost() {
    return facts(List::getLast);
  }

  private Facts facts(Function<List<SettleValue>, SettleValue> choice) {
    return Facts.of(question -> choice.apply(open(question)), supportive.isPresent());
  }

  /** Whether a sulcus counts or O is present. */
  CriterionStatus supratentorialDeposits() {
    return status(facts -> facts.sulci() > 0 || facts.supratentorialOther());
  }

  /**
   * Whether a condition holds that more findings can only make true: it is met if it holds for the
   * least that could be, and ruled out if it does not for the most.
   */
  CriterionStatus status(Predicate<Facts> growing) {
    if (growing.test(provisional())) {
      return CriterionStatus.MET;
    }
    return growing.test(atMost()) ? CriterionStatus.UNKNOWN : CriterionStatus.NOT_MET;
  }
}
