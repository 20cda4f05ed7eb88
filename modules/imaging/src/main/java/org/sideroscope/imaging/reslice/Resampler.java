package org.sideroscope.imaging.reslice;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.Volume;

/**
 * Takes the values of a volume along any cut, or of slabs of such cuts. Keeps its working arrays
 * for the next call, and allocates none while sizes stay the same. Not thread-safe: one for each
 * thread that draws.
 */
public final class Resampler {

  private final HeldSlices slices = new HeldSlices();
  private final VoxelLine line = new VoxelLine();
  private final NearestRows nearest = new NearestRows();
  private final TrilinearRows trilinear = new TrilinearRows();
  private final AlignedCut aligned = new AlignedCut();
  private final Accumulator accumulator = new Accumulator();
  private float[] plane = new float[0];

  /**
   * Writes the real values of all pixels of a cut, row by row from index 0; NaN outside the volume,
   * in slices that are missing or not loaded yet, and in padding.
   *
   * @throws IllegalArgumentException if the target is too small
   */
  public void sample(Volume volume, Cut cut, Interpolation interpolation, float[] target) {
    require(cut, target);
    slices.hold(volume);
    sampleHeld(volume, cut, interpolation, target);
    slices.release();
  }

  /**
   * Projects the cuts of a slab about a cut onto it; what is outside the volume or padding takes no
   * part.
   *
   * @param step to the next cut of the slab: perpendicular to the cut, of the spacing in which the
   *     slab is looked through
   * @throws IllegalArgumentException if the target is too small or the step has no length
   */
  public void project(
      Volume volume,
      Cut cut,
      PatientVector step,
      Slab slab,
      Interpolation interpolation,
      float[] target) {
    project(volume, cut, step, slab, interpolation, target, () -> false);
  }

  /**
   * The same, given up between two cuts when it is not wanted any more.
   *
   * @param overtaken asked after each cut, on this thread
   * @return false if it was given up, with nothing of use in the target
   */
  public boolean project(
      Volume volume,
      Cut cut,
      PatientVector step,
      Slab slab,
      Interpolation interpolation,
      float[] target,
      BooleanSupplier overtaken) {
    require(cut, target);
    double stepMm = step.length();
    if (!(stepMm > 0)) {
      throw new IllegalArgumentException("The cuts of a slab must lie apart.");
    }
    int reach = (int) Math.min(slab.reach(stepMm), Math.ceil(diagonalMm(volume, cut) / stepMm));
    int count = cut.pixels();
    if (plane.length < count) {
      plane = new float[count];
    }
    slices.hold(volume);
    accumulator.begin(slab.projection(), count);
    boolean wanted = true;
    for (int i = -reach; i <= reach && wanted; i++) {
      sampleHeld(volume, cut.movedBy(step.times(i)), interpolation, plane);
      accumulator.add(plane);
      wanted = !overtaken.getAsBoolean();
    }
    slices.release();
    if (wanted) {
      accumulator.finish(target);
    }
    return wanted;
  }

  private void sampleHeld(Volume volume, Cut cut, Interpolation interpolation, float[] target) {
    line.lieIn(volume.grid(), cut);
    if (AlignedCut.fits(line)) {
      aligned.sample(slices, line, cut, interpolation, target);
      return;
    }
    RowSampler rows = interpolation == Interpolation.NEAREST ? nearest : trilinear;
    for (int row = 0; row < cut.rows(); row++) {
      int at = row * cut.columns();
      line.turnTo(row);
      int from = line.firstInside(slices, cut.columns());
      int to = Math.max(from, line.endInside(slices, cut.columns()));
      Arrays.fill(target, at, at + from, Float.NaN);
      rows.sample(slices, line, from, to, target, at);
      Arrays.fill(target, at + to, at + cut.columns(), Float.NaN);
    }
  }

  /** No cut that is moved further than this meets the volume. */
  private static double diagonalMm(Volume volume, Cut cut) {
    PatientVector across =
        volume
            .grid()
            .columnStep()
            .times(volume.grid().columns())
            .plus(volume.grid().rowStep().times(volume.grid().rows()));
    double slices = volume.grid().sliceStep().length() * volume.grid().slices();
    return across.length() + slices + cut.origin().distanceMm(volume.grid().origin());
  }

  private static void require(Cut cut, float[] target) {
    if (target.length < cut.pixels()) {
      throw new IllegalArgumentException("The target holds less than one picture.");
    }
  }
}
