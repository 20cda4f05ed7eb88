package org.sideroscope.app.palette;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;

/** Which side of a paired sub-site is meant. */
enum SideChoice {
  /** Nothing chosen yet: enough to call both sides clear, never enough to call one present. */
  OPEN,
  LEFT,
  RIGHT,
  BOTH;

  /** Of a side of the patient; both sides are meant where there is none. */
  static SideChoice of(@Nullable Side side) {
    if (side == null) {
      return BOTH;
    }
    return side == Side.LEFT ? LEFT : RIGHT;
  }

  /** The keys of the reading that the choice stands for. */
  List<SiteKey> keys(Site site) {
    if (!site.isPaired()) {
      return List.of(SiteKey.of(site));
    }
    return switch (this) {
      case LEFT -> List.of(SiteKey.of(site, Side.LEFT));
      case RIGHT -> List.of(SiteKey.of(site, Side.RIGHT));
      case BOTH, OPEN -> List.of(SiteKey.of(site, Side.LEFT), SiteKey.of(site, Side.RIGHT));
    };
  }
}
