package org.sideroscope.imaging.reslice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.ColourMap;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.WindowLevel;

class SlidingSlabTest {

  private static final int STEPS = 60;

  private final SlidingSlab sliding = new SlidingSlab();
  private final SlabProjector projector = new SlabProjector();

  @RepeatedTest(150)
  void whateverCameBeforeTheValuesAreThoseOfTheSlabAlone(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Arriving arriving = new Arriving(random);
    int middle = random.nextInt(arriving.slices());
    Slab slab = anySlab(random, arriving.grid());
    for (int step = 0; step < STEPS; step++) {
      switch (random.nextInt(12)) {
        case 0 -> slab = anySlab(random, arriving.grid());
        case 1 -> slab = Slab.of(slab.thicknessMm(), ResamplerTest.anyOf(random));
        case 2 -> middle = random.nextInt(arriving.slices());
        case 3 -> arriving.next(random.nextInt(arriving.slices()));
        case 4 -> sliding.release();
        case 5, 6, 7 -> middle = Math.max(0, middle - 1);
        default -> middle = Math.min(arriving.slices() - 1, middle + 1);
      }
      if (random.nextInt(3) == 0) {
        arriving.next(1);
      }
      assertSameAsAlone(arriving.volume, middle, slab);
    }
  }

  private void assertSameAsAlone(Volume volume, int middle, Slab slab) {
    int count = volume.grid().voxelsPerSlice();
    float[] expected = new float[count];
    float[] values = new float[count];
    int taken = projector.project(volume, middle, slab, expected);
    assertEquals(taken, sliding.project(volume, middle, slab, values));
    // the projector makes floats of up to 300,000 before it takes their mean
    double tolerance = slab.projection() == Projection.MEAN ? 0.05 : 0;
    for (int i = 0; i < count; i++) {
      assertEquals(expected[i], values[i], (float) tolerance);
    }
    WindowLevel window = WindowLevel.of(300, 2000);
    int[] shown = new int[count];
    int[] drawn = new int[count];
    boolean inverted = middle % 2 == 0;
    boolean lowIsLight = inverted != volume.storedPixels().lowIsLight();
    PlaneRenderer.render(expected, count, window, lowIsLight, shown);
    assertEquals(
        taken, sliding.render(volume, middle, slab, window, inverted, ColourMap.GREY, drawn));
    for (int i = 0; i < count; i++) {
      // a real value on the border of two greys may be rounded either way
      assertEquals(shown[i] & 0xFF, drawn[i] & 0xFF, 1);
      assertEquals(0xFF000000 | (drawn[i] & 0xFF) * 0x010101, drawn[i]);
    }
  }

  private static Slab anySlab(Random random, VolumeGrid grid) {
    double slices = random.nextBoolean() ? random.nextDouble(0.1, 6) : random.nextDouble(6, 80);
    return Slab.of(slices * grid.sliceSpacingMm(), ResamplerTest.anyOf(random));
  }

  /** A volume whose slices come one after another, in any order. */
  private static final class Arriving {
    private final Random random;
    private final boolean oneScale;
    private final ValueScale scale;
    private final int top;
    final Volume volume;

    Arriving(Random random) {
      this.random = random;
      Optional<StoredPixels.StoredRange> padding =
          random.nextInt(3) == 0
              ? Optional.of(new StoredPixels.StoredRange(3, random.nextInt(3, 6)))
              : Optional.empty();
      StoredPixels meaning = new StoredPixels(random.nextBoolean(), random.nextBoolean(), padding);
      VolumeGrid grid = RandomVolumes.grid(random);
      int slices = random.nextInt(1, 50);
      volume =
          Volume.empty(
              new VolumeGrid(
                  grid.columns(),
                  grid.rows(),
                  slices,
                  grid.origin(),
                  grid.columnStep(),
                  grid.rowStep(),
                  grid.sliceStep()),
              Geometry.VOLUME,
              meaning);
      oneScale = random.nextInt(3) > 0;
      scale = anyScale();
      top = random.nextBoolean() ? 12 : 1 << 16;
      next(random.nextInt(slices + 1));
    }

