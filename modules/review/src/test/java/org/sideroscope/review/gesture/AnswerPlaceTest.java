package org.sideroscope.review.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sideroscope.findings.AssessmentState.ABSENT;
import static org.sideroscope.findings.AssessmentState.INDETERMINATE;
import static org.sideroscope.findings.AssessmentState.NOT_ASSESSED;
import static org.sideroscope.findings.AssessmentState.PRESENT;
import static org.sideroscope.review.Stacks.SWI;
import static org.sideroscope.review.Stacks.voxels;
import static org.sideroscope.review.gesture.Readings.BOTH_PONS;
import static org.sideroscope.review.gesture.Readings.INFERIOR_VERMIS;
import static org.sideroscope.review.gesture.Readings.LEFT_PONS;
import static org.sideroscope.review.gesture.Readings.RIGHT_PONS;
import static org.sideroscope.review.gesture.Readings.SUPERIOR_VERMIS;
import static org.sideroscope.review.gesture.Readings.absent;
import static org.sideroscope.review.gesture.Readings.after;
import static org.sideroscope.review.gesture.Readings.indeterminate;
import static org.sideroscope.review.gesture.Readings.present;
import static org.sideroscope.review.gesture.Readings.state;
import static org.sideroscope.review.gesture.Readings.then;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Symmetry;
import org.sideroscope.findings.classification.RegionState;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

class AnswerPlaceTest {

  private static final Place BRAINSTEM = Place.of(Region.BRAINSTEM);
  private static final Place VERMIS = Place.of(Region.VERMIS);
  private static final Place SPINE = Place.of(Region.SPINE);
  private static final Place CERVICAL_CORD = Place.of(SiteKey.of(Site.CORD_CERVICAL));

  @Test
  void aSiteWithoutASideIsAnsweredForBothSides() {
    ReadingState now = after(present(BOTH_PONS));

    assertEquals(Optional.of(PRESENT), state(LEFT_PONS, now));
    assertEquals(Optional.of(PRESENT), state(RIGHT_PONS, now));
    assertEquals(Optional.empty(), state(BOTH_PONS, now));
  }

  @Test
  void whatAReadingSaysOfBothSidesIsSplitWhenOneIsAnswered() {
    ReadingState imported =
        ReadingState.EMPTY.withSaid(
            BOTH_PONS.put(ReadingState.EMPTY.said(), Assessment.of(PRESENT).withComment("both")));

    ReadingState now = then(imported, absent(LEFT_PONS));

    assertEquals(Optional.of(ABSENT), state(LEFT_PONS, now));
    assertEquals("both", RIGHT_PONS.in(now.said()).orElseThrow().comment());
    assertEquals(Optional.of(PRESENT), state(RIGHT_PONS, now));
  }

  @Test
  void whatAReadingSaysOfOneSideOutlivesWhatItSaysOfBoth() {
    ReadingState imported =
        ReadingState.EMPTY.withSaid(
            LEFT_PONS.put(
                BOTH_PONS.put(ReadingState.EMPTY.said(), Assessment.of(ABSENT)),
                Assessment.of(PRESENT)));

    ReadingState now = then(imported, indeterminate(RIGHT_PONS));

    assertEquals(Optional.of(PRESENT), state(LEFT_PONS, now));
  }

  @Test
  void aPartFoundInAnAbsentRegionLeavesItsOtherPartsAbsentByName() {
    ReadingState now = after(absent(BRAINSTEM), present(LEFT_PONS));

    assertEquals(Optional.of(NOT_ASSESSED), state(BRAINSTEM, now));
    assertEquals(Optional.of(PRESENT), state(LEFT_PONS, now));
    assertEquals(Optional.of(ABSENT), state(RIGHT_PONS, now));
    assertEquals(
        Optional.of(ABSENT), state(Place.of(SiteKey.of(Site.FOURTH_VENTRICLE_OUTLET)), now));
    assertEquals(9, now.said().region(Region.BRAINSTEM).sites().size());
  }

  @Test
  void aRegionIsAbsentAgainOnceItsPresentPartIsCalledAbsent() {
    ReadingState now = after(absent(BRAINSTEM), present(LEFT_PONS), absent(LEFT_PONS));

    assertEquals(
        ABSENT, RegionState.of(Region.BRAINSTEM, now.said().region(Region.BRAINSTEM)).state());
  }

  @Test
  void aLevelReadInASpineThatWasNotImagedLeavesTheOthersNotImaged() {
    ReadingState now =
        after(AnswerPlace.notAssessed(SPINE, NotAssessedReason.NOT_IMAGED), absent(CERVICAL_CORD));

    assertEquals(Optional.of(ABSENT), state(CERVICAL_CORD, now));
    assertTrue(Place.of(SiteKey.of(Site.CORD_THORACIC)).in(now.said()).orElseThrow().isNotImaged());
    assertFalse(SPINE.in(now.said()).orElseThrow().isNotImaged());
  }

