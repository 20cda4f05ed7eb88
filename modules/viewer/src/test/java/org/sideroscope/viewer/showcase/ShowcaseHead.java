package org.sideroscope.viewer.showcase;

import java.util.SplittableRandom;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;

/**
 * A head as a function of patient space (LPS, mm, the middle of the brain at the origin), so that
 * any grid can be filled from it and left is left in all of them: a bright capsule is taped beside
 * the patient's left temple. Looks roughly like a susceptibility-weighted image.
 */
public final class ShowcaseHead {

  /** The middle of the capsule, on the patient's left. */
  public static final PatientPoint CAPSULE = PatientPoint.of(80, -20, 0);

  public static final double CAPSULE_RADIUS_MM = 7;
  public static final int CAPSULE_VALUE = 1600;

  private static final double NOISE = 18;

  private ShowcaseHead() {}

  /** A volume with every slice loaded. */
  public static Volume fill(VolumeGrid grid) {
    Volume volume = Volume.empty(grid, Geometry.VOLUME, StoredPixels.UNSIGNED);
    for (int slice = 0; slice < grid.slices(); slice++) {
      volume.putSlice(slice, slice(grid, slice), ValueScale.IDENTITY);
    }
    return volume;
  }

  /** The pixels of one slice; the same for the same arguments. */
  public static short[] slice(VolumeGrid grid, int slice) {
    SplittableRandom random = new SplittableRandom(slice);
    short[] pixels = new short[grid.voxelsPerSlice()];
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        double value = value(grid.toPatient(VoxelIndex.of(column, row, slice)));
        double noise = (random.nextDouble() + random.nextDouble() - 1) * NOISE;
        pixels[row * grid.columns() + column] = (short) Math.max(0, Math.round(value + noise));
      }
    }
    return pixels;
  }

  static double value(PatientPoint p) {
    if (p.distanceMm(CAPSULE) < CAPSULE_RADIUS_MM) {
      return CAPSULE_VALUE;
    }
    double head = radius(p, 74, 92, 84);
    if (head > 1) {
      return 12;
    }
    if (head > 0.93) {
      return 420;
    }
    return head > 0.88 ? 60 : inside(p, head);
  }

  private static double inside(PatientPoint p, double head) {
    double folds = Math.sin(p.x() / 4.5 + Math.sin(p.y() / 7)) * Math.sin(p.y() / 5 + p.z() / 6);
    if (head > 0.84 || (head > 0.6 && folds > 0.72)) {
      return 820;
    }
    PatientPoint lateral = PatientPoint.of(Math.abs(p.x()) - 12, p.y() - 4, p.z() - 14);
    if (radius(lateral, 6, 30, 9) < 1) {
      return 880;
    }
    double stem = radius(PatientPoint.of(p.x(), p.y() - 18, p.z() + 44), 13, 12, 34);
    if (stem < 1) {
      return stem > 0.78 ? 90 : 470;
    }
    double vein = Math.sin(p.x() / 3 + p.z() / 11) + Math.cos(p.y() / 8 + p.z() / 5);
    double tissue = 560 + 60 * folds - (vein > 1.93 ? 330 : 0);
    return tissue * (1 - 0.25 * head * head);
  }

  private static double radius(PatientPoint p, double x, double y, double z) {
    return Math.sqrt(p.x() * p.x() / (x * x) + p.y() * p.y() / (y * y) + p.z() * p.z() / (z * z));
  }
}
