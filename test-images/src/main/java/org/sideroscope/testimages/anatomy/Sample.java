package org.sideroscope.testimages.anatomy;

import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;

/**
 * What lies at one place: a worker's scratch pad, overwritten by {@link Head#sample}. Signals are
 * mixed, not tissues, which comes to the same as partial volume is linear.
 */
public final class Sample {

  final Folding.Scratch folding = new Folding.Scratch();

  private double gradientEcho;
  private double phaseRad;
  private double t2;
  private double surfaceMm;
  private Side side = Side.LEFT;
  private @Nullable Site site;
  private @Nullable NamedSulcus sulcus;

  void clear() {
    gradientEcho = 0;
    phaseRad = 0;
    t2 = 0;
    surfaceMm = Double.MAX_VALUE;
    site = null;
    sulcus = null;
  }

  /** Says on which side of the midline the place lies. */
  void on(Side which) {
    side = which;
  }

  /** Lays a tissue over what is there already. */
  void paint(Tissue tissue, double share) {
    if (share > 0) {
      gradientEcho += share * (tissue.gradientEcho() - gradientEcho);
      phaseRad += share * (tissue.phaseRad() - phaseRad);
      t2 += share * (tissue.t2() - t2);
    }
  }

  /** Takes signal away without touching the T2 contrast, as air next to bone does. */
  void dephase(double share, double byRad) {
    gradientEcho *= 1 - share;
    phaseRad += byRad;
  }

  /** Notes a surface; of several the one that the place lies deepest under counts. */
  void surface(double distanceMm, @Nullable Site of) {
    if (distanceMm < surfaceMm) {
      surfaceMm = distanceMm;
      site = of;
      sulcus = null;
    }
  }

  /** Notes the surface of a hemisphere, which in a named sulcus belongs to its banks. */
  void cortex(double distanceMm, @Nullable NamedSulcus banksOf) {
    surface(distanceMm, null);
    sulcus = banksOf;
  }

  /** Signal of the gradient echo's magnitude, before any haemosiderin. */
  public double gradientEcho() {
    return gradientEcho;
  }

  /** Phase of the gradient echo, before any haemosiderin. */
  public double phaseRad() {
    return phaseRad;
  }

  /** Signal of the T2-weighted turbo spin echo, before any haemosiderin. */
  public double t2() {
    return t2;
  }

  /** Signed distance to the surface that faces cerebrospinal fluid; negative inside. */
  public double surfaceMm() {
    return surfaceMm;
  }

  /** Whose surface that is; null where no site of the reading format names it. */
  public @Nullable PialSite site() {
    if (sulcus != null) {
      return PialSite.of(side, sulcus);
    }
    if (site == null) {
      return null;
    }
    return site.isPaired() ? PialSite.of(site, side) : PialSite.of(site);
  }
}
