package org.sideroscope.testimages.shape;

/** A column of elliptical cross-sections stacked along z, straight between them. */
public final class Loft implements Shape {

  /** Heights, centres and half axes of the sections, by rising z. */
  private final double[][] sections;

  private final Bounds bounds;

  private Loft(double[][] sections) {
    this.sections = sections;
    Bounds box = section(sections[0]);
    for (double[] s : sections) {
      box = box.union(section(s));
    }
    this.bounds = box;
  }

  private static Bounds section(double[] s) {
    return Bounds.around(s[1], s[2], s[0], s[3], s[4], 0);
  }

  /**
   * @param numbers z, centre x, centre y, half width, half depth of each section, by rising z
   */
  public static Loft of(double... numbers) {
    if (numbers.length < 10 || numbers.length % 5 != 0) {
      throw new IllegalArgumentException("A loft takes five numbers per section, two or more.");
    }
    double[][] sections = new double[numbers.length / 5][5];
    for (int i = 0; i < sections.length; i++) {
      System.arraycopy(numbers, 5 * i, sections[i], 0, 5);
      if (i > 0 && sections[i][0] <= sections[i - 1][0]) {
        throw new IllegalArgumentException("The sections of a loft rise along z.");
      }
    }
    return new Loft(sections);
  }

  @Override
  public double distance(double x, double y, double z) {
    double low = sections[0][0];
    double high = sections[sections.length - 1][0];
    double at = Math.clamp(z, low, high);
    int i = 1;
    while (i < sections.length - 1 && sections[i][0] < at) {
      i++;
    }
    double[] a = sections[i - 1];
    double[] b = sections[i];
    double t = (at - a[0]) / (b[0] - a[0]);
    double across =
        ellipse(
            x - mix(a[1], b[1], t), y - mix(a[2], b[2], t), mix(a[3], b[3], t), mix(a[4], b[4], t));
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
