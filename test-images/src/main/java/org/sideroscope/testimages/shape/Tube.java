package org.sideroscope.testimages.shape;

import java.util.Arrays;

/** A chain of balls with straight, tapering links between them. */
public final class Tube implements Shape {

  private record Bead(double x, double y, double z, double radius) {}

  private final Bead[] beads;
  private final Bounds bounds;

  private Tube(Bead[] beads) {
    this.beads = beads;
    Bounds box = box(beads[0]);
    for (Bead bead : beads) {
      box = box.union(box(bead));
    }
    this.bounds = box;
  }

  private static Bounds box(Bead bead) {
    return Bounds.around(bead.x, bead.y, bead.z, bead.radius, bead.radius, bead.radius);
  }

  /** A ball to begin with. */
  public static Tube from(double x, double y, double z, double radius) {
    return new Tube(new Bead[] {new Bead(x, y, z, radius)});
  }

  /** The tube continued to another ball. */
  public Tube to(double x, double y, double z, double radius) {
    Bead[] longer = Arrays.copyOf(beads, beads.length + 1);
    longer[beads.length] = new Bead(x, y, z, radius);
    return new Tube(longer);
  }

  @Override
  public double distance(double x, double y, double z) {
    double nearest = link(beads[0], beads[0], x, y, z);
    for (int i = 1; i < beads.length; i++) {
      nearest = Math.min(nearest, link(beads[i - 1], beads[i], x, y, z));
    }
    return nearest;
  }

  private static double link(Bead a, Bead b, double x, double y, double z) {
    double dx = b.x - a.x;
    double dy = b.y - a.y;
    double dz = b.z - a.z;
    double length2 = dx * dx + dy * dy + dz * dz;
    double along = length2 == 0 ? 0 : ((x - a.x) * dx + (y - a.y) * dy + (z - a.z) * dz) / length2;
    double t = Math.clamp(along, 0, 1);
    double ex = x - a.x - t * dx;
    double ey = y - a.y - t * dy;
    double ez = z - a.z - t * dz;
    return Math.sqrt(ex * ex + ey * ey + ez * ez) - (a.radius + t * (b.radius - a.radius));
  }

  @Override
  public Bounds bounds() {
    return bounds;
  }
}
