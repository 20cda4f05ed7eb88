package org.sideroscope.benchmarks.marking;

import java.util.Random;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;

/** A noisy volume of 512 x 512 x 160 with a dark tube through all of its slices. */
final class RimmedVolume {

  static final int SIZE = 512;
  static final int SLICES = 160;

  /** Of the tube, in pixels. */
  static final double RADIUS = 120;

  private static final double HALF_BAND = 1.5;
  private static final int BAND = 150;
  private static final int TISSUE = 900;
  private static final int NOISE = 120;

  private RimmedVolume() {}

  static Volume make() {
    VolumeGrid grid =
        new VolumeGrid(
            SIZE,
            SIZE,
            SLICES,
            PatientPoint.of(-110, -110, -80),
            PatientVector.of(0.43, 0, 0),
            PatientVector.of(0, 0.43, 0),
            PatientVector.of(0, 0, 1));
    Volume volume = Volume.empty(grid, Geometry.VOLUME, StoredPixels.UNSIGNED);
    Random random = new Random(3);
    for (int slice = 0; slice < SLICES; slice++) {
      short[] pixels = new short[grid.voxelsPerSlice()];
      for (int at = 0; at < pixels.length; at++) {
        pixels[at] = (short) (value(at % SIZE, at / SIZE) + random.nextInt(NOISE));
      }
      volume.putSlice(slice, pixels, ValueScale.IDENTITY);
    }
    return volume;
  }

  private static int value(int column, int row) {
    double distance = Math.hypot(column - SIZE / 2.0, row - SIZE / 2.0);
    return Math.abs(distance - RADIUS) <= HALF_BAND ? BAND : TISSUE;
  }
}
