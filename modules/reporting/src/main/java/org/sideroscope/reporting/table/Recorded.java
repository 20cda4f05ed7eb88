package org.sideroscope.reporting.table;

import java.util.SortedMap;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;

/** What was said, looked up by place. Nothing is derived here: a table holds what was recorded. */
final class Recorded {

  private Recorded() {}

  /** Of a site; what was said of both sides together stands for each. */
  static Assessment of(Reading reading, SiteKey key) {
    SortedMap<SiteKey, Assessment> said =
        key.site()
            .region()
            .map(region -> reading.region(region).sites())
            .orElseGet(() -> reading.deposits().supratentorialOther());
    Assessment both = said.getOrDefault(SiteKey.of(key.site()), Assessment.NONE);
    return said.getOrDefault(key, both);
  }

  /** How many sulci of a lobe are recorded as present on a side, counting or not. */
  static int sulci(Reading reading, Lobe lobe, Side side) {
    return Math.toIntExact(
        reading.sulci().stream()
            .filter(sulcus -> sulcus.lobe() == lobe && sulcus.hemisphere() == side)
            .map(Sulcus::assessment)
            .filter(Assessment::isPresent)
            .count());
  }
}
