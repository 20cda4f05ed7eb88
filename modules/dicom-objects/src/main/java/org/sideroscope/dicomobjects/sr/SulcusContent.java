package org.sideroscope.dicomobjects.sr;

import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Sulcus;

/** What a sulcal record says beside its assessment. */
final class SulcusContent {

  private SulcusContent() {}

  static void write(Content content, Sulcus sulcus) {
    content
        .yesNo("convexity", sulcus.convexity())
        .yesNo("tramline", sulcus.tramline())
        .yesNo("continuous", sulcus.continuousWithLobarHaemorrhage())
        .text("sulcus-name", sulcus.name());
    sulcus.adjacentTo().forEach(id -> content.text("adjacent-to", id));
  }

  /** The record; the hemisphere and the lobe are the finding site's. */
  static Sulcus read(String id, Found found) {
    Found site = found.in("finding-site");
    Side side = site.member("laterality", "side", Side::parse);
    return new Sulcus(
        id,
        side == null ? Side.LEFT : side,
        site.member("topographical-modifier", "lobe", Lobe::parse),
        found.text("sulcus-name"),
        Boolean.TRUE.equals(found.yesNo("convexity")),
        found.yesNo("tramline"),
        found.texts("adjacent-to"),
        Boolean.TRUE.equals(found.yesNo("continuous")),
        AssessmentContent.read(found));
  }
}
