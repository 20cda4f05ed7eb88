package org.sideroscope.testimages.anatomy;

import org.sideroscope.findings.Side;
import org.sideroscope.testimages.shape.Dome;
import org.sideroscope.testimages.shape.Ellipsoid;
import org.sideroscope.testimages.shape.Shape;
import org.sideroscope.testimages.shape.Shapes;

/** Both hemispheres with their folded surface, and the white core that joins them. */
final class Cerebrum {

  /** Thickness of the cortical ribbon. */
  static final double CORTEX_MM = 2.6;

  /** The convexity of both hemispheres together; the vault follows it. */
  static final Dome DOME = new Dome(0, 15, 16, 65, 84, 59);

  private static final double FLUID_UNDER_BASE_MM = 3.2;
  private static final Ellipsoid TEMPORAL = Ellipsoid.of(43, 6, -19, 20, 38, 19);
  private static final Shape CORE = Shapes.bothSides(Ellipsoid.of(12, 6, 8, 22, 38, 22));
  private static final Shape SUPRASELLAR = Ellipsoid.of(0, -4, -19, 12, 13, 9);

  private final Folding left;
  private final Folding right;

  Cerebrum(long seed) {
    left = new Folding(Side.LEFT, seed);
    right = new Folding(Side.RIGHT, seed);
  }

  /**
   * Signed distance to the pial surface with its sulci, negative inside.
   *
   * @param out overwritten; knows the sulcus
   */
  double distance(double x, double y, double z, Folding.Scratch out) {
    out.clear();
    double ax = Math.abs(x);
    double cisterns = Stem.CISTERNS.distance(ax, y, z);
    double envelope = Shapes.smoothMax(outline(ax, y, z), -cisterns, 3);
    if (envelope > 3) {
      return envelope;
    }
    double cleft = (x >= 0 ? left : right).distance(x, y, z, -envelope, out);
    double folded = Math.max(Math.max(envelope, -cleft), -SylvianFissure.distance(ax, y, z));
    double core = Math.max(CORE.distance(x, y, z), -cisterns);
    return Math.min(folded, Math.max(core, -SUPRASELLAR.distance(x, y, z)));
  }

  /** Signed distance to the smooth outline of a hemisphere, the cisterns left out. */
  private static double outline(double ax, double y, double z) {
    double base = Cranium.floor(ax, y) + FLUID_UNDER_BASE_MM - 0.05 * Math.max(y, 0) - z;
    double dome = Shapes.smoothMax(DOME.distance(taper(ax, y), y, z), base, 9);
    double whole = Shapes.smoothMin(dome, TEMPORAL.distance(ax, y, z), 6);
    whole = Math.max(whole, -Tentorium.below(ax, y, z, 1.5));
    whole = Shapes.smoothMax(whole, 1.3 - ax, 4);
    return Math.max(whole, -SUPRASELLAR.distance(ax, y, z));
  }

  /** Draws the front of the head narrower than its back. */
  static double taper(double x, double y) {
    return x * (1 + 0.0022 * Math.max(25 - y, 0));
  }
}
