package org.sideroscope.app.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sideroscope.app.palette.PlaceForm.Detail;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Extent;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.review.reading.Place;

class PlaceFormTest {

  private static final Place BOTH_PONS = Place.of(SiteKey.of(Site.PONS));
  private static final Place LEFT_PONS = Place.of(SiteKey.of(Site.PONS, Side.LEFT));
  private static final Place RIGHT_PONS = Place.of(SiteKey.of(Site.PONS, Side.RIGHT));
  private static final Assessment PRESENT = Assessment.of(AssessmentState.PRESENT);

  @Test
  void nothingIsAskedBesideTheStateOfAPlaceThatNobodySpokeOf() {
    PlaceForm form = PlaceForm.of(BOTH_PONS, Reading.EMPTY);

    assertTrue(form.isUnsaid());
    assertEquals(Set.of(), form.asked());
  }

  @Test
  void aDepositOfAPairedSiteIsAskedForEverythingButLevels() {
    PlaceForm form = PlaceForm.of(LEFT_PONS, LEFT_PONS.put(Reading.EMPTY, PRESENT));

    assertEquals(
        EnumSet.of(Detail.EXTENT, Detail.SYMMETRY, Detail.CONFIDENCE, Detail.COMMENT),
        form.asked());
  }

  @Test
  void onlySubSitesOfTheSpineAreAskedForLevels() {
    for (Site site : Site.values()) {
      Place place = Place.of(SiteKey.of(site));
      PlaceForm form = PlaceForm.of(place, place.put(Reading.EMPTY, PRESENT));

      assertEquals(site.hasLevels(), form.asks(Detail.LEVELS), site.key());
      assertEquals(site.isPaired(), form.asks(Detail.SYMMETRY), site.key());
    }
  }

  @Test
  void whatIsAbsentHasNoExtentAndWhatWasNotAssessedHasAReason() {
    Reading absent = LEFT_PONS.put(Reading.EMPTY, Assessment.of(AssessmentState.ABSENT));
    Reading unread =
        LEFT_PONS.put(Reading.EMPTY, Assessment.notAssessed(NotAssessedReason.ARTEFACT));

    assertEquals(
        EnumSet.of(Detail.CONFIDENCE, Detail.COMMENT), PlaceForm.of(LEFT_PONS, absent).asked());
    assertEquals(
        EnumSet.of(Detail.REASON, Detail.COMMENT), PlaceForm.of(LEFT_PONS, unread).asked());
  }

  @Test
  void ofBothSidesOnlyWhatHoldsOfBothIsShown() {
    Reading reading = LEFT_PONS.put(Reading.EMPTY, PRESENT.withExtent(Extent.THIN));
    assertTrue(PlaceForm.of(BOTH_PONS, reading).differs());

    reading = RIGHT_PONS.put(reading, PRESENT.withExtent(Extent.THICK).withComment("dark"));
    PlaceForm form = PlaceForm.of(BOTH_PONS, reading);
    assertEquals(Optional.of(AssessmentState.PRESENT), form.state());
    assertEquals(Optional.of(PRESENT), form.said());

    reading = LEFT_PONS.put(reading, PRESENT.withExtent(Extent.THICK));
    assertEquals(
        Optional.of(Extent.THICK), PlaceForm.of(BOTH_PONS, reading).said().map(Assessment::extent));
  }

  @Test
  void whatFollowsFromPartsIsNotTakenForAnAnswer() {
    PlaceForm form =
        PlaceForm.of(Place.of(Region.BRAINSTEM), LEFT_PONS.put(Reading.EMPTY, PRESENT));

    assertEquals(Optional.of(AssessmentState.PRESENT), form.follows());
    assertEquals(Optional.empty(), form.state());
    assertTrue(form.asks(Detail.COMMENT));
  }

  @Test
  void aRegionThatWasCalledNotAssessedIsToldFromOneThatNobodySpokeOf() {
    Reading said =
        Reading.EMPTY.withRegion(
            Region.SPINE, RegionReading.of(Assessment.notAssessed(NotAssessedReason.NOT_IMAGED)));

    assertFalse(PlaceForm.of(Place.of(Region.SPINE), said).isUnsaid());
    assertTrue(PlaceForm.of(Place.of(Region.SPINE), Reading.EMPTY).isUnsaid());
  }
}
