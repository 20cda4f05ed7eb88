package org.sideroscope.imaging.reslice;

/**
 * Several slices seen as one.
 *
 * @param thicknessMm across the slices, above 0
 */
public record Slab(double thicknessMm, Projection projection) {

  /** Spacings are computed; a slice that lies on the border but for rounding is in the slab. */
  private static final double ROUNDING = 1e-6;

  /**
   * @throws IllegalArgumentException if the thickness is not above 0 or not finite
   */
  public Slab {
    if (!(thicknessMm > 0) || Double.isInfinite(thicknessMm)) {
      throw new IllegalArgumentException("A slab has a thickness above 0.");
    }
  }

  public static Slab of(double thicknessMm, Projection projection) {
    return new Slab(thicknessMm, projection);
  }

  /**
   * How many slices on each side of the middle one belong to the slab: those whose middle lies
   * within it, so that the slab is never thinner than asked.
   *
   * @param spacingMm distance between neighbouring slices
   */
  public int reach(double spacingMm) {
    return (int) Math.min(1 << 20, Math.floor(thicknessMm / 2 / spacingMm + ROUNDING));
  }
}
