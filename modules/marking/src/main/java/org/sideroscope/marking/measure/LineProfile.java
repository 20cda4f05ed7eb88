package org.sideroscope.marking.measure;

import java.util.Optional;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.reslice.Cut;
import org.sideroscope.imaging.reslice.Interpolation;
import org.sideroscope.imaging.reslice.Resampler;

/**
 * Real values along a line, trilinear, at even steps of at most half the finest spacing; on
 * pictures of a slab the values that it shows. Immutable.
 */
public final class LineProfile {

  /** No line over an image needs more. */
  private static final int MOST_SAMPLES = 16_384;

  private final double stepMm;
  private final float[] values;

  private LineProfile(double stepMm, float[] values) {
    this.stepMm = stepMm;
    this.values = values;
  }

  /**
   * @param values not a number where there is none
   */
  static LineProfile of(double stepMm, float... values) {
    return new LineProfile(stepMm, values.clone());
  }

  /** Empty for a line without length. */
  static Optional<LineProfile> along(ProfileLine line, Volume volume, Optional<PictureSlab> slab) {
    double length = line.lengthMm();
    if (!(length > Figure.ROUNDING)) {
      return Optional.empty();
    }
    double finest = finestSpacingMm(volume) / 2;
    int steps = (int) Math.clamp(Math.ceil(length / finest), 1, MOST_SAMPLES - 1);
    PatientVector step = line.to().minus(line.from()).times(1.0 / steps);
    float[] values = new float[steps + 1];
    Cut cut = new Cut(values.length, 1, line.from(), step, sideways(step));
    slab.ifPresentOrElse(
        shown -> shown.project(volume, cut, values),
        () -> new Resampler().sample(volume, cut, Interpolation.TRILINEAR, values));
    return Optional.of(new LineProfile(length / steps, values));
  }

  private static double finestSpacingMm(Volume volume) {
    VolumeGrid grid = volume.grid();
    double inPlane = Math.min(grid.columnSpacingMm(), grid.rowSpacingMm());
    return volume.geometry() == Geometry.VOLUME
        ? Math.min(inPlane, grid.sliceSpacingMm())
        : inPlane;
  }

  /** Any direction across the line: a picture of one row needs one. */
  private static PatientVector sideways(PatientVector step) {
    PatientVector axis =
        Math.abs(step.x()) < 0.7 * step.length()
            ? PatientVector.of(1, 0, 0)
            : PatientVector.of(0, 1, 0);
    return step.cross(axis).unit();
  }

  public int size() {
    return values.length;
  }

  /** How far along the line a sample lies. */
  public double positionMm(int sample) {
    return sample * stepMm;
  }

  public double lengthMm() {
    return positionMm(values.length - 1);
  }

  /** The value of a sample; not a number outside the volume, in a gap and in padding. */
  public double value(int sample) {
    return values[sample];
  }

  /** The place of a sample in the patient. */
  public PatientPoint place(ProfileLine line, int sample) {
    return line.from().plus(line.to().minus(line.from()).times((double) sample / (size() - 1)));
  }

  /**
   * The dip whose floor lies furthest below the lower of the highest values to its left and to its
   * right; the first of equals. Empty where the values only rise, only fall, or rise and then fall.
   * A place without a value ends what belongs together.
   */
  public Optional<Dip> deepestDip() {
    return Dips.deepest(values, stepMm);
  }
}
