package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.marking.Brush;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.marking.MarkStyle;
import org.sideroscope.marking.Mask;
import org.sideroscope.viewer.showcase.ShowcaseGrids;
import org.sideroscope.viewer.showcase.ShowcaseHead;

class ViewportStrokeTest extends ViewportRobot {

  private static final VolumeGrid GRID = ShowcaseGrids.axial();
  private static final ShownMark VERMIS =
      new ShownMark(MarkLabel.of("vermis/superior"), Mask.empty(GRID), MarkStyle.solid(0xE69F00));

  private final List<String> calls = new ArrayList<>();
  private final List<Stroke> finished = new ArrayList<>();
  private Optional<ShownMark> edited = Optional.of(VERMIS);
  private boolean accepts = true;

  private final StrokeListener listener =
      new StrokeListener() {
        @Override
        public Optional<ShownMark> started(Stroke beginning) {
          calls.add("started");
          return edited;
        }

        @Override
        public boolean finished(Stroke stroke) {
          calls.add("finished");
          finished.add(stroke);
          return accepts;
        }

        @Override
        public void cancelled() {
          calls.add("cancelled");
        }
      };

  @BeforeEach
  void holdBrush() {
    showAxial();
    interact(() -> viewport.strokes().setListener(listener));
    hold(ViewportTool.BRUSH);
  }

  /** The colour the viewport has drawn for a voxel. */
  private int drawn(int column, int row) {
    return onFxThread(() -> viewport.layers().frame().orElseThrow().argb(column, row));
  }

  private static boolean isGrey(int argb) {
    return (argb >> 16 & 0xFF) == (argb & 0xFF);
  }

  private Mask painted() {
    return Mask.of(GRID, finished.getFirst().voxels());
  }

  @Test
  void handsOverTheVoxelsUnderThePointer() {
    dragOver(MouseButton.PRIMARY, onScreen(80, 100), onScreen(90, 100), onScreen(90, 120));
    Stroke stroke = finished.getFirst();
    assertEquals(ViewportTool.BRUSH, stroke.tool());
    assertFalse(stroke.takesAway());
    Mask wanted =
        Mask.of(
            GRID,
            new Brush(Hand.STANDARD.brushDiameterMm())
                .cover(GRID, List.of(under(80, 100), under(90, 100), under(90, 120))));
    assertEquals(wanted, painted());
    assertTrue(painted().contains(VoxelIndex.of(85, 100, 28)), "between positions of the mouse");
    assertEquals(28, painted().markedSlices().boxed().toList().getFirst());
    assertEquals(1, painted().markedSlices().count());
  }

  /** What is below the whole pixel of the screen where the pointer sits for a position. */
  private VoxelPosition under(double column, double row) {
    Point2D pointer = onScreen(column, row);
    Point2D pixel = new Point2D(Math.floor(pointer.getX()), Math.floor(pointer.getY()));
    Point2D local = onFxThread(() -> viewport.screenToLocal(pixel));
    return projection().toVoxel(local, 28);
  }

  @Test
  void tellsTheCourseOfAStroke() {
    dragOver(MouseButton.PRIMARY, onScreen(80, 100), onScreen(95, 100));
    assertEquals(List.of("started", "finished"), calls);
  }

  @Test
  void aClickIsAStrokeOfOneVoxel() {
    pointAt(70, 71);
    clickOn(MouseButton.PRIMARY);
    assertTrue(painted().contains(VoxelIndex.of(70, 71, 28)));
  }

  @Test
  void showsTheStrokeWhileItRuns() {
    assertTrue(isGrey(drawn(90, 100)));
    moveTo(onScreen(80, 100));
    press(MouseButton.PRIMARY);
    moveTo(onScreen(100, 100));
    assertFalse(isGrey(drawn(90, 100)), "between the positions of the mouse");
    assertFalse(isGrey(drawn(100, 100)));
    assertTrue(isGrey(drawn(90, 110)));
    release(MouseButton.PRIMARY);
    assertFalse(isGrey(drawn(90, 100)), "shown until the edit is there");
    interact(() -> viewport.setMarks(List.of()));
    assertTrue(isGrey(drawn(90, 100)));
  }

