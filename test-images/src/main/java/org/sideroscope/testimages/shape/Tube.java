package org.sideroscope.testimages.shape;

import java.util.List;

/** A chain of balls with straight, tapering links between them. */
public final class Tube implements Shape {

  /** One ball of the chain. */
  public record Bead(double x, double y, double z, double radius) {}

  private final Bead[] beads;
  private final Bounds bounds;

  private Tube(List<Bead> beads) {
    this.beads = beads.toArray(Bead[]::new);
    this.bounds =
        beads.stream()
            .map(b -> Bounds.around(b.x, b.y, b.z, b.radius, b.radius, b.radius))
            .reduce(Bounds::union)
            .orElseThrow();
  }

  /**
   * @param numbers x, y, z and radius of each bead in turn
   */
  public static Tube of(double... numbers) {
    if (numbers.length < 8 || numbers.length % 4 != 0) {
      throw new IllegalArgumentException("A tube takes four numbers per bead, two beads or more.");
    }
    return new Tube(
        java.util.stream.IntStream.range(0, numbers.length / 4)
            .mapToObj(i -> 4 * i)
            .map(i -> new Bead(numbers[i], numbers[i + 1], numbers[i + 2], numbers[i + 3]))
            .toList());
  }

  @Override
  public double distance(double x, double y, double z) {
    double nearest = Double.MAX_VALUE;
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
