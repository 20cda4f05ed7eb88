package org.sideroscope.findings.classification;

import java.util.Map;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;

/** What was said of one place, under its label of the reading format. */
record NamedSite(String label, Assessment assessment) {

  static NamedSite of(Map.Entry<SiteKey, Assessment> site) {
    return new NamedSite(site.getKey().label(), site.getValue());
  }

  static NamedSite of(Sulcus sulcus) {
    return new NamedSite(sulcus.label(), sulcus.assessment());
  }
}
