package org.sideroscope.workstation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.findings.AnnotatedImage;
import org.sideroscope.findings.Annotation;
import org.sideroscope.findings.AnnotationKind;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.marking.measure.Arrow;
import org.sideroscope.review.reading.Figures;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.workstation.TestStacks;
import org.sideroscope.workstation.picture.Picture;

class KeyImagePainterTest {

  private static final int WHITE = 0xFFFFFFFF;
  private static final int BLACK = 0xFF000000;
  private static final int POINTER = 0xFFFFD75E;

  @ParameterizedTest
  @EnumSource(Geometry.class)
  void sidesAreNamedOnlyWhereTheyAreKnown(Geometry geometry) {
    VolumeGrid grid = TestStacks.axial("1.1", ImageKind.SWI, "", 16, 16, 1).displayGrid();
    ImageStack stack = TestStacks.stack("1.1", ImageKind.SWI, "", grid, geometry);
    Volume volume = Volume.empty(grid, geometry, stack.storedPixels());
    volume.putSlice(0, new short[256], ValueScale.IDENTITY);

    Picture picture =
        new KeyImagePainter(Marks.NONE, List.of())
            .paint(stack, volume, 0, WindowLevel.of(500, 1000));

    boolean lettered = Arrays.stream(picture.toArgb()).anyMatch(argb -> argb == WHITE);
    assertEquals(geometry != Geometry.NONE, lettered);
  }

  @Test
  void anArrowIsDrawnOnItsSliceAndOnNoOther() {
    VolumeGrid grid = TestStacks.axial("1.1", ImageKind.SWI, "", 16, 16, 2).displayGrid();
    ImageStack stack = TestStacks.stack("1.1", ImageKind.SWI, "", grid, Geometry.VOLUME);
    Volume volume = Volume.empty(grid, Geometry.VOLUME, stack.storedPixels());
    volume.putSlice(0, new short[256], ValueScale.IDENTITY);
    volume.putSlice(1, new short[256], ValueScale.IDENTITY);
    Arrow arrow =
        new Arrow(grid.toPatient(VoxelIndex.of(4, 4, 1)), grid.toPatient(VoxelIndex.of(12, 10, 1)));
    Annotation annotation =
        new Annotation(
            "a1",
            AnnotationKind.ARROW,
            null,
            new AnnotatedImage(stack.series().seriesInstanceUid(), null, null, null, null),
            Figures.pointsOf(arrow),
            List.of());
    KeyImagePainter painter = new KeyImagePainter(Marks.NONE, List.of(annotation));

    Picture with = painter.paint(stack, volume, 1, WindowLevel.of(500, 1000));
    Picture without = painter.paint(stack, volume, 0, WindowLevel.of(500, 1000));

    int tip = with.width() / 16 * 4 + with.width() / 32;
    assertEquals(POINTER, with.argb(tip, tip), "where it points");
    assertEquals(BLACK, without.argb(tip, tip));
    assertEquals(BLACK, with.argb(with.width() / 2, with.height() - 40), "beside it");
  }
}
