package org.sideroscope.workstation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.workstation.TestStacks;
import org.sideroscope.workstation.picture.Picture;

class KeyImagePainterTest {

  private static final int WHITE = 0xFFFFFFFF;

  @ParameterizedTest
  @EnumSource(Geometry.class)
  void sidesAreNamedOnlyWhereTheyAreKnown(Geometry geometry) {
    VolumeGrid grid = TestStacks.axial("1.1", ImageKind.SWI, "", 16, 16, 1).displayGrid();
    ImageStack stack = TestStacks.stack("1.1", ImageKind.SWI, "", grid, geometry);
    Volume volume = Volume.empty(grid, geometry, stack.storedPixels());
    volume.putSlice(0, new short[256], ValueScale.IDENTITY);

    Picture picture =
        new KeyImagePainter(Marks.NONE).paint(stack, volume, 0, WindowLevel.of(500, 1000));

    boolean lettered = Arrays.stream(picture.toArgb()).anyMatch(argb -> argb == WHITE);
    assertEquals(geometry != Geometry.NONE, lettered);
  }
}
