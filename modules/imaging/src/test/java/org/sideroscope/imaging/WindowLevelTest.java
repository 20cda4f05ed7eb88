package org.sideroscope.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowLevelTest {

  @ParameterizedTest
  @CsvSource({"0, 100", "-3142, 3138.5", "0, 1", "-0.2, 0.2", "7, 7"})
  void betweenShowsItsLowEndBlackAndItsHighEndWhite(double low, double high) {
    WindowLevel window = WindowLevel.between(low, high);
    if (high > low) {
      assertEquals(0, window.lightness(low), 1e-9);
    }
    assertEquals(1, window.lightness(high + 1e-6), 1e-9);
  }

  @Test
  void aWindowNeedsAWidth() {
    assertThrows(IllegalArgumentException.class, () -> WindowLevel.of(0, 0));
    assertThrows(IllegalArgumentException.class, () -> WindowLevel.of(0, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> WindowLevel.of(Double.POSITIVE_INFINITY, 1));
  }

  @Test
  void theAutomaticWindowLeavesOutTheExtremes() {
    int[] stored = IntStream.rangeClosed(0, 1000).toArray();
    stored[500] = 60000;
    ValueSample sample =
        ValueSample.of(TestVolumes.ofOneRow(StoredPixels.UNSIGNED, ValueScale.IDENTITY, stored));
    WindowLevel window = WindowLevel.automatic(sample);
    assertEquals(0, window.lightness(9));
    assertEquals(1, window.lightness(997));
    assertEquals(0.5, window.lightness(502), 0.01);
  }

  @Test
  void paddingDoesNotDarkenTheAutomaticWindow() {
    StoredPixels padded =
        new StoredPixels(true, false, Optional.of(new StoredPixels.StoredRange(-2000, -2000)));
    ValueSample sample =
        ValueSample.of(
            TestVolumes.ofOneRow(padded, ValueScale.IDENTITY, -2000, -2000, -2000, 10, 20, 30));
    assertEquals(10, sample.percentile(0));
    assertEquals(20, sample.percentile(0.5));
    assertEquals(30, sample.percentile(1));
  }

  @Test
  void aSampleOfManySlicesSeesEveryLoadedSliceAndIsBounded() {
    Volume volume = TestVolumes.empty(256, 256, 40, StoredPixels.UNSIGNED);
    for (int slice = 0; slice < 40; slice += 2) {
      short[] pixels = new short[256 * 256];
      java.util.Arrays.fill(pixels, (short) slice);
      volume.putSlice(slice, pixels, ValueScale.of(10, 0));
    }
    ValueSample sample = ValueSample.of(volume);
    assertEquals(0, sample.percentile(0));
    assertEquals(380, sample.percentile(1));
    assertEquals(190, sample.percentile(0.5), 20);
  }

  @Test
  void nothingLoadedStillGivesAWindow() {
    ValueSample sample = ValueSample.of(TestVolumes.empty(4, 4, 1, StoredPixels.UNSIGNED));
    assertTrue(sample.isEmpty());
    for (WindowPreset preset : WindowPreset.values()) {
      assertTrue(preset.apply(sample).width() > 0, preset.name());
    }
  }

  @Test
  void darkDetailGivesMoreContrastToTheDarkHalf() {
    int[] stored = IntStream.rangeClosed(0, 1000).toArray();
    ValueSample sample =
        ValueSample.of(TestVolumes.ofOneRow(StoredPixels.UNSIGNED, ValueScale.IDENTITY, stored));
    WindowLevel automatic = WindowPreset.AUTOMATIC.apply(sample);
    WindowLevel dark = WindowPreset.DARK_DETAIL.apply(sample);
    assertEquals(0, dark.lightness(9));
    assertTrue(dark.lightness(300) > 1.5 * automatic.lightness(300));
  }

  @Test
  void aWindowAboutZeroHasNothingInItsMiddle() {
    for (int[] ends : new int[][] {{-300, 200}, {-20, 500}, {5, 90}}) {
      int[] stored = IntStream.rangeClosed(ends[0], ends[1]).toArray();
      ValueSample sample =
          ValueSample.of(TestVolumes.ofOneRow(StoredPixels.SIGNED, ValueScale.of(0.01, 0), stored));
      WindowLevel window = WindowPreset.ABOUT_ZERO.apply(sample);
      assertEquals(0.5, window.lightness(0), 1e-9);
      double farthest = 0.01 * Math.max(-ends[0], ends[1]);
      assertEquals(1, window.lightness(farthest));
      assertTrue(window.lightness(0.95 * farthest) < 1);
    }
  }
}
