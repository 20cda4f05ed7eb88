package org.sideroscope.workstation.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.imaging.reslice.Projection;
import org.sideroscope.imaging.reslice.Slab;
import org.sideroscope.workstation.picture.GreyPicture;

class SliceDrawingTest {

  private static final VolumeGrid GRID =
      new VolumeGrid(
          2,
          1,
          3,
          PatientPoint.of(0, 0, 0),
          PatientVector.of(1, 0, 0),
          PatientVector.of(0, 1, 0),
          PatientVector.of(0, 0, 1));

  private static final StoredPixels PADDED =
      new StoredPixels(true, false, Optional.of(new StoredPixels.StoredRange(-2000, -2000)));

  @Test
  void negativeStoredValuesAreTheirSixteenBits() {
    GreyPicture picture = draw(volume(PADDED, 1), request(1, null, null)).orThrow();

    assertEquals(16, picture.bits());
    assertEquals(0x10000 - 5, picture.grey(0, 0));
    assertEquals(0x10000 - 2000, picture.grey(1, 0));
  }

  @Test
  void paddingIsInASlabOnlyWhereNothingElseIs() {
    GreyPicture lowest =
        draw(volume(PADDED, 1), request(2, null, Slab.of(2, Projection.MIN))).orThrow();
    assertEquals(0x10000 - 5, lowest.grey(0, 0));
    assertEquals(0x10000 - 2000, lowest.grey(1, 0));
  }

  @Test
  void whereTheScaleFallsTheHighestStoredValueIsTheLowestRealOne() {
    GreyPicture lowest =
        draw(volume(PADDED, -1), request(2, null, Slab.of(2, Projection.MIN))).orThrow();
    assertEquals(30, lowest.grey(0, 0));
  }

  @Test
  void slicesWithScalesOfTheirOwnHaveNoStoredSlab() {
    Volume volume = Volume.empty(GRID, Geometry.VOLUME, StoredPixels.UNSIGNED);
    for (int slice = 0; slice < 3; slice++) {
      volume.putSlice(slice, new short[] {1, 2}, ValueScale.of(slice + 1, 0));
    }
    Slab slab = Slab.of(2, Projection.MAX);
    assertFalse(draw(volume, request(2, null, slab)).isSuccess());
    assertTrue(draw(volume, request(2, WindowLevel.of(3, 6), slab)).isSuccess());
  }

  @Test
  void aSlabOfImagesWhoseLowestValueIsWhiteIsTurned() {
    StoredPixels turned = new StoredPixels(true, true, PADDED.padding());
    WindowLevel window = WindowLevel.between(-5, 30);
    for (int number : List.of(1, 3)) {
      GreyPicture single = draw(volume(turned, 1), request(number, window, null)).orThrow();
      GreyPicture slab =
          draw(volume(turned, 1), request(number, window, Slab.of(0.1, Projection.MEAN))).orThrow();
      assertEquals(8, slab.bits());
      assertEquals(number == 1 ? 255 : 0, slab.grey(0, 0));
      assertEquals(single.grey(0, 0), slab.grey(0, 0));
      assertEquals(0, slab.grey(1, 0), "padding is black");
    }
  }

  /** The second pixel is padding; the second slice is missing. */
  private static Volume volume(StoredPixels meaning, double slope) {
    Volume volume = Volume.empty(GRID, Geometry.VOLUME, meaning);
    volume.putSlice(0, new short[] {-5, -2000}, ValueScale.of(slope, 0));
    volume.declareMissing(1);
    volume.putSlice(2, new short[] {30, -2000}, ValueScale.of(slope, 0));
    return volume;
  }

  private static SliceRequest request(
      int number, @Nullable WindowLevel window, @Nullable Slab slab) {
    return new SliceRequest(
        number, Optional.ofNullable(window), Optional.ofNullable(slab), Optional.empty());
  }

  private static Result<GreyPicture> draw(Volume volume, SliceRequest request) {
    return new SliceDrawing(volume, GRID, request).draw();
  }
}
