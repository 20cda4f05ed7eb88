package org.sideroscope.app.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;

class PickTest {

  @Test
  void aRegionsKeyGoesThroughItsSitesAndBackToTheRegion() {
    Pick pick = Pick.of(Region.VERMIS);
    List<Optional<Site>> passed = new ArrayList<>();
    for (int press = 0; press < 3; press++) {
      pick = pick.nextSite();
      passed.add(pick.site());
    }
    assertEquals(
        List.of(
            Optional.of(Site.SUPERIOR_VERMIS), Optional.of(Site.INFERIOR_VERMIS), Optional.empty()),
        passed);
  }

  @Test
  void everySiteCanBeReachedByKeys() {
    Set<Site> reached = EnumSet.noneOf(Site.class);
    for (Region region : Region.values()) {
      Pick pick = Pick.of(region).nextSite();
      while (pick.site().isPresent()) {
        reached.add(pick.site().get());
        pick = pick.nextSite();
      }
    }
    assertEquals(EnumSet.allOf(Site.class), reached);
  }

  @Test
  void aPairedSiteNeedsASideBeforeItIsCalledPresent() {
    assertTrue(Pick.of(Site.PONS).lacksSide());
    assertFalse(Pick.of(Site.PONS).withSide(SideChoice.BOTH).lacksSide());
    assertFalse(Pick.of(Site.SUPERIOR_VERMIS).lacksSide());
    assertFalse(Pick.of(Region.BRAINSTEM).lacksSide());
  }

  @Test
  void aSideStandsForItsOwnKeyOnly() {
    assertEquals(
        List.of(SiteKey.of(Site.PONS, Side.LEFT)),
        Pick.of(Site.PONS).withSide(SideChoice.LEFT).keys());
    assertEquals(
        List.of(SiteKey.of(Site.PONS, Side.RIGHT)),
        Pick.of(Site.PONS).withSide(SideChoice.RIGHT).keys());
    assertEquals(2, Pick.of(Site.PONS).withSide(SideChoice.BOTH).keys().size());
  }
}
