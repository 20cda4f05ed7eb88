package org.sideroscope.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class VolumeTest {

  @Test
  void aVoxelHasTheStoredAndTheRealValueOfItsOwnSlice() {
    Volume volume = TestVolumes.empty(3, 2, 2, StoredPixels.UNSIGNED);
    volume.putSlice(0, new short[] {0, 1, 2, 3, 4, (short) 65535}, ValueScale.IDENTITY);
    volume.putSlice(1, new short[] {10, 11, 12, 13, 14, 15}, ValueScale.of(2, -4096));

    assertEquals(65535, volume.stored(VoxelIndex.of(2, 1, 0)));
    assertEquals(65535.0, volume.real(VoxelIndex.of(2, 1, 0)));
    assertEquals(13, volume.stored(VoxelIndex.of(0, 1, 1)));
    assertEquals(13 * 2 - 4096, volume.real(VoxelIndex.of(0, 1, 1)));
  }

  @Test
  void theSameBitsAreNegativeWhenSigned() {
    Volume volume = TestVolumes.empty(1, 1, 1, StoredPixels.SIGNED);
    volume.putSlice(0, new short[] {(short) 0xFF9C}, ValueScale.IDENTITY);
    assertEquals(-100, volume.stored(VoxelIndex.of(0, 0, 0)));
  }

  @Test
  void aSliceIsWaitingThenLoadedOrMissing() {
    Volume volume = TestVolumes.empty(1, 1, 2, StoredPixels.UNSIGNED);
    assertFalse(volume.isLoaded(0));
    assertFalse(volume.isMissing(0));

    volume.putSlice(0, new short[1], ValueScale.IDENTITY);
    assertTrue(volume.isLoaded(0));
    assertFalse(volume.isComplete());

    volume.declareMissing(1);
    assertTrue(volume.isMissing(1));
    assertFalse(volume.isLoaded(1));
    assertTrue(volume.isComplete());
    assertThrows(IllegalStateException.class, () -> volume.stored(VoxelIndex.of(0, 0, 1)));
  }

  @Test
  void aSliceIsPutOnceAndInItsSize() {
    Volume volume = TestVolumes.empty(2, 2, 1, StoredPixels.UNSIGNED);
    assertThrows(
        IllegalArgumentException.class,
        () -> volume.putSlice(0, new short[3], ValueScale.IDENTITY));
    volume.putSlice(0, new short[4], ValueScale.IDENTITY);
    assertThrows(
        IllegalStateException.class, () -> volume.putSlice(0, new short[4], ValueScale.IDENTITY));
    assertThrows(IllegalStateException.class, () -> volume.declareMissing(0));
  }

  @Test
  @Timeout(60)
  void aReaderNeverSeesAHalfFilledSlice() throws InterruptedException {
    int slices = 400;
    Volume volume = TestVolumes.empty(64, 64, slices, StoredPixels.UNSIGNED);
    Thread loader =
        Thread.ofPlatform()
            .start(() -> {
              for (int slice = 0; slice < slices; slice++) {
                short[] pixels = new short[64 * 64];
                Arrays.fill(pixels, (short) (slice + 1));
                volume.putSlice(slice, pixels, ValueScale.of(1, slice));
              }
            });
    for (int slice = 0; slice < slices; slice++) {
      while (!volume.isLoaded(slice)) {
        Thread.onSpinWait();
      }
      for (short pixel : volume.storedSlice(slice)) {
        assertEquals(slice + 1, pixel);
      }
      assertEquals(slice, volume.scale(slice).intercept());
    }
    loader.join();
  }

  @Test
  void paddingIsARangeOfStoredValues() {
    StoredPixels pixels =
        new StoredPixels(true, false, Optional.of(new StoredPixels.StoredRange(-2000, -1990)));
    assertTrue(pixels.isPadding(-2000));
    assertTrue(pixels.isPadding(-1990));
    assertFalse(pixels.isPadding(-1989));
    assertFalse(StoredPixels.SIGNED.isPadding(-2000));
  }
}
