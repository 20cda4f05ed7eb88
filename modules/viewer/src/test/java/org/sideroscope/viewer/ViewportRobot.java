package org.sideroscope.viewer;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.viewer.showcase.ShowcaseGrids;
import org.sideroscope.viewer.showcase.ShowcaseHead;
import org.sideroscope.viewer.testing.NeedsDisplay;
import org.testfx.framework.junit5.ApplicationTest;

/** A viewport on the screen that draws at once, and the hand of its user. */
@NeedsDisplay
abstract class ViewportRobot extends ApplicationTest {

  private static final Volume AXIAL = ShowcaseHead.fill(ShowcaseGrids.axial());
  static final int WIDTH = 640;
  static final int HEIGHT = 480;
  static final WindowLevel WINDOW = WindowLevel.of(500, 1000);
  static final CornerTexts TEXTS =
      new CornerTexts(
          List.of("TEST^PATIENT", "ID 1234"),
          List.of("2026-05-01"),
          List.of("SWI axial"),
          List.of("3.0 mm"));

  final SliceViewport viewport = new SliceViewport(Runnable::run, Runnable::run);

  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(viewport, WIDTH, HEIGHT));
    stage.show();
    viewport.requestFocus();
  }

  void show(Volume volume, int slice) {
    interact(() ->
        viewport.setContent(
            new ViewportContent.Slices(
                volume, TEXTS, slice, Optional.of(WINDOW), ViewportContent.Slices.MR_PRESETS)));
  }

  void showAxial() {
    show(AXIAL, 28);
  }

  ViewState state() {
    return onFxThread(viewport::viewState);
  }

  SliceProjection projection() {
    return onFxThread(() -> viewport.projection().orElseThrow());
  }

  InfoOverlay info() {
    return viewport.layers().info();
  }

  void hold(ViewportTool tool) {
    interact(() -> viewport.setViewState(viewport.viewState().withTool(tool)));
  }

  void perform(ViewportCommand command) {
    interact(() -> viewport.perform(command));
  }

  /** Puts the pointer on a voxel of the slice that is shown. */
  void pointAt(double column, double row) {
    moveTo(onScreen(column, row));
  }

  void dragOver(MouseButton button, Point2D... path) {
    moveTo(path[0]);
    press(button);
    for (Point2D point : path) {
      moveTo(point);
    }
    release(button);
  }

  /** The middle of the viewport and a point beside it, on the screen. */
  Point2D middle() {
    return onFxThread(() -> viewport.localToScreen(WIDTH / 2.0, HEIGHT / 2.0));
  }

  Point2D onScreen(double column, double row) {
    Point2D local = projection().toScreen(VoxelPosition.of(column, row, 0));
    return onFxThread(() -> viewport.localToScreen(local));
  }

  <T> T onFxThread(Callable<T> question) {
    FutureTask<T> task = new FutureTask<>(question);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
