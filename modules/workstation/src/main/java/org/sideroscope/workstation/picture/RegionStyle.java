package org.sideroscope.workstation.picture;

import java.util.Optional;
import org.sideroscope.findings.Region;
import org.sideroscope.marking.MarkStyle;

/** The colours of the regions, told apart by colour-blind eyes too (Okabe and Ito's palette). */
public final class RegionStyle {

  private RegionStyle() {}

  /** Red, green and blue in one number. */
  public static int rgb(Region region) {
    return switch (region) {
      case VERMIS -> 0xE69F00;
      case FOLIA -> 0xF0E442;
      case BRAINSTEM -> 0xD55E00;
      case CN8 -> 0x009E73;
      case CRANIOCERVICAL_JUNCTION -> 0x56B4E9;
      case SPINE -> 0x3C9BE0;
      case SULCI -> 0xCC79A7;
    };
  }

  /**
   * How the marks of a region are drawn. The spine's blue is dashed to tell it from the junction's,
   * and so are the supratentorial sites that no region has, to tell them from the sulci.
   *
   * @param region empty for these sites
   */
  public static MarkStyle mark(Optional<Region> region) {
    return region
        .map(known ->
            known == Region.SPINE ? MarkStyle.dashed(rgb(known)) : MarkStyle.solid(rgb(known)))
        .orElse(MarkStyle.dashed(rgb(Region.SULCI)));
  }
}