    VolumeGrid grid() {
      return volume.grid();
    }

    int slices() {
      return grid().slices();
    }

    private ValueScale anyScale() {
      double slope = random.nextDouble(0.1, 4) * (random.nextBoolean() ? 1 : -1);
      return ValueScale.of(slope, random.nextDouble(-1000, 1000));
    }

    void next(int count) {
      for (int i = 0; i < count; i++) {
        int slice = random.nextInt(slices());
        if (volume.isLoaded(slice) || volume.isMissing(slice)) {
          continue;
        }
        if (random.nextInt(8) == 0) {
          volume.declareMissing(slice);
          continue;
        }
        short[] pixels = new short[grid().voxelsPerSlice()];
        for (int pixel = 0; pixel < pixels.length; pixel++) {
          pixels[pixel] = (short) random.nextInt(top);
        }
        volume.putSlice(slice, pixels, oneScale || random.nextInt(4) > 0 ? scale : anyScale());
      }
    }
  }

  @Test
  void aPixelOfNothingButPaddingHasNoValueAndTheLargestNumberHas() {
    StoredPixels meaning =
        new StoredPixels(false, false, Optional.of(new StoredPixels.StoredRange(0, 0)));
    Volume volume = volume(2, 2, meaning);
    volume.putSlice(0, new short[] {0, 0, -1, 0}, ValueScale.IDENTITY);
    volume.putSlice(1, new short[] {0, 7, -1, -1}, ValueScale.IDENTITY);
    for (Projection projection : Projection.values()) {
      float[] values = new float[4];
      sliding.project(volume, 0, Slab.of(3, projection), values);
      assertTrue(Float.isNaN(values[0]));
      assertEquals(7, values[1]);
      assertEquals(65535, values[2]);
      assertEquals(65535, values[3]);
    }
  }

  @Test
  void aTargetThatIsTooSmallIsRefused() {
    Volume volume = volume(2, 2, StoredPixels.UNSIGNED);
    Slab slab = Slab.of(3, Projection.MIN);
    assertThrows(
        IllegalArgumentException.class, () -> sliding.project(volume, 0, slab, new float[3]));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            sliding.render(
                volume, 0, slab, WindowLevel.of(0, 1), false, ColourMap.GREY, new int[3]));
  }

  @Test
  void allocatesNothingOfTheSizeOfAPictureForAStep() {
    Volume volume = volume(64, 40, StoredPixels.UNSIGNED);
    for (int slice = 0; slice < 40; slice++) {
      volume.putSlice(slice, new short[64 * 64], ValueScale.IDENTITY);
    }
    for (Projection projection : Projection.values()) {
      Slab slab = Slab.of(15, projection);
      int[] target = new int[64 * 64];
      sweep(volume, slab, target);
      ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
      long before = threads.getCurrentThreadAllocatedBytes();
      sweep(volume, slab, target);
      long bytes = (threads.getCurrentThreadAllocatedBytes() - before) / 80;
      assertTrue(bytes < 512, bytes + " bytes a step");
    }
  }

  private void sweep(Volume volume, Slab slab, int[] target) {
    for (int step = 0; step < 80; step++) {
      int slice = step < 40 ? step : 79 - step;
      WindowLevel window = WindowLevel.of(100, 200);
      sliding.render(volume, slice, slab, window, false, ColourMap.GREY, target);
    }
  }

  private static Volume volume(int size, int slices, StoredPixels meaning) {
    return Volume.empty(
        new VolumeGrid(
            size,
            size,
            slices,
            PatientPoint.of(0, 0, 0),
            PatientVector.of(1, 0, 0),
            PatientVector.of(0, 1, 0),
            PatientVector.of(0, 0, 1)),
        Geometry.VOLUME,
        meaning);
  }
}
