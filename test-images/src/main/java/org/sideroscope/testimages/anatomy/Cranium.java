package org.sideroscope.testimages.anatomy;

import org.sideroscope.testimages.shape.Bounds;
import org.sideroscope.testimages.shape.Ellipsoid;
import org.sideroscope.testimages.shape.Loft;
import org.sideroscope.testimages.shape.Shape;
import org.sideroscope.testimages.shape.Shapes;
import org.sideroscope.testimages.shape.Tube;

/** The dural sac and what encloses it: skull, scalp, face, neck. */
final class Cranium {

  private static final Ellipsoid TEMPORAL_FOSSA = Ellipsoid.of(43, 5, -19, 22.5, 41, 22);
  private static final Shape POSTERIOR_FOSSA =
      Shapes.blend(
          8,
          Ellipsoid.of(0, 62, -32, 56, 33, 34),
          Loft.from(-72, 43, 14, 13).to(-60, 40, 20, 18).to(-34, 32, 28, 24).to(-14, 26, 24, 24));
  private static final Shape SELLA = Ellipsoid.of(0, 0, -16, 16, 20, 11);
  static final Shape CANAL =
      Loft.from(-170, 48, 11.5, 7.6)
          .to(-112, 47, 12, 7.8)
          .to(-85, 46, 12.5, 8.6)
          .to(-66, 43.5, 15, 12);

  /** Both petrous pyramids, between the middle and the posterior fossa. */
  static final Shape PETROUS =
      Shapes.bothSides(Tube.from(14, 2, -34, 4).to(32, 15, -39, 8.5).to(54, 27, -40, 13));

  static final Shape MEATUS =
      Shapes.bothSides(
          Tube.from(20, 24.5, -41.5, 4.5).to(27, 24, -40.6, 2.9).to(35, 23.4, -40, 2.6));

  private static final Shape FACE =
      Shapes.blend(
          16,
          Ellipsoid.of(0, -26, -52, 58, 58, 52),
          Ellipsoid.of(0, -40, -96, 40, 40, 30),
          Tube.from(0, -84, -22, 7).to(0, -97, -44, 9));
  private static final Shape NECK =
      Loft.from(-200, 34, 72, 62).to(-120, 32, 60, 56).to(-70, 40, 62, 60).to(-40, 46, 64, 58);

  static final Shape SKULL = Shapes.of(new Bounds(-82, -86, -78, 82, 114, 92), Cranium::skull);
  static final Shape HEAD = Shapes.of(new Bounds(-92, -112, -200, 92, 122, 98), Cranium::head);

  private Cranium() {}

  /** Signed distance to the dura: everything inside is brain, cord or cerebrospinal fluid. */
  static double dura(double x, double y, double z) {
    return Math.min(vault(x, y, z), CANAL.distance(x, y, z));
  }

  private static double vault(double x, double y, double z) {
    double ax = Math.abs(x);
    double dome = Shapes.smoothMax(dome(ax, y, z), floor(ax, y) - z, 8);
    double cavity = Shapes.smoothMin(dome, TEMPORAL_FOSSA.distance(ax, y, z), 6);
    cavity = Shapes.smoothMin(cavity, POSTERIOR_FOSSA.distance(x, y, z), 6);
    cavity = Shapes.smoothMin(cavity, SELLA.distance(x, y, z), 6);
    cavity = Math.max(cavity, -PETROUS.distance(x, y, z));
    return Math.min(cavity, MEATUS.distance(x, y, z));
  }

  /** Height of the floor of the anterior fossa, which rises to the front and over the orbits. */
  static double floor(double ax, double y) {
    double forwards = Math.clamp((-8 - y) / 50, 0, 1);
    double orbit = Math.max(0, 1 - (ax - 30) * (ax - 30) / 400);
    return -23 + forwards * (6 + 5 * orbit);
  }

  private static double dome(double ax, double y, double z) {
    return Cerebrum.DOME.distance(Cerebrum.taper(ax, y), y, z) - 2.3;
  }

  private static double skull(double x, double y, double z) {
    double ax = Math.abs(x);
    double dome = Shapes.smoothMax(dome(ax, y, z), floor(ax, y) - z, 8) - 7;
    double sides = TEMPORAL_FOSSA.distance(ax, y, z) - 6;
    double back = POSTERIOR_FOSSA.distance(x, y, z) - 6.5;
    double whole = Shapes.smoothMin(Shapes.smoothMin(dome, sides, 8), back, 8);
    return Math.min(whole, PETROUS.distance(x, y, z));
  }

  private static double head(double x, double y, double z) {
    double ax = Math.abs(x);
    double vault = Shapes.smoothMin(dome(ax, y, z), POSTERIOR_FOSSA.distance(x, y, z), 20);
    double scalp = Shapes.smoothMin(vault - 13, TEMPORAL_FOSSA.distance(ax, y, z) - 12, 10);
    double soft = Shapes.smoothMin(FACE.distance(x, y, z), NECK.distance(x, y, z), 14);
    return Shapes.smoothMin(scalp, soft, 12);
  }
}
