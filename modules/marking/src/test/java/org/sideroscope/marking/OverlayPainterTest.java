package org.sideroscope.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.VolumeGrid;

class OverlayPainterTest {

  private static final VolumeGrid GRID = Grids.axial(40, 30, 2, 1, 1, 1);
  private static final MarkStyle ORANGE = MarkStyle.solid(0xE69F00);

  @Test
  void outlinesTheEdgeAndTintsTheInside() {
    int[] pixels = grey();

    new OverlayPainter(0.5).paint(square(10, 10, 6), 0, ORANGE, pixels);

    assertEquals(0xFFE69F00, pixels[at(10, 10)], "corner");
    assertEquals(0xFFE69F00, pixels[at(15, 12)], "edge");
    assertEquals(0xFFB39040, pixels[at(12, 12)], "inside: half orange, half grey");
    assertEquals(0xFF808080, pixels[at(9, 10)], "outside");
  }

  @Test
  void fillTintsEveryVoxelAlike() {
    int[] pixels = grey();

    new OverlayPainter(0.5).fill(square(10, 10, 6), 0, ORANGE, pixels);

    assertEquals(0xFFB39040, pixels[at(10, 10)], "corner");
    assertEquals(0xFFB39040, pixels[at(15, 15)], "opposite corner");
    assertEquals(36, Arrays.stream(pixels).filter(pixel -> pixel != 0xFF808080).count());
  }

  @Test
  void withoutOpacityOnlyTheOutlineShows() {
    int[] pixels = grey();

    new OverlayPainter(0).paint(square(10, 10, 6), 0, ORANGE, pixels);

    assertEquals(0xFF808080, pixels[at(12, 12)]);
    assertEquals(20, Arrays.stream(pixels).filter(pixel -> pixel == 0xFFE69F00).count());
  }

  @Test
  void ontoATransparentBufferTheColourStaysPremultiplied() {
    int[] pixels = new int[40 * 30];

    new OverlayPainter(0.35).paint(square(10, 10, 6), 0, ORANGE, pixels);

    int inside = pixels[at(12, 12)];
    assertEquals(89, inside >>> 24);
    assertEquals(0xE6 * 89 / 255.0, inside >> 16 & 0xFF, 0.51);
    assertEquals(0, pixels[at(0, 0)]);
  }

  @Test
  void aDashedOutlineIsBrokenOnEverySideAndNowhereGone() {
    int[] pixels = grey();

    new OverlayPainter(0).paint(square(5, 5, 20), 0, MarkStyle.dashed(0x3C9BE0), pixels);

    for (int side : new int[] {5, 24}) {
      assertEquals(Set.of(0xFF3C9BE0, 0xFF808080), row(pixels, side), "row " + side);
      assertEquals(Set.of(0xFF3C9BE0, 0xFF808080), column(pixels, side), "column " + side);
    }
  }

  @Test
  void aMarkAtTheImagesEdgeIsOutlinedThere() {
    int[] pixels = grey();

    new OverlayPainter(0).paint(square(0, 0, 3), 0, ORANGE, pixels);

    assertEquals(0xFFE69F00, pixels[at(0, 1)]);
    assertEquals(0xFF808080, pixels[at(1, 1)]);
  }

  @Test
  void anotherSliceIsLeftAlone() {
    int[] pixels = grey();

    new OverlayPainter(0.35).paint(square(10, 10, 6), 1, ORANGE, pixels);

    assertTrue(Arrays.stream(pixels).allMatch(pixel -> pixel == 0xFF808080));
  }

  @Test
  void refusesWhatCannotBeDrawn() {
    OverlayPainter painter = new OverlayPainter(0.35);

    assertThrows(
        IllegalArgumentException.class,
        () -> painter.paint(square(1, 1, 2), 0, ORANGE, new int[10]));
    assertThrows(IllegalArgumentException.class, () -> new OverlayPainter(1.1));
    assertThrows(IllegalArgumentException.class, () -> MarkStyle.solid(0xFF000000));
  }

  private static Mask square(int left, int top, int size) {
    VoxelRuns.Builder voxels = VoxelRuns.builder();
    for (int row = top; row < top + size; row++) {
      voxels.add(at(left, row), at(left + size, row));
    }
    return Mask.of(GRID, voxels.build());
  }

  private static int at(int column, int row) {
    return row * 40 + column;
  }

  private static int[] grey() {
    int[] pixels = new int[40 * 30];
    Arrays.fill(pixels, 0xFF808080);
    return pixels;
  }

  private static Set<Integer> row(int[] pixels, int row) {
    Set<Integer> colours = new HashSet<>();
    for (int column = 5; column < 25; column++) {
      colours.add(pixels[at(column, row)]);
    }
    return colours;
  }

  private static Set<Integer> column(int[] pixels, int column) {
    Set<Integer> colours = new HashSet<>();
    for (int row = 5; row < 25; row++) {
      colours.add(pixels[at(column, row)]);
    }
    return colours;
  }
}
