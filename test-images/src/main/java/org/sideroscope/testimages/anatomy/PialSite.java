package org.sideroscope.testimages.anatomy;

import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;

/** A stretch of the surface of brain, cord or nerve that a rim of haemosiderin can cover. */
public sealed interface PialSite {

  /** The surface of a named sub-site, on one side where it has sides. */
  record Named(SiteKey key) implements PialSite {}

  /** Both banks of a sulcus. */
  record Banks(Side hemisphere, NamedSulcus sulcus) implements PialSite {}

  static PialSite of(Site site) {
    return new Named(SiteKey.of(site));
  }

  static PialSite of(Site site, Side side) {
    return new Named(SiteKey.of(site, side));
  }

  static PialSite of(Side hemisphere, NamedSulcus sulcus) {
    return new Banks(hemisphere, sulcus);
  }
}
