package org.sideroscope.testimages.shape;

/** A box with sides along the axes of patient space (LPS, mm). */
public record Bounds(double minX, double minY, double minZ, double maxX, double maxY, double maxZ) {

  public static Bounds around(double x, double y, double z, double dx, double dy, double dz) {
    return new Bounds(x - dx, y - dy, z - dz, x + dx, y + dy, z + dz);
  }

  public Bounds grown(double mm) {
    return new Bounds(minX - mm, minY - mm, minZ - mm, maxX + mm, maxY + mm, maxZ + mm);
  }

  public Bounds union(Bounds other) {
    return new Bounds(
        Math.min(minX, other.minX),
        Math.min(minY, other.minY),
        Math.min(minZ, other.minZ),
        Math.max(maxX, other.maxX),
        Math.max(maxY, other.maxY),
        Math.max(maxZ, other.maxZ));
  }

  /** The box that also holds this one's reflection in the midsagittal plane. */
  public Bounds mirrored() {
    double reach = Math.max(Math.abs(minX), Math.abs(maxX));
    return new Bounds(-reach, minY, minZ, reach, maxY, maxZ);
  }

  /** True when the point lies in the box or no further than {@code margin} mm outside. */
  public boolean holds(double x, double y, double z, double margin) {
    return x >= minX - margin
        && x <= maxX + margin
        && y >= minY - margin
        && y <= maxY + margin
        && z >= minZ - margin
        && z <= maxZ + margin;
  }
}