  @Test
  void showsWhatTheEraserLeaves() {
    Mask square =
        Mask.empty(GRID)
            .apply(
                Mask.empty(GRID)
                    .adding(new Brush(20).cover(GRID, List.of(VoxelPosition.of(90, 100, 28)))));
    edited = Optional.of(new ShownMark(VERMIS.label(), square, VERMIS.style()));
    interact(() -> viewport.setMarks(List.of(edited.orElseThrow())));
    hold(ViewportTool.ERASER);
    assertFalse(isGrey(drawn(90, 100)));
    moveTo(onScreen(90, 100));
    press(MouseButton.PRIMARY);
    assertTrue(isGrey(drawn(90, 100)));
    assertFalse(isGrey(drawn(97, 100)));
    push(KeyCode.ESCAPE);
    assertFalse(isGrey(drawn(90, 100)), "given up");
    release(MouseButton.PRIMARY);
    assertEquals(List.of("started", "cancelled"), calls);
  }

  @Test
  void bringsHiddenMarksBack() {
    perform(ViewportCommand.MARKS);
    dragOver(MouseButton.PRIMARY, onScreen(80, 100), onScreen(90, 100));
    assertTrue(state().overlays().marksVisible());
  }

  @Test
  void staysOnItsSlice() {
    moveTo(onScreen(80, 100));
    press(MouseButton.PRIMARY);
    scroll(2, VerticalDirection.DOWN);
    moveTo(onScreen(85, 100));
    assertEquals(28, state().slice());
    release(MouseButton.PRIMARY);
    assertEquals(List.of(28), painted().markedSlices().boxed().toList());
    scroll(1, VerticalDirection.DOWN);
    assertEquals(29, state().slice());
  }

  @Test
  void isRefusedWhereNothingIsPicked() {
    edited = Optional.empty();
    dragOver(MouseButton.PRIMARY, onScreen(80, 100), onScreen(95, 100));
    assertEquals(List.of("started"), calls);
  }

  @Test
  void isRefusedOnASliceThatIsNotThere() {
    show(Volume.empty(GRID, Geometry.VOLUME, StoredPixels.UNSIGNED), 28);
    dragOver(MouseButton.PRIMARY, onScreen(80, 100), onScreen(95, 100));
    assertEquals(List.of(), calls);
  }

  @Test
  void isGivenUpWhenTheVolumeGoes() {
    moveTo(onScreen(80, 100));
    press(MouseButton.PRIMARY);
    interact(() -> viewport.setContent(new ViewportContent.Empty("", "")));
    release(MouseButton.PRIMARY);
    assertEquals(List.of("started", "cancelled"), calls);
  }

  @Test
  void isGivenUpBeforeAShorterVolumeIsShown() {
    interact(() -> viewport.setViewState(viewport.viewState().withSlice(50)));
    moveTo(onScreen(80, 100));
    press(MouseButton.PRIMARY);
    show(ShowcaseHead.fill(ShowcaseGrids.axialWithFlatPixels()), 3);
    release(MouseButton.PRIMARY);
    assertEquals(List.of("started", "cancelled"), calls);
    assertEquals(3, state().slice());
  }

  @Test
  void theCursorIsAsLargeAsTheBrush() {
    pointAt(90, 100);
    double radius = onFxThread(() -> viewport.layers().brush().radius());
    assertEquals(1.5 * projection().pixelsPerMm(), radius, 1e-9);
    perform(ViewportCommand.LARGER_BRUSH);
    assertEquals(
        1.75 * projection().pixelsPerMm(),
        onFxThread(() -> viewport.layers().brush().radius()),
        1e-9);
    assertTrue(onFxThread(() -> viewport.layers().brush().isVisible()));
    hold(ViewportTool.PAN);
    assertFalse(onFxThread(() -> viewport.layers().brush().isVisible()));
  }
}
