package org.sideroscope.app.palette;

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
   * How the marks of a region are drawn; the spine's blue is dashed to tell it from the junction.
   */
  public static MarkStyle mark(Region region) {
    return region == Region.SPINE ? MarkStyle.dashed(rgb(region)) : MarkStyle.solid(rgb(region));
  }

  /** The colour as a style sheet writes it. */
  static String css(Region region) {
    return "#%06X".formatted(rgb(region));
  }
}
