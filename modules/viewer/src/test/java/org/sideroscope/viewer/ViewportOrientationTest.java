package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.viewer.showcase.ShowcaseGrids;
import org.sideroscope.viewer.showcase.ShowcaseHead;

/**
 * Never a left-right mistake: a capsule lies at the patient's left temple, and the picture on the
 * screen must show it on the side that says so, however the scanner laid the slices.
 */
class ViewportOrientationTest extends ViewportRobot {

  static Stream<Arguments> grids() {
    return Stream.of(
        Arguments.of("axial", ShowcaseGrids.axial(), sides("R", "L", "A", "P")),
        Arguments.of("flat pixels", ShowcaseGrids.axialWithFlatPixels(), sides("R", "L", "A", "P")),
        Arguments.of("feet first", ShowcaseGrids.axialFeetFirst(), sides("L", "R", "A", "P")),
        Arguments.of("sagittal", ShowcaseGrids.sagittal(), sides("A", "P", "H", "F")),
        Arguments.of("coronal", ShowcaseGrids.coronal(), sides("R", "L", "H", "F")),
        Arguments.of("oblique", ShowcaseGrids.oblique(), sides("RA", "LP", "ALH", "PRF")),
        Arguments.of("decubitus", ShowcaseGrids.decubitus(), sides("P", "A", "R", "L")));
  }

  private static EdgeLetters sides(String left, String right, String top, String bottom) {
    return new EdgeLetters(left, right, top, bottom);
  }

  private void showCapsule(VolumeGrid grid) {
    VoxelPosition capsule = grid.toVoxel(ShowcaseHead.CAPSULE);
    show(ShowcaseHead.fill(grid), capsule.nearest().slice());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("grids")
  void namesTheFourSides(String name, VolumeGrid grid, EdgeLetters letters) {
    showCapsule(grid);
    assertEquals(letters, onFxThread(() -> info().letterTexts()), name);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("grids")
  void showsTheCapsuleOnThePatientsLeft(String name, VolumeGrid grid, EdgeLetters letters) {
    showCapsule(grid);
    Point2D seen = brightest();
    Point2D expected = projection().toScreen(grid.toVoxel(ShowcaseHead.CAPSULE));
    assertEquals(expected.getX(), seen.getX(), 3, name + " across");
    assertEquals(expected.getY(), seen.getY(), 3, name + " down");
    double across = seen.getX() - WIDTH / 2.0;
    double down = seen.getY() - HEIGHT / 2.0;
    assertSide(letters.left(), letters.right(), across, name);
    assertSide(letters.top(), letters.bottom(), down, name);
  }

  /**
   * The capsule lies to the left and in front, far from the middle in the first, less in the
   * second.
   */
  private static void assertSide(String low, String high, double offset, String name) {
    if (low.startsWith("L")) {
      assertTrue(offset < -30, name + ": " + offset);
    } else if (high.startsWith("L")) {
      assertTrue(offset > 30, name + ": " + offset);
    } else if (low.startsWith("A")) {
      assertTrue(offset < 0, name + ": " + offset);
    } else if (high.startsWith("A")) {
      assertTrue(offset > 0, name + ": " + offset);
    }
  }

  /** The middle of what is white on the screen, with a window that leaves only the capsule so. */
  private Point2D brightest() {
    interact(() ->
        viewport.setViewState(viewport.viewState().withWindow(WindowLevel.between(1200, 1300))));
    Rectangle2D image = projection().imageBounds();
    return onFxThread(() -> {
      WritableImage picture = viewport.snapshot(null, null);
      return middleOfWhite(picture.getPixelReader(), image);
    });
  }

  private static Point2D middleOfWhite(PixelReader reader, Rectangle2D image) {
    double x = 0;
    double y = 0;
    int count = 0;
    for (int row = 40; row < HEIGHT - 40; row++) {
      for (int column = (int) image.getMinX() + 40; column < image.getMaxX() - 40; column++) {
        if ((reader.getArgb(column, row) & 0xFF) > 250) {
          x += column + 0.5;
          y += row + 0.5;
          count++;
        }
      }
    }
    assertTrue(count > 50, "the capsule is to be seen");
    return new Point2D(x / count, y / count);
  }

  @Test
  void saysWhereASliceLies() {
    show(ShowcaseHead.fill(ShowcaseGrids.sagittal()), 0);
    assertTrue(onFxThread(() -> info().cornerLines().contains("R 80.0 mm")));
    perform(ViewportCommand.LAST_SLICE);
    assertTrue(onFxThread(() -> info().cornerLines().contains("L 80.0 mm")));
    interact(() -> viewport.setViewState(viewport.viewState().withSlice(20)));
    assertTrue(onFxThread(() -> info().cornerLines().contains("0.0 mm")));
  }

  @Test
  void aCircleStaysRoundWithFlatPixels() {
    showCapsule(ShowcaseGrids.axialWithFlatPixels());
    Rectangle2D bounds = projection().imageBounds();
    VolumeGrid grid = ShowcaseGrids.axialWithFlatPixels();
    assertEquals(
        grid.columns() * 1.2 / (grid.rows() * 0.6), bounds.getWidth() / bounds.getHeight(), 1e-9);
  }
}