  @Test
  void aRegionCalledAbsentTakesItsPartsAndTheirMarksAlong() {
    ReadingState marked =
        after(
            new PaintMark(LEFT_PONS, SWI, voxels(SWI, 1, 3, 9)),
            indeterminate(RIGHT_PONS),
            AnswerPlace.notAssessed(
                Place.of(SiteKey.of(Site.MEDULLA, Side.LEFT)), NotAssessedReason.ARTEFACT));

    ReadingState now = then(marked, absent(BRAINSTEM));

    assertEquals(Optional.of(ABSENT), state(LEFT_PONS, now));
    assertEquals(Optional.of(ABSENT), state(RIGHT_PONS, now));
    assertEquals(
        Optional.of(NOT_ASSESSED), state(Place.of(SiteKey.of(Site.MEDULLA, Side.LEFT)), now));
    assertTrue(now.marks().isEmpty());
  }

  @Test
  void aRegionThatWasNotImagedHoldsNothing() {
    ReadingState now =
        after(
            new PaintMark(CERVICAL_CORD, SWI, voxels(SWI, 1, 3, 9)),
            AnswerPlace.notAssessed(SPINE, NotAssessedReason.NOT_IMAGED));

    assertTrue(CERVICAL_CORD.in(now.said()).orElseThrow().isNotImaged());
    assertTrue(now.marks().isEmpty());
  }

  @Test
  void aRegionCalledPresentNoLongerListsPartsThatAreNot() {
    ReadingState now = after(absent(SUPERIOR_VERMIS), present(VERMIS));

    assertEquals(Optional.of(PRESENT), state(VERMIS, now));
    assertEquals(Optional.empty(), state(SUPERIOR_VERMIS, now));
  }

  @Test
  void aRegionCalledPresentKeepsAPartThatIsPresentAndOneThatIsAbsent() {
    ReadingState now = after(present(INFERIOR_VERMIS), absent(SUPERIOR_VERMIS), present(VERMIS));

    assertEquals(Optional.of(PRESENT), state(INFERIOR_VERMIS, now));
    assertEquals(Optional.of(ABSENT), state(SUPERIOR_VERMIS, now));
  }

  @Test
  void aRegionIsNotCalledPresentOverAnIndeterminatePart() {
    ReadingState now = after(indeterminate(SUPERIOR_VERMIS));

    assertFalse(present(VERMIS).on(now).isSuccess());
    assertTrue(present(SUPERIOR_VERMIS).on(now).isSuccess());
  }

  @Test
  void theOnlyStatementThatThereIsADepositIsNotLostByTheWay() {
    ReadingState now = after(present(VERMIS));

    assertEquals(
        "The region is recorded as present: answer first for the part that shows it, or for the"
            + " region.",
        absent(SUPERIOR_VERMIS).on(now).toFailure().orElseThrow().message());
    assertTrue(absent(VERMIS).on(now).isSuccess());
  }

  @Test
  void takingBackTheLastPresentPartTakesBackTheRegionsPresentToo() {
    ReadingState now = after(present(VERMIS), present(SUPERIOR_VERMIS), absent(SUPERIOR_VERMIS));

    assertEquals(Optional.of(NOT_ASSESSED), state(VERMIS, now));
    assertEquals(Optional.of(ABSENT), state(SUPERIOR_VERMIS, now));
  }

  @Test
  void anIndeterminatePlaceKeepsItsMarksAndAnAbsentOneDoesNot() {
    ReadingState marked = after(new PaintMark(LEFT_PONS, SWI, voxels(SWI, 1, 3, 9)));

    assertEquals(marked.marks(), then(marked, indeterminate(LEFT_PONS)).marks());
    assertTrue(then(marked, absent(LEFT_PONS)).marks().isEmpty());
    assertTrue(
        then(marked, AnswerPlace.notAssessed(LEFT_PONS, NotAssessedReason.ARTEFACT))
            .marks()
            .isEmpty());
  }

  @Test
  void aMarkAcrossTheMidlineStandsWhileEitherSideShowsIt() {
    ReadingState marked = after(new PaintMark(BOTH_PONS, SWI, voxels(SWI, 1, 3, 9)));

    ReadingState oneSide = then(marked, absent(LEFT_PONS));

    assertEquals(marked.marks(), oneSide.marks());
    assertTrue(then(oneSide, absent(RIGHT_PONS)).marks().isEmpty());
  }

  @Test
  void whatIsSaidOfADepositGoesWithIt() {
    ReadingState now =
        after(
            present(LEFT_PONS),
            new DescribePlace(
                LEFT_PONS, said -> said.withSymmetry(Symmetry.SYMMETRIC).withComment("thin")),
            absent(LEFT_PONS));

    assertEquals(null, LEFT_PONS.in(now.said()).orElseThrow().symmetry());
    assertEquals("thin", LEFT_PONS.in(now.said()).orElseThrow().comment());
  }

  @Test
  void aSupratentorialSiteHasNoRegionToAgreeWith() {
    Place sylvian = Place.of(SiteKey.of(Site.SYLVIAN_FISSURE, Side.LEFT));

    ReadingState now = after(absent(Place.of(Region.SULCI)), present(sylvian));

    assertEquals(Optional.of(PRESENT), state(sylvian, now));
    assertEquals(Optional.of(ABSENT), state(Place.of(Region.SULCI), now));
  }

  @Test
  void aReasonExplainsOnlyWhatWasNotAssessed() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new AnswerPlace(LEFT_PONS, AssessmentState.ABSENT, NotAssessedReason.ARTEFACT));
    assertEquals(Optional.of(INDETERMINATE), state(LEFT_PONS, after(indeterminate(LEFT_PONS))));
  }
}
