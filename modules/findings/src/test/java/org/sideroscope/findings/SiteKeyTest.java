package org.sideroscope.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SiteKeyTest {

  @Test
  void everySiteIsFoundAgainByItsWord() {
    for (Site site : Site.values()) {
      Stream<SiteKey> keys =
          site.isPaired()
              ? Stream.of(
                  SiteKey.of(site), SiteKey.of(site, Side.LEFT), SiteKey.of(site, Side.RIGHT))
              : Stream.of(SiteKey.of(site));
      keys.forEach(key ->
          assertEquals(
              Optional.of(key),
              site.region()
                  .map(region -> SiteKey.parse(region, key.key()))
                  .orElseGet(() -> SiteKey.parseSupratentorialOther(key.key()))));
    }
  }

  @Test
  void noTwoSitesShareALabel() {
    Set<String> labels = new HashSet<>();
    for (Site site : Site.values()) {
      assertTrue(labels.add(SiteKey.of(site).label()), site.toString());
    }
  }

  @Test
  void aMidlineSiteHasNoSide() {
    assertEquals(Optional.empty(), SiteKey.parse(Region.VERMIS, "superior.left"));
    assertThrows(IllegalArgumentException.class, () -> SiteKey.of(Site.SUPERIOR_VERMIS, Side.LEFT));
  }

  @Test
  void aWordOfAnotherRegionOrAnUnknownSideIsRefused() {
    assertEquals(Optional.empty(), SiteKey.parse(Region.VERMIS, "pons"));
    assertEquals(Optional.empty(), SiteKey.parse(Region.BRAINSTEM, "pons.middle"));
    assertEquals(Optional.empty(), SiteKey.parse(Region.BRAINSTEM, "pons."));
  }
}
