package org.sideroscope.testimages;

import java.util.List;
import java.util.stream.Stream;
import org.sideroscope.findings.Extent;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.testimages.anatomy.NamedSulcus;
import org.sideroscope.testimages.anatomy.PialSite;

/** A rim of haemosiderin over the whole surface of one site. */
public record Deposit(PialSite site, Extent extent) {

  static Deposit on(Site site, Extent extent) {
    return new Deposit(PialSite.of(site), extent);
  }

  static Deposit on(Site site, Side side, Extent extent) {
    return new Deposit(PialSite.of(site, side), extent);
  }

  static List<Deposit> onBothSides(Extent extent, Site... sites) {
    return Stream.of(sites)
        .flatMap(site -> Stream.of(Side.values()).map(side -> on(site, side, extent)))
        .toList();
  }

  static Deposit in(Side hemisphere, NamedSulcus sulcus, Extent extent) {
    return new Deposit(PialSite.of(hemisphere, sulcus), extent);
  }

  /** How deep the rim reaches under the surface, mm. */
  public double thicknessMm() {
    return switch (extent) {
      case THIN -> 0.8;
      case THICK -> 1.3;
      case EXTENSIVE -> 2.2;
    };
  }
}
