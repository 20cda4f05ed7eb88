package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.marking.MarkStyle;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.tool.PicturePlane;
import org.sideroscope.marking.tool.ThresholdBrush;
import org.sideroscope.viewer.showcase.ShowcaseGrids;
import org.sideroscope.viewer.showcase.ShowcaseHead;

/** Each painting tool with real drags and keys: what is handed over is what was seen. */
class ViewportToolTest extends ViewportRobot {

  private static final VolumeGrid GRID = ShowcaseGrids.axial();
  private static final Volume HEAD = ShowcaseHead.fill(GRID);
  private static final int SLICE = 28;
  private static final ShownMark MARK =
      new ShownMark(MarkLabel.of("vermis"), Mask.empty(GRID), MarkStyle.solid(0xE69F00));

  private final List<Stroke> finished = new ArrayList<>();
  private int cancelled;

  @BeforeEach
  void showHead() {
    show(HEAD, SLICE);
    interact(() ->
        viewport
            .strokes()
            .setListener(
                new StrokeListener() {
                  @Override
                  public Optional<ShownMark> started(Stroke beginning) {
                    return Optional.of(MARK);
                  }

                  @Override
                  public boolean finished(Stroke stroke) {
                    finished.add(stroke);
                    return true;
                  }

                  @Override
                  public void cancelled() {
                    cancelled++;
                  }
                }));
  }

  private Mask painted() {
    return Mask.of(GRID, finished.getLast().voxels());
  }

  private double value(int column, int row) {
    return HEAD.real(VoxelIndex.of(column, row, SLICE));
  }

  @Test
  void aBallReachesIntoTheNeighbouringSlices() {
    hold(ViewportTool.BRUSH);
    interact(() ->
        viewport.setViewState(
            viewport
                .viewState()
                .withHand(viewport.viewState().hand().withBrushDiameterMm(10).withOtherForm())));
    pointAt(90, 100);
    clickOn(MouseButton.PRIMARY);
    assertEquals(List.of(27, 28, 29), painted().markedSlices().boxed().toList());
    assertTrue(painted().count(28) > painted().count(29));
  }

  @Test
  void aCutIsPaintedInVoxelsOfTheSource() {
    perform(ViewportCommand.CORONAL);
    hold(ViewportTool.BRUSH);
    Point2D middle = middle();
    dragOver(MouseButton.PRIMARY, middle.add(-40, -40), middle.add(40, 40));
    assertTrue(painted().markedSlices().count() > 3, painted()::toString);
    VolumeGrid pictures = onFxThread(() -> viewport.pictureGrid().orElseThrow());
    int picture = state().slice();
    painted()
        .markedSlices()
        .forEach(slice ->
            painted()
                .forEachRun(
                    slice,
                    (row, from, to) -> {
                      var at = pictures.toVoxel(GRID.toPatient(VoxelIndex.of(from, row, slice)));
                      assertEquals(picture, at.slice(), 0.51, "on the plane and nowhere else");
                    }));
  }

  @Test
  void theThresholdBrushPaintsWhatIsTinted() {
    hold(ViewportTool.THRESHOLD_BRUSH);
    double level = state().levels().level(WINDOW);
    dragOver(MouseButton.PRIMARY, onScreen(60, 60), onScreen(200, 200));
    assertFalse(painted().isEmpty());
    painted()
        .forEachRun(
            SLICE,
            (row, from, to) -> {
              for (int column = from; column < to; column++) {
                assertTrue(value(column, row) < level, column + " " + row);
              }
            });
    int dark = onFxThread(() -> viewport.layers().frame().orElseThrow().argb(0, 0));
    assertTrue((dark & 0xFF) > (dark >> 8 & 0xFF), "the air is tinted");
    hold(ViewportTool.BRUSH);
    int plain = onFxThread(() -> viewport.layers().frame().orElseThrow().argb(0, 0));
    assertEquals(plain & 0xFF, plain >> 8 & 0xFF, "and not with other tools");
  }

  @Test
  void aLevelIsProposedFromWhatLiesAroundThePointer() {
    hold(ViewportTool.BRUSH);
    pointAt(60, 60);
    perform(ViewportCommand.PROPOSED_LEVEL);
    assertEquals(ViewportTool.THRESHOLD_BRUSH, state().hand().tool());
    double proposed = state().levels().level(WINDOW);
    double brushMm = state().hand().brushDiameterMm();
    OptionalDouble expected =
        onFxThread(() ->
            ThresholdBrush.proposedLevel(
                viewport.volume().orElseThrow(),
                new PicturePlane(viewport.pictureGrid().orElseThrow(), SLICE),
                GRID.toPatient(VoxelIndex.of(60, 60, SLICE)),
                brushMm));
    assertEquals(expected.orElseThrow(), proposed, expected.orElseThrow() * 0.1);
    assertNotEquals(ToolLevels.OF_WINDOW.level(WINDOW), proposed);
  }

