package org.sideroscope.imaging;

/**
 * From stored pixel values to real ones: {@code real = stored * slope + intercept} (PS3.3
 * C.11.1.1.2). The real unit is what the modality says: Hounsfield units, milliradians, or none.
 */
public record ValueScale(double slope, double intercept) {

  public static final ValueScale IDENTITY = new ValueScale(1, 0);

  /**
   * @throws IllegalArgumentException if the slope is 0 or a number is not finite
   */
  public ValueScale {
    if (slope == 0 || !Double.isFinite(slope) || !Double.isFinite(intercept)) {
      throw new IllegalArgumentException("A value scale needs a finite slope other than 0.");
    }
  }

  public static ValueScale of(double slope, double intercept) {
    return new ValueScale(slope, intercept);
  }

  public double real(int stored) {
    return stored * slope + intercept;
  }
}
