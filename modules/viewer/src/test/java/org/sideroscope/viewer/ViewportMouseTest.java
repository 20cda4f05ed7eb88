package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.imaging.WindowLevel;

class ViewportMouseTest extends ViewportRobot {

  @BeforeEach
  void showHead() {
    showAxial();
    moveTo(middle());
  }

  @Test
  void wheelMovesThroughTheSlices() {
    int before = state().slice();
    scroll(3, VerticalDirection.DOWN);
    assertEquals(before + 3, state().slice());
    scroll(1, VerticalDirection.UP);
    assertEquals(before + 2, state().slice());
    assertEquals(Placement.FIT, state().placement());
  }

  @Test
  void wheelWithControlZoomsAtThePointer() {
    pointAt(60, 90);
    Point2D pointer = projection().toScreen(VoxelPosition.of(60, 90, 0));
    VoxelPosition under = projection().toVoxel(pointer, 0);
    press(KeyCode.CONTROL);
    scroll(4, VerticalDirection.UP);
    release(KeyCode.CONTROL);
    assertTrue(state().placement().zoom() > 1.5, "zoom " + state().placement().zoom());
    VoxelPosition after = projection().toVoxel(pointer, 0);
    // the pointer sits on whole pixels, so the point it holds differs by less than one
    assertEquals(under.column(), after.column(), 0.6);
    assertEquals(under.row(), after.row(), 0.6);
    assertEquals(28, state().slice());
  }

  @Test
  void wheelWithAltIsLeftToTheApplication() {
    ViewState before = state();
    press(KeyCode.ALT);
    scroll(2, VerticalDirection.DOWN);
    release(KeyCode.ALT);
    assertEquals(before, state());
  }

  @Test
  void rightDragChangesWindowAndLevel() {
    dragOver(MouseButton.SECONDARY, middle(), middle().add(50, 0));
    assertTrue(state().greys().window().width() > WINDOW.width());
    assertEquals(WINDOW.centre(), state().greys().window().centre(), 1e-9);
    WindowLevel wide = state().greys().window();
    dragOver(MouseButton.SECONDARY, middle(), middle().add(0, -40));
    assertTrue(state().greys().window().centre() < wide.centre(), "upwards is lighter");
  }

  @Test
  void middleDragTakesTheImageAlong() {
    Point2D before = projection().toScreen(VoxelPosition.of(100, 100, 0));
    dragOver(MouseButton.MIDDLE, middle(), middle().add(35, -22));
    Point2D after = projection().toScreen(VoxelPosition.of(100, 100, 0));
    assertEquals(35, after.getX() - before.getX(), 0.01);
    assertEquals(-22, after.getY() - before.getY(), 0.01);
    assertEquals(WINDOW, state().greys().window());
  }

  @Test
  void leftDragDoesWhatTheToolDoes() {
    dragOver(MouseButton.PRIMARY, middle(), middle().add(50, 0));
    assertTrue(state().greys().window().width() > WINDOW.width());
    hold(ViewportTool.PAN);
    dragOver(MouseButton.PRIMARY, middle(), middle().add(20, 0));
    assertTrue(state().placement().rightMm() < 0);
    hold(ViewportTool.ZOOM);
    dragOver(MouseButton.PRIMARY, middle(), middle().add(0, -60));
    assertTrue(state().placement().zoom() > 1.2);
  }

  @Test
  void leftDragWithShiftPansUnlessAToolPaints() {
    hold(ViewportTool.BRUSH);
    press(KeyCode.SHIFT);
    dragOver(MouseButton.PRIMARY, middle(), middle().add(20, 0));
    assertEquals(0, state().placement().rightMm());
    hold(ViewportTool.DISTANCE);
    dragOver(MouseButton.PRIMARY, middle(), middle().add(20, 0));
    release(KeyCode.SHIFT);
    assertTrue(state().placement().rightMm() < 0);
  }

  @Test
  void aSecondButtonDoesNotDisturbADrag() {
    moveTo(middle());
    press(MouseButton.SECONDARY);
    press(MouseButton.MIDDLE);
    moveTo(middle().add(30, 0));
    release(MouseButton.MIDDLE);
    moveTo(middle().add(60, 0));
    release(MouseButton.SECONDARY);
    assertEquals(Placement.FIT, state().placement());
    assertEquals(WindowDrag.from(WINDOW, 60, 0).width(), state().greys().window().width(), 1e-6);
  }

  @Test
  void tellsWhatIsUnderThePointer() {
    List<Optional<PointerReading>> readings = new ArrayList<>();
    interact(() -> viewport.setPointerListener(readings::add));
    pointAt(100, 140);
    PointerReading reading = readings.getLast().orElseThrow();
    assertEquals(VoxelIndex.of(100, 140, 28), reading.voxel());
    PatientPoint expected = viewport.volume().orElseThrow().grid().toPatient(reading.voxel());
    // a pixel of the screen is smaller than a voxel
    assertTrue(reading.place().orElseThrow().distanceMm(expected) < 0.86);
    int stored = viewport.volume().orElseThrow().stored(reading.voxel());
    assertEquals(stored, reading.stored().orElseThrow());
    assertEquals(stored, reading.real().orElseThrow());
    moveTo(onScreen(-20, 100));
    assertEquals(Optional.empty(), readings.getLast());
  }

  @Test
  void tellsTheNewSliceWithoutMovingThePointer() {
    List<Optional<PointerReading>> readings = new ArrayList<>();
    pointAt(100, 140);
    interact(() -> viewport.setPointerListener(readings::add));
    scroll(2, VerticalDirection.DOWN);
    assertEquals(30, readings.getLast().orElseThrow().voxel().slice());
  }
}
