package org.sideroscope.marking.measure;

import java.util.Locale;

/**
 * One number that was measured.
 *
 * @param unit empty for a number without one
 */
public record Quantity(Name name, double value, String unit) {

  /** What was measured. */
  public enum Name {
    LENGTH,
    ANGLE,
    AREA,
    /** How many voxels the values beside it are of. */
    VOXELS,
    MEAN,
    /** Standard deviation of a sample: the sum of squares is divided by one less than the count. */
    SD,
    MINIMUM,
    MAXIMUM,
    /** The value of one voxel. */
    VALUE,
    /** How far along a profile its deepest dip lies. */
    DIP_POSITION,
    /** How far the dip lies below the lower of the two shoulders beside it. */
    DIP_DEPTH,
    /** How wide the dip is at half its depth. */
    DIP_WIDTH;

    /** The stable word for files. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Quantity mm(Name name, double value) {
    return new Quantity(name, value, "mm");
  }
}
