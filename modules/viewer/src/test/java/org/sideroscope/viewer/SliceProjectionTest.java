package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;

class SliceProjectionTest {

  private static final double TOLERANCE = 1e-7;

  /** Random grids, viewports and placements; the seed is the name of the case. */
  static Stream<Integer> seeds() {
    return IntStream.range(0, 300).boxed();
  }

  private static SliceProjection random(SplittableRandom random) {
    return new SliceProjection(
        grid(
            random.nextInt(16, 1024),
            random.nextInt(16, 1024),
            random.nextDouble(0.1, 3),
            random.nextDouble(0.1, 3)),
        new Dimension2D(random.nextDouble(100, 3000), random.nextDouble(100, 2000)),
        new Placement(
            random.nextDouble(0.5, 30), random.nextDouble(-20, 20), random.nextDouble(-20, 20)));
  }

  private static VolumeGrid grid(int columns, int rows, double columnMm, double rowMm) {
    return new VolumeGrid(
        columns,
        rows,
        10,
        PatientPoint.of(0, 0, 0),
        PatientVector.of(columnMm, 0, 0),
        PatientVector.of(0, rowMm, 0),
        PatientVector.of(0, 0, 2));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void comesBackFromTheScreenToTheSameVoxel(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    SliceProjection projection = random(random);
    VoxelPosition position =
        VoxelPosition.of(random.nextDouble(-50, 1100), random.nextDouble(-50, 1100), 4);
    VoxelPosition back = projection.toVoxel(projection.toScreen(position), 4);
    assertEquals(position.column(), back.column(), TOLERANCE);
    assertEquals(position.row(), back.row(), TOLERANCE);
    assertEquals(4, back.slice());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsWhatIsUnderThePointerWhenZooming(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    SliceProjection before = random(random);
    Point2D pointer = pointerOnImage(random, before);
    SliceProjection after =
        new SliceProjection(
            before.grid(), before.viewport(), before.zoomAt(pointer, random.nextDouble(0.4, 4)));
    Point2D moved = after.toScreen(before.toVoxel(pointer, 0));
    assertEquals(pointer.getX(), moved.getX(), 1e-6);
    assertEquals(pointer.getY(), moved.getY(), 1e-6);
  }

  /** Far enough from the viewport's edge for the rule that keeps some of the image in sight. */
  private static Point2D pointerOnImage(SplittableRandom random, SliceProjection projection) {
    double margin = SliceProjection.LEAST_OVERLAP_PIXELS;
    Rectangle2D image = projection.imageBounds();
    double left = Math.max(margin, image.getMinX());
    double right = Math.min(projection.viewport().getWidth() - margin, image.getMaxX());
    double top = Math.max(margin, image.getMinY());
    double bottom = Math.min(projection.viewport().getHeight() - margin, image.getMaxY());
    return new Point2D(
        left + random.nextDouble() * Math.max(0, right - left),
        top + random.nextDouble() * Math.max(0, bottom - top));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void neverLosesTheImage(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    SliceProjection before = random(random);
    Placement dragged =
        before.panBy(random.nextDouble(-90_000, 90_000), random.nextDouble(-90_000, 90_000));
    SliceProjection after = new SliceProjection(before.grid(), before.viewport(), dragged);
    Rectangle2D viewport =
        new Rectangle2D(0, 0, before.viewport().getWidth(), before.viewport().getHeight());
    assertTrue(after.imageBounds().intersects(viewport));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void makesAMillimetreTheSameInBothDirections(int seed) {
    SliceProjection projection = random(new SplittableRandom(seed));
    VolumeGrid grid = projection.grid();
    Point2D origin = projection.toScreen(VoxelPosition.of(0, 0, 0));
    Point2D right = projection.toScreen(VoxelPosition.of(10 / grid.columnSpacingMm(), 0, 0));
    Point2D down = projection.toScreen(VoxelPosition.of(0, 10 / grid.rowSpacingMm(), 0));
    assertEquals(right.getX() - origin.getX(), down.getY() - origin.getY(), 1e-6);
    assertEquals(10 * projection.pixelsPerMm(), right.getX() - origin.getX(), 1e-6);
  }

  @Test
  void fitsTheWholeSliceInTheMiddle() {
    SliceProjection projection =
        new SliceProjection(grid(100, 200, 2, 0.5), new Dimension2D(600, 400), Placement.FIT);
    assertEquals(new Rectangle2D(0, 50, 600, 300), projection.imageBounds());
  }

  @Test
  void dragsTheImageWithThePointer() {
    SliceProjection before =
        new SliceProjection(
            grid(100, 100, 1, 1), new Dimension2D(400, 400), new Placement(3, 5, -7));
    SliceProjection after =
        new SliceProjection(before.grid(), before.viewport(), before.panBy(31, -12));
    Point2D voxel = before.toScreen(VoxelPosition.of(40, 40, 0));
    Point2D moved = after.toScreen(VoxelPosition.of(40, 40, 0));
    assertEquals(31, moved.getX() - voxel.getX(), TOLERANCE);
    assertEquals(-12, moved.getY() - voxel.getY(), TOLERANCE);
  }

  @Test
  void showsOneColumnOnOnePixelOfTheScreen() {
    SliceProjection before =
        new SliceProjection(
            grid(256, 256, 0.86, 0.86), new Dimension2D(700, 700), new Placement(2, 5, -7));
    SliceProjection after =
        new SliceProjection(before.grid(), before.viewport(), before.oneToOne(2));
    assertEquals(1, after.screenPixelsPerColumn(2), TOLERANCE);
    assertEquals(128, after.imageBounds().getWidth(), TOLERANCE);
  }

  @Test
  void putsTheFirstVoxelAtTheUpperLeft() {
    SliceProjection projection =
        new SliceProjection(grid(10, 10, 1, 1), new Dimension2D(100, 100), Placement.FIT);
    assertEquals(new Point2D(5, 5), projection.toScreen(VoxelPosition.of(0, 0, 0)));
    assertEquals(new Point2D(95, 5), projection.toScreen(VoxelPosition.of(9, 0, 0)));
    assertEquals(new Point2D(5, 95), projection.toScreen(VoxelPosition.of(0, 9, 0)));
  }

  @Test
  void refusesAViewportWithoutArea() {
    VolumeGrid grid = grid(10, 10, 1, 1);
    Dimension2D flat = new Dimension2D(100, 0);
    assertThrows(
        IllegalArgumentException.class, () -> new SliceProjection(grid, flat, Placement.FIT));
  }
}
