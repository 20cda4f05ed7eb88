package org.sideroscope.imaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Expected greys are worked out by hand from PS3.3 C.11.2.1.2.1 and C.11.2.1.3.2. */
class SliceRendererTest {

  private static final WindowLevel WINDOW = WindowLevel.of(2048, 4096);

  private final SliceRenderer renderer = new SliceRenderer();

  @Test
  void theExampleOfTheStandardComesOut() {
    // C.11.2.1.2.1: centre 2048, width 4096 spreads 0..4095 over the whole output range
    Volume volume =
        TestVolumes.ofOneRow(
            StoredPixels.UNSIGNED, ValueScale.IDENTITY, 0, 1, 8, 9, 1024, 2048, 4095, 4096);
    assertArrayEquals(new int[] {0, 0, 0, 1, 64, 128, 255, 255}, greys(volume, WINDOW, false));
  }

  @Test
  void invertedSwapsBlackAndWhite() {
    Volume volume = TestVolumes.ofOneRow(StoredPixels.UNSIGNED, ValueScale.IDENTITY, 0, 1024, 4095);
    assertArrayEquals(new int[] {255, 191, 0}, greys(volume, WINDOW, true));
    assertArrayEquals(new int[] {0, 64, 255}, greys(volume, WINDOW, false));
  }

  @Test
  void whereLowIsMeantLightItIsDrawnLight() {
    StoredPixels monochrome1 = new StoredPixels(false, true, Optional.empty());
    Volume volume = TestVolumes.ofOneRow(monochrome1, ValueScale.IDENTITY, 0, 1024, 4095);
    assertArrayEquals(new int[] {255, 191, 0}, greys(volume, WINDOW, false));
    assertArrayEquals(new int[] {0, 64, 255}, greys(volume, WINDOW, true));
  }

  @Test
  void theWindowIsInRealValues() {
    // Hounsfield units 0, 40, 80 with centre 40 and width 81
    Volume volume =
        TestVolumes.ofOneRow(
            StoredPixels.UNSIGNED, ValueScale.of(1, -1024), 1023, 1024, 1064, 1104);
    assertArrayEquals(new int[] {0, 2, 129, 255}, greys(volume, WindowLevel.of(40, 81), false));
  }

  @Test
  void signedAndUnsignedBitsDiffer() {
    int[] stored = {-1, 0, 100};
    Volume signed = TestVolumes.ofOneRow(StoredPixels.SIGNED, ValueScale.IDENTITY, stored);
    Volume unsigned = TestVolumes.ofOneRow(StoredPixels.UNSIGNED, ValueScale.IDENTITY, stored);
    WindowLevel window = WindowLevel.between(0, 100);
    assertArrayEquals(new int[] {0, 0, 255}, greys(signed, window, false));
    assertArrayEquals(new int[] {255, 0, 255}, greys(unsigned, window, false));
  }

  @Test
  void paddingIsBlackWhetherInvertedOrNot() {
    StoredPixels padded =
        new StoredPixels(true, false, Optional.of(new StoredPixels.StoredRange(-2000, -2000)));
    Volume volume = TestVolumes.ofOneRow(padded, ValueScale.IDENTITY, -2000, -1000, 100);
    WindowLevel window = WindowLevel.between(-1000, 100);
    assertArrayEquals(new int[] {0, 0, 255}, greys(volume, window, false));
    assertArrayEquals(new int[] {0, 255, 0}, greys(volume, window, true));
  }

  @Test
  void aMapOfSmallRealValuesIsSpreadExactly() {
    // parts per million: stored / 1000, window -0.1 .. 0.1
    Volume volume =
        TestVolumes.ofOneRow(StoredPixels.SIGNED, ValueScale.of(0.001, 0), -200, -100, 0, 50, 100);
    assertArrayEquals(
        new int[] {0, 0, 128, 191, 255}, greys(volume, WindowLevel.of(0, 0.2), false));
  }

  @Test
  void aWindowOfOneIsAThreshold() {
    Volume volume = TestVolumes.ofOneRow(StoredPixels.UNSIGNED, ValueScale.IDENTITY, 9, 10, 11);
    assertArrayEquals(new int[] {0, 255, 255}, greys(volume, WindowLevel.of(10, 1), false));
  }

  @Test
  void eachSliceIsDrawnWithItsOwnScale() {
    Volume volume = TestVolumes.empty(1, 1, 2, StoredPixels.UNSIGNED);
    volume.putSlice(0, new short[] {50}, ValueScale.of(1, 0));
    volume.putSlice(1, new short[] {50}, ValueScale.of(2, 0));
    int[] target = new int[1];
    WindowLevel window = WindowLevel.between(0, 100);

    renderer.render(volume, 0, window, false, target);
    assertEquals(0xFF808080, target[0]);
    renderer.render(volume, 1, window, false, target);
    assertEquals(0xFFFFFFFF, target[0]);
    renderer.render(volume, 0, window, false, target);
    assertEquals(0xFF808080, target[0]);
  }

  @Test
  void coloursAreThoseOfTheMapAndPaddingIsBlack() {
    StoredPixels padded =
        new StoredPixels(true, false, Optional.of(new StoredPixels.StoredRange(-9, -8)));
    Volume volume = TestVolumes.ofOneRow(padded, ValueScale.IDENTITY, -9, -100, -50, 0, 51, 155);
    WindowLevel window = WindowLevel.between(-100, 155);
    int[] target = new int[6];
    for (ColourMap map : ColourMap.values()) {
      renderer.render(volume, 0, window, false, map, target);
      assertArrayEquals(
          new int[] {
            0xFF000000, map.argb(0), map.argb(50), map.argb(100), map.argb(151), map.argb(255)
          },
          target);
      renderer.render(volume, 0, window, true, map, target);
      assertArrayEquals(
          new int[] {
            0xFF000000, map.argb(255), map.argb(205), map.argb(155), map.argb(104), map.argb(0)
          },
          target);
    }
  }

  @Test
  void aSliceThatIsNotThereIsBlackAndOpaque() {
    Volume volume = TestVolumes.empty(2, 1, 1, StoredPixels.UNSIGNED);
    int[] target = {1, 2, 3};
    renderer.render(volume, 0, WINDOW, true, target);
    assertArrayEquals(new int[] {0xFF000000, 0xFF000000, 3}, target);
  }

  @Test
  void aTargetThatIsTooSmallIsRefused() {
    Volume volume = TestVolumes.empty(2, 2, 1, StoredPixels.UNSIGNED);
    assertThrows(
        IllegalArgumentException.class,
        () -> renderer.render(volume, 0, WINDOW, false, new int[3]));
  }

  private int[] greys(Volume volume, WindowLevel window, boolean inverted) {
    int[] target = new int[volume.grid().voxelsPerSlice()];
    renderer.render(volume, 0, window, inverted, target);
    return IntStream.of(target)
        .peek(argb -> assertEquals(0xFF000000 | (argb & 0xFF) * 0x010101, argb))
        .map(argb -> argb & 0xFF)
        .toArray();
  }
}
