package org.sideroscope.review.reading;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;

class PlaceTest {

  private static final Place PONS = Place.of(SiteKey.of(Site.PONS));
  private static final Place LEFT_PONS = Place.of(SiteKey.of(Site.PONS, Side.LEFT));
  private static final Place RIGHT_PONS = Place.of(SiteKey.of(Site.PONS, Side.RIGHT));

  @Test
  void aRegionCoversItselfAndItsSites() {
    Place brainstem = Place.of(Region.BRAINSTEM);

    assertTrue(brainstem.covers(brainstem));
    assertTrue(brainstem.covers(LEFT_PONS));
    assertFalse(brainstem.covers(Place.of(Region.VERMIS)));
    assertFalse(LEFT_PONS.covers(brainstem));
  }

  @Test
  void aSiteWithoutASideCoversItsSides() {
    assertTrue(PONS.covers(LEFT_PONS));
    assertFalse(LEFT_PONS.covers(PONS), "a mark on both sides is more than the left one");
    assertFalse(LEFT_PONS.covers(RIGHT_PONS));
    assertFalse(PONS.covers(Place.of(SiteKey.of(Site.MEDULLA, Side.LEFT))));
  }

  @Test
  void theSulciCoverTheirRecordsAndWhatStandsBesideThem() {
    Place sulci = Place.of(Region.SULCI);

    assertTrue(sulci.covers(Place.ofSulcus("s1")));
    assertTrue(sulci.covers(Place.of(SiteKey.of(Site.SYLVIAN_FISSURE, Side.LEFT))));
    assertFalse(sulci.covers(Place.of(SiteKey.of(Site.OPTIC_NERVE, Side.LEFT))));
    assertFalse(Place.ofSulcus("s1").covers(Place.ofSulcus("s2")));
  }
}
