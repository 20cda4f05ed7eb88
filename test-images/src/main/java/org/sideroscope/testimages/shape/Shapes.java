package org.sideroscope.testimages.shape;

import java.util.stream.Stream;

/** Solids made of solids. */
public final class Shapes {

  private Shapes() {}

  /** A distance field, before it is given its box. */
  @FunctionalInterface
  public interface Field {
    double distance(double x, double y, double z);
  }

  /** The solid in which the field is negative. */
  public static Shape of(Bounds bounds, Field field) {
    return new Shape() {
      @Override
      public double distance(double x, double y, double z) {
        return field.distance(x, y, z);
      }

      @Override
      public Bounds bounds() {
        return bounds;
      }
    };
  }

  public static Shape union(Shape... parts) {
    return of(
        boundsOf(parts),
        (x, y, z) -> {
          double nearest = Double.MAX_VALUE;
          for (Shape part : parts) {
            nearest = Math.min(nearest, part.distance(x, y, z));
          }
          return nearest;
        });
  }

  /**
   * The union with its inner edges filled.
   *
   * @param blendMm how wide the fillets are
   */
  public static Shape blend(double blendMm, Shape... parts) {
    return of(
        boundsOf(parts).grown(blendMm / 4),
        (x, y, z) -> {
          double sum = parts[0].distance(x, y, z);
          for (int i = 1; i < parts.length; i++) {
            sum = smoothMin(sum, parts[i].distance(x, y, z), blendMm);
          }
          return sum;
        });
  }

  public static Shape without(Shape whole, Shape removed) {
    return of(
        whole.bounds(), (x, y, z) -> Math.max(whole.distance(x, y, z), -removed.distance(x, y, z)));
  }

  /** What two solids have in common. */
  public static Shape within(Shape whole, Shape limit) {
    return of(
        whole.bounds(), (x, y, z) -> Math.max(whole.distance(x, y, z), limit.distance(x, y, z)));
  }

  /** The solid and its reflection in the midsagittal plane; the solid given lies on the left. */
  public static Shape bothSides(Shape left) {
    return of(left.bounds().mirrored(), (x, y, z) -> left.distance(Math.abs(x), y, z));
  }

  public static Shape grown(Shape shape, double mm) {
    return of(shape.bounds().grown(mm), (x, y, z) -> shape.distance(x, y, z) - mm);
  }

  private static Bounds boundsOf(Shape... parts) {
    return Stream.of(parts).map(Shape::bounds).reduce(Bounds::union).orElseThrow();
  }

  /** The smaller of two distances, rounded off where they are within {@code k} of each other. */
  public static double smoothMin(double a, double b, double k) {
    double h = Math.max(k - Math.abs(a - b), 0) / k;
    return Math.min(a, b) - h * h * k / 4;
  }

  /** The larger of two distances, rounded off where they are within {@code k} of each other. */
  public static double smoothMax(double a, double b, double k) {
    return -smoothMin(-a, -b, k);
  }
}
