package org.sideroscope.testimages.anatomy;

import org.sideroscope.testimages.shape.Bounds;
import org.sideroscope.testimages.shape.Ellipsoid;
import org.sideroscope.testimages.shape.Shape;
import org.sideroscope.testimages.shape.Shapes;

/**
 * The cerebellum: two hemispheres and the vermis, cut into folia by clefts that fan out from the
 * roof of the fourth ventricle and bend forwards to the sides.
 */
final class Cerebellum {

  /** Thickness of the cerebellar cortex. */
  static final double CORTEX_MM = 1.4;

  /** Half the width of the vermis. */
  static final double VERMIS_HALF_WIDTH_MM = 7.5;

  /** The fastigium, from which the folia fan out. */
  private static final double FAN_Y = 47;

  private static final double FAN_Z = -34;

  /** No cleft comes nearer to the fastigium. */
  private static final double CORE_MM = 11;

  private static final int FOLIA = 36;

  private static final Shape HEMISPHERES =
      Shapes.bothSides(
          Shapes.blend(
              10,
              Ellipsoid.of(23, 62, -37, 28, 29, 23),
              Ellipsoid.of(22, 58, -26, 31, 29, 22),
              Ellipsoid.of(31, 50, -33, 23, 22, 17)));
  private static final Shape VERMIS =
      Shapes.blend(8, Ellipsoid.of(0, 62, -32, 9, 27, 21), Ellipsoid.of(0, 50, -14, 11, 13, 17));
  private static final Shape TONSILS = Shapes.bothSides(Ellipsoid.of(8, 53, -55, 6, 9, 9));
  private static final Shape HULL = Shapes.blend(5, HEMISPHERES, VERMIS, TONSILS);

  private final Waves bends;

  Cerebellum(long seed) {
    bends = new Waves(seed + 21, 10, 38, 0.3);
  }

  /** Signed distance to the smooth envelope, the fourth ventricle left out. */
  static double envelope(double x, double y, double z) {
    double ax = Math.abs(x);
    double under = Tentorium.below(ax, y, z, -1.5);
    double roofed = 0.91 * (z - Tentorium.height(ax, y)) + 1.5;
    double hull = Shapes.smoothMax(HULL.distance(x, y, z), Math.max(roofed, under - 12), 3);
    double room = Math.min(Stem.BRAINSTEM.distance(x, y, z), Stem.FLOCCULI.distance(x, y, z));
    return Shapes.smoothMax(hull, 1.6 - room, 1.5);
  }

  /** Signed distance to the whole surface with its clefts, given that to the envelope. */
  double folded(double x, double y, double z, double envelopeMm) {
    if (envelopeMm > 3) {
      return envelopeMm;
    }
    double hull = Shapes.smoothMax(envelopeMm, -Stem.FOURTH_VENTRICLE.distance(x, y, z), 1.5);
    return Math.max(hull, -clefts(x, y, z, -hull));
  }

  private double clefts(double x, double y, double z, double depth) {
    double ax = Math.abs(x);
    double bend = 0.012 * ax * ax / (1 + 0.008 * ax);
    double dy = y + bend - FAN_Y;
    double dz = z - FAN_Z + 0.6 * Math.max(ax - VERMIS_HALF_WIDTH_MM, 0);
    double radius = Math.sqrt(dy * dy + dz * dz);
    double turns = StrictMath.atan2(dz, dy) / (2 * Math.PI) + 1;
    double leaf = FOLIA * turns + 0.45 * bends.value(x, y, z);
    long cleft = Math.round(leaf);
    double lateral = Math.abs(leaf - cleft) / FOLIA * 2 * Math.PI * Math.max(radius, 8);
    double reach = reach(cleft);
    double below = Math.max(0, Math.max(depth - reach, CORE_MM - radius));
    double folia = Math.sqrt(lateral * lateral + below * below) - 0.5;
    double edge = Math.abs(ax - VERMIS_HALF_WIDTH_MM - 0.8);
    double edgeBelow = Math.max(0, depth - 3.5);
    double paravermian = Math.sqrt(edge * edge + edgeBelow * edgeBelow) - 0.6;
    return Math.min(folia, paravermian);
  }

  /** Every fourth cleft is a fissure; the others only part folia. */
  private static double reach(long cleft) {
    return Math.floorMod(cleft, 4) == 0 ? 17 : Math.floorMod(cleft, 2) == 0 ? 10 : 6.5;
  }

  static Bounds bounds() {
    return HULL.bounds();
  }
}
