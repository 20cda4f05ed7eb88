package org.sideroscope.testimages.shape;

import java.util.Arrays;

/**
 * A column of elliptical cross-sections stacked along z in the midsagittal plane, straight between
 * them.
 */
public final class Loft implements Shape {

  private record Section(double z, double cy, double rx, double ry) {}

  private final Section[] sections;
  private final Bounds bounds;

  private Loft(Section[] sections) {
    this.sections = sections;
    Bounds box = box(sections[0]);
    for (Section section : sections) {
      box = box.union(box(section));
    }
    this.bounds = box;
  }

  private static Bounds box(Section s) {
    return Bounds.around(0, s.cy, s.z, s.rx, s.ry, 0);
  }

  /**
   * The lowest section.
   *
   * @param z its height
   * @param cy where its centre lies in the midsagittal plane
   * @param rx half its width
   * @param ry half its depth
   */
  public static Loft from(double z, double cy, double rx, double ry) {
    return new Loft(new Section[] {new Section(z, cy, rx, ry)});
  }

  /**
   * The column continued upwards to another section.
   *
   * @throws IllegalArgumentException if that does not lie higher
   */
  public Loft to(double z, double cy, double rx, double ry) {
    if (z <= sections[sections.length - 1].z) {
      throw new IllegalArgumentException("The sections of a loft rise along z.");
    }
    Section[] higher = Arrays.copyOf(sections, sections.length + 1);
    higher[sections.length] = new Section(z, cy, rx, ry);
    return new Loft(higher);
  }

  @Override
  public double distance(double x, double y, double z) {
    double low = sections[0].z;
    double high = sections[sections.length - 1].z;
    double at = Math.clamp(z, low, high);
    int i = Math.min(1, sections.length - 1);
    while (i < sections.length - 1 && sections[i].z < at) {
      i++;
    }
    Section a = sections[Math.max(i - 1, 0)];
    Section b = sections[i];
    double t = i == 0 ? 0 : (at - a.z) / (b.z - a.z);
    double across = ellipse(x, y - mix(a.cy, b.cy, t), mix(a.rx, b.rx, t), mix(a.ry, b.ry, t));
    double beyond = Math.max(low - z, z - high);
    if (beyond <= 0 || across <= 0) {
      return Math.max(across, beyond);
    }
    return Math.sqrt(across * across + beyond * beyond);
  }

  private static double ellipse(double x, double y, double rx, double ry) {
    double u = x / rx;
    double v = y / ry;
    double scaled = Math.sqrt(u * u + v * v);
    double slope = Math.sqrt(u * u / (rx * rx) + v * v / (ry * ry));
    return slope < 1e-9 ? -Math.min(rx, ry) : scaled * (scaled - 1) / slope;
  }

  private static double mix(double a, double b, double t) {
    return a + t * (b - a);
  }

  @Override
  public Bounds bounds() {
    return bounds;
  }
}