  @Test
  void shiftAndWheelMoveTheLevelAndNotTheSlice() {
    hold(ViewportTool.THRESHOLD_BRUSH);
    double before = state().levels().level(WINDOW);
    moveTo(middle());
    press(KeyCode.SHIFT);
    scroll(2, VerticalDirection.UP);
    release(KeyCode.SHIFT);
    assertEquals(before + 2 * ToolLevels.step(WINDOW), state().levels().level(WINDOW), 1e-9);
    assertEquals(SLICE, state().slice());
  }

  @Test
  void shiftTakesAwayWhateverTheLevel() {
    hold(ViewportTool.THRESHOLD_BRUSH);
    moveTo(onScreen(90, 100));
    press(KeyCode.SHIFT).press(MouseButton.PRIMARY);
    release(MouseButton.PRIMARY).release(KeyCode.SHIFT);
    assertTrue(finished.getLast().takesAway());
    assertTrue(painted().contains(VoxelIndex.of(90, 100, SLICE)));
  }

  @Test
  void aDoubleClickClosesAPolygon() {
    hold(ViewportTool.POLYGON);
    clickAt(60, 60);
    clickAt(100, 60);
    moveTo(onScreen(100, 100));
    doubleClickOn(MouseButton.PRIMARY);
    assertEquals(1, finished.size());
    assertTrue(painted().contains(VoxelIndex.of(90, 70, SLICE)));
    assertFalse(painted().contains(VoxelIndex.of(70, 90, SLICE)));
  }

  @Test
  void aPolygonIsClosedOnItsFirstCornerAndHoldsItsSlice() {
    hold(ViewportTool.POLYGON);
    clickAt(60, 60);
    clickAt(100, 60);
    scroll(2, VerticalDirection.DOWN);
    clickAt(100, 100);
    clickAt(60, 60);
    assertEquals(1, finished.size());
    assertEquals(List.of(SLICE), painted().markedSlices().boxed().toList());
  }

  @Test
  void backspaceTakesTheLastCornerBackAndEscapeLeavesNothing() {
    hold(ViewportTool.POLYGON);
    clickAt(60, 60);
    clickAt(100, 60);
    push(KeyCode.BACK_SPACE);
    push(KeyCode.BACK_SPACE);
    assertEquals(1, cancelled, "the first corner was the last");
    clickAt(60, 60);
    push(KeyCode.ESCAPE);
    push(KeyCode.ENTER);
    assertEquals(2, cancelled);
    assertEquals(List.of(), finished);
  }

  @Test
  void freehandFillsWhatItIsDrawnAround() {
    hold(ViewportTool.FREEHAND);
    dragOver(
        MouseButton.PRIMARY,
        onScreen(60, 60),
        onScreen(100, 60),
        onScreen(100, 100),
        onScreen(60, 100));
    assertTrue(painted().contains(VoxelIndex.of(80, 80, SLICE)));
    assertFalse(painted().contains(VoxelIndex.of(120, 80, SLICE)));
  }

  @Test
  void aRegionGrowsWithTheDragAndKeepsToItsPicture() {
    hold(ViewportTool.REGION_GROWING);
    moveTo(onScreen(90, 100));
    press(MouseButton.PRIMARY);
    moveBy(60, 0);
    double tolerance = state().levels().tolerance(WINDOW);
    release(MouseButton.PRIMARY);
    assertEquals(List.of(SLICE), painted().markedSlices().boxed().toList());
    double seed = value(90, 100);
    painted()
        .forEachRun(
            SLICE, (row, from, to) -> assertEquals(seed, value(from, row), tolerance + 1e-6));
  }

  @Test
  void whatADragHasPaintedIsKeptWhenItIsEndedForIt() {
    hold(ViewportTool.BRUSH);
    moveTo(onScreen(90, 100));
    press(MouseButton.PRIMARY);
    moveTo(onScreen(110, 100));
    interact(() -> viewport.strokes().end());
    moveTo(onScreen(150, 100));
    release(MouseButton.PRIMARY);
    assertEquals(1, finished.size());
    assertFalse(painted().contains(VoxelIndex.of(140, 100, SLICE)), "nothing after the end");
  }

  @Test
  void aPolygonThatWasNeverClosedIsGivenUpWithTheWindow() {
    hold(ViewportTool.POLYGON);
    clickAt(60, 60);
    clickAt(100, 60);
    interact(() -> viewport.strokes().end());
    assertEquals(1, cancelled);
    assertEquals(List.of(), finished);
  }

  private void clickAt(double column, double row) {
    pointAt(column, row);
    clickOn(MouseButton.PRIMARY);
  }
}
