package org.sideroscope.review.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sideroscope.findings.AssessmentState.ABSENT;
import static org.sideroscope.findings.AssessmentState.INDETERMINATE;
import static org.sideroscope.findings.AssessmentState.NOT_ASSESSED;
import static org.sideroscope.findings.AssessmentState.PRESENT;
import static org.sideroscope.review.gesture.Readings.LEFT_PONS;
import static org.sideroscope.review.gesture.Readings.RIGHT_PONS;
import static org.sideroscope.review.gesture.Readings.SUPERIOR_VERMIS;
import static org.sideroscope.review.gesture.Readings.after;
import static org.sideroscope.review.gesture.Readings.indeterminate;
import static org.sideroscope.review.gesture.Readings.present;
import static org.sideroscope.review.gesture.Readings.state;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.SetBy;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.findings.classification.Classification;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.findings.classification.ResultCode;
import org.sideroscope.findings.classification.SettleName;
import org.sideroscope.review.event.RestAnswered;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

class AnswerRestTest {

  @Test
  void whatIsNotSpokenOfIsAbsent() {
    ReadingState now = after(present(SUPERIOR_VERMIS), present(LEFT_PONS), new AnswerRest());

    assertEquals(Optional.of(PRESENT), state(SUPERIOR_VERMIS, now));
    assertEquals(Optional.of(PRESENT), state(LEFT_PONS, now));
    assertEquals(Optional.of(ABSENT), state(RIGHT_PONS, now));
    assertEquals(Optional.of(ABSENT), state(Place.of(Region.FOLIA), now));
    assertEquals(Optional.of(ABSENT), state(Place.of(Region.SULCI), now));
    assertEquals(
        Optional.of(ABSENT), state(Place.of(SiteKey.of(Site.SYLVIAN_FISSURE, Side.LEFT)), now));
  }

  @Test
  void leavesOnlyWhatIsNoSiteToBeSettled() {
    ReadingState now = after(present(SUPERIOR_VERMIS), present(LEFT_PONS), new AnswerRest());

    Classification classification = new Classifier().classify(now.said());

    assertTrue(
        Set.of(SettleName.DISTRIBUTION, SettleName.INTRACRANIAL_HAEMORRHAGE)
            .containsAll(classification.toSettle()),
        classification.toSettle().toString());
    assertEquals(ResultCode.ISS_UNDETERMINED, classification.result());
  }

  @Test
  void leavesAloneWhatCouldNotBeReadOrDecided() {
    Place rightMedulla = Place.of(SiteKey.of(Site.MEDULLA, Side.RIGHT));
    ReadingState now =
        after(
            AnswerPlace.notAssessed(Place.of(Region.SPINE), NotAssessedReason.NOT_IMAGED),
            AnswerPlace.notAssessed(Place.of(Region.CN8), NotAssessedReason.ARTEFACT),
            AnswerPlace.notAssessed(rightMedulla, NotAssessedReason.ARTEFACT),
            indeterminate(Place.of(Region.FOLIA)),
            new AnswerRest());

    assertTrue(Place.of(Region.SPINE).in(now.said()).orElseThrow().isNotImaged());
    assertEquals(Optional.of(NOT_ASSESSED), state(Place.of(Region.CN8), now));
    assertEquals(Optional.of(NOT_ASSESSED), state(rightMedulla, now));
    assertEquals(Optional.of(INDETERMINATE), state(Place.of(Region.FOLIA), now));
    assertEquals(Optional.of(ABSENT), state(LEFT_PONS, now));
  }

  @Test
  void sulciFoundSoFarAreAllThereAre() {
    ReadingState now =
        after(
            new RecordSulcus(Sulcus.of("s1", Side.LEFT, Lobe.FRONTAL, "central", PRESENT)),
            new AnswerRest());

    assertEquals(Optional.of(PRESENT), state(Place.of(Region.SULCI), now));
    assertEquals(1, new Classifier().classify(now.said()).sulcusCountMax().orElseThrow());
  }

  @Test
  void namesEveryPlaceItSets() {
    ReadingState before = after(present(SUPERIOR_VERMIS), present(LEFT_PONS));

    RestAnswered step = (RestAnswered) new AnswerRest().on(before).orThrow();

    assertEquals(step.answers().given().size(), step.name().places().size());
    assertTrue(step.name().places().contains(Place.of(Region.FOLIA)));
  }

  @Test
  void asksNothingTwice() {
    ReadingState now = after(new AnswerRest());

    assertEquals(now, new AnswerRest().on(now).orThrow().applyTo(now));
  }

  @Test
  void whatWasSetWithTheRestSaysSoUntilTheReaderSaysIt() {
    ReadingState now = after(present(SUPERIOR_VERMIS), new AnswerRest());
    Place folia = Place.of(Region.FOLIA);
    assertEquals(Optional.of(SetBy.REST_ABSENT), setBy(folia, now));
    assertEquals(Optional.empty(), setBy(SUPERIOR_VERMIS, now));

    ReadingState said = after(present(SUPERIOR_VERMIS), new AnswerRest(), absent(folia));
    assertEquals(Optional.of(ABSENT), state(folia, said));
    assertEquals(Optional.empty(), setBy(folia, said));
  }

  @Test
  void partsThatShareTheAnswerOfTheirRegionSayThatItIsImplied() {
    ReadingState said = after(absent(Place.of(Region.BRAINSTEM)), present(LEFT_PONS));
    assertEquals(Optional.of(SetBy.IMPLIED), setBy(RIGHT_PONS, said));
    assertEquals(Optional.empty(), setBy(LEFT_PONS, said));

    ReadingState rest = after(new AnswerRest(), present(LEFT_PONS));
    assertEquals(Optional.of(SetBy.REST_ABSENT), setBy(RIGHT_PONS, rest));
  }

  private static Gesture absent(Place place) {
    return AnswerPlace.of(place, ABSENT);
  }

  private static Optional<SetBy> setBy(Place place, ReadingState state) {
    return place.in(state.said()).flatMap(said -> Optional.ofNullable(said.setBy()));
  }
}
