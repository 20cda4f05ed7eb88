package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.viewer.showcase.ShowcaseGrids;
import org.sideroscope.viewer.showcase.ShowcaseHead;
import org.sideroscope.viewer.testing.HeldExecutor;
import org.testfx.util.WaitForAsyncUtils;

/** The viewport with its drawing away from the JavaFX thread. */
class ViewportThreadTest extends ViewportRobot {

  private static final VolumeGrid GRID = ShowcaseGrids.axialWithFlatPixels();

  private static ViewportContent slices(Volume volume, int slice) {
    return new ViewportContent.Slices(
        volume, TEXTS, slice, Optional.of(WINDOW), ViewportContent.Slices.MR_PRESETS);
  }

  private SliceViewport drawnBy(HeldExecutor drawing) {
    return onFxThread(() -> {
      SliceViewport held = new SliceViewport(drawing, Platform::runLater);
      viewport.getScene().setRoot(held);
      held.setContent(slices(ShowcaseHead.fill(GRID), 3));
      return held;
    });
  }

  private String sliceShown(SliceViewport held) {
    WaitForAsyncUtils.waitForFxEvents();
    return onFxThread(() ->
        held.layers().info().cornerLines().stream()
            .filter(line -> line.endsWith(" / 12"))
            .findFirst()
            .orElse(""));
  }

  @Test
  void showsTheNewestSliceHoweverSlowTheDrawingIs() {
    HeldExecutor drawing = new HeldExecutor();
    SliceViewport held = drawnBy(drawing);
    assertEquals("", sliceShown(held), "nothing is drawn yet");
    interact(() -> held.perform(ViewportCommand.NEXT_SLICE));
    interact(() -> held.perform(ViewportCommand.NEXT_SLICE));
    drawing.runHeld();
    assertEquals("4 / 12", sliceShown(held), "the number belongs to the picture");
    interact(() -> held.perform(ViewportCommand.LAST_SLICE));
    drawing.runAll();
    WaitForAsyncUtils.waitForFxEvents();
    drawing.runAll();
    assertEquals("12 / 12", sliceShown(held));
  }

  @Test
  void showsNothingOfASeriesThatWasReplacedMeanwhile() {
    HeldExecutor drawing = new HeldExecutor();
    SliceViewport held = drawnBy(drawing);
    interact(() -> held.setContent(new ViewportContent.Empty("", "")));
    drawing.runAll();
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(Optional.empty(), onFxThread(() -> held.layers().frame()));
  }

  @Test
  void aLoadingThreadMayTellOfItsSlices() throws Exception {
    try (ExecutorService drawing = Executors.newFixedThreadPool(2);
        ExecutorService loading = Executors.newSingleThreadExecutor()) {
      Volume volume = Volume.empty(GRID, Geometry.VOLUME, StoredPixels.UNSIGNED);
      SliceViewport threaded = onFxThread(() -> new SliceViewport(drawing));
      interact(() -> {
        viewport.getScene().setRoot(threaded);
        threaded.setContent(slices(volume, 7));
      });
      loading.execute(() -> {
        for (int slice = 0; slice < GRID.slices(); slice++) {
          volume.putSlice(slice, ShowcaseHead.slice(GRID, slice), ValueScale.IDENTITY);
          threaded.sliceArrived(slice);
        }
      });
      WaitForAsyncUtils.waitFor(
          20, TimeUnit.SECONDS, () -> volume.isComplete() && onFxThread(() -> isShown(threaded)));
      assertTrue(onFxThread(() -> isShown(threaded)));
    }
  }

  private static boolean isShown(SliceViewport threaded) {
    return threaded.layers().isPictureVisible()
        && threaded.layers().info().noteText().isEmpty()
        && threaded.layers().frame().orElseThrow().argb(96, 190) != 0xFF000000;
  }
}
