package org.sideroscope.testimages.anatomy;

import org.sideroscope.findings.Site;
import org.sideroscope.testimages.shape.Bounds;
import org.sideroscope.testimages.shape.Ellipsoid;
import org.sideroscope.testimages.shape.Shape;

/** Which site of the reading format a surface below the tentorium belongs to. */
final class PosteriorFossa {

  /** Below this the surface is the junction's, below the next the cord's. */
  private static final double MEDULLA_ENDS_Z = -61;

  private static final double JUNCTION_ENDS_Z = -77;
  private static final double SUPERIOR_VERMIS_ENDS_Z = -32;

  /** How much of a ventricle's wall is kept free of rims. */
  private static final double WALL_MM = 4;

  private static final Ellipsoid OUTLET = Ellipsoid.of(0, 45, -57, 5, 4.5, 5);
  private static final Bounds STEM = Stem.BRAINSTEM.bounds().grown(12);

  private final Cerebellum cerebellum;
  private final Bounds cerebellumBounds;

  PosteriorFossa(Cerebellum cerebellum) {
    this.cerebellum = cerebellum;
    this.cerebellumBounds = Cerebellum.bounds();
  }

  /** Paints the cerebellum and notes its surface. */
  void cerebellum(double x, double y, double z, double duraMm, double softMm, Sample out) {
    if (!cerebellumBounds.holds(x, y, z, 4)) {
      return;
    }
    double envelope = Cerebellum.envelope(x, y, z);
    double surface = Math.max(cerebellum.folded(x, y, z, envelope), duraMm + 1);
    out.paint(Tissue.GREY, Cover.of(surface, softMm));
    out.paint(Tissue.WHITE, Cover.of(surface + Cerebellum.CORTEX_MM, softMm));
    out.surface(surface, -envelope < rimReach(z) ? cerebellar(x, y, z) : null);
  }

  /** How deep into the clefts rims go: well down on top, hardly at all below. */
  private static double rimReach(double z) {
    return 2.2 + 4.3 * Math.clamp((z + 52) / 34, 0, 1);
  }

  private static Site cerebellar(double x, double y, double z) {
    if (OUTLET.distance(x, y, z) < 0) {
      return Site.FOURTH_VENTRICLE_OUTLET;
    }
    if (Math.abs(x) > Cerebellum.VERMIS_HALF_WIDTH_MM + 0.8) {
      return Site.CEREBELLAR_FOLIA;
    }
    return z > SUPERIOR_VERMIS_ENDS_Z ? Site.SUPERIOR_VERMIS : Site.INFERIOR_VERMIS;
  }

  /** Notes the surfaces of brainstem, peduncles, cord and nerves. */
  void surfaces(double x, double y, double z, Sample out) {
    if (!STEM.holds(x, y, z, 0) && !near(Stem.VESTIBULOCOCHLEAR, x, y, z)) {
      return;
    }
    note(Stem.MIDBRAIN, Site.MIDBRAIN, x, y, z, out);
    note(Stem.QUADRIGEMINAL_PLATE, Site.QUADRIGEMINAL_PLATE, x, y, z, out);
    note(Stem.PONS, Site.PONS, x, y, z, out);
    note(Stem.MEDULLA, z < MEDULLA_ENDS_Z ? Site.JUNCTION : Site.MEDULLA, x, y, z, out);
    note(Stem.CORD, z < JUNCTION_ENDS_Z ? Site.CORD_CERVICAL : Site.JUNCTION, x, y, z, out);
    note(Stem.SUPERIOR_PEDUNCLES, Site.SUPERIOR_PEDUNCLE, x, y, z, out);
    note(Stem.MIDDLE_PEDUNCLES, Site.MIDDLE_PEDUNCLE, x, y, z, out);
    note(Stem.INFERIOR_PEDUNCLES, Site.INFERIOR_PEDUNCLE, x, y, z, out);
    note(Stem.FLOCCULI, Site.FLOCCULUS, x, y, z, out);
    note(Stem.VESTIBULOCOCHLEAR, Site.VESTIBULOCOCHLEAR_NERVE, x, y, z, out);
    note(Stem.TRIGEMINAL, Site.TRIGEMINAL_NERVE, x, y, z, out);
    inner(Stem.FOURTH_VENTRICLE, x, y, z, out);
    inner(Stem.AQUEDUCT, x, y, z, out);
  }

  private static void note(Shape part, Site site, double x, double y, double z, Sample out) {
    if (near(part, x, y, z)) {
      Site named = OUTLET.distance(x, y, z) < 0 ? Site.FOURTH_VENTRICLE_OUTLET : site;
      out.surface(part.distance(x, y, z), named);
    }
  }

  /** The walls of the ventricles carry no rim: seen from outside they lie inside the brain. */
  private static void inner(Shape cavity, double x, double y, double z, Sample out) {
    if (near(cavity, x, y, z) && OUTLET.distance(x, y, z) > 0) {
      out.surface(cavity.distance(x, y, z) - WALL_MM, null);
    }
  }

  private static boolean near(Shape part, double x, double y, double z) {
    return part.bounds().holds(x, y, z, 4);
  }
}
