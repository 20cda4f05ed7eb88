package org.sideroscope.app.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sideroscope.app.task.BackgroundWork;
import org.sideroscope.app.task.RunningTask;
import org.sideroscope.app.task.TaskExecutor;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.marking.MarkStyle;
import org.sideroscope.viewer.ShownMark;
import org.sideroscope.workstation.overlay.SegmentationOverlay;

/** What is seen of an overlay, without a window. */
class OverlayViewModelTest {

  private static final Path ROOT =
      Path.of(System.getProperty("sideroscope.root", ".")).toAbsolutePath();

  private final List<OverlayViewModel.Sight> seen = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // set before each test
  private ImageStack images;

  @SuppressWarnings("NullAway.Init") // set before each test
  private OverlayViewModel model;

  @BeforeEach
  void openTheLiver() {
    Path set =
        Stream.of("../shared/dicom", "../../shared/dicom")
            .map(place -> ROOT.resolve(place).resolve("60_seg_dcmqi_liver").normalize())
            .filter(Files::exists)
            .findFirst()
            .orElse(Path.of("none"));
    assumeTrue(Files.exists(set), "the real DICOM data beside the checkout is not there");
    images =
        new StudyScanner()
            .scan(List.of(set), Progress.NONE).orThrow().stacks().stream()
                .filter(stack -> !stack.isSegmentation())
                .findFirst()
                .orElseThrow();
    SegmentationOverlay overlay =
        SegmentationOverlay.open(Source.file(set.resolve("liver.dcm")), Progress.NONE).orThrow();
    model = new OverlayViewModel("liver", overlay, new AtOnce(), Texts.of(Locale.UK));
  }

  @Test
  void itIsDrawnApartFromMarksUntilItIsHiddenOrPutAway() {
    OpenOverlays open = new OpenOverlays();
    int[] told = {0};
    open.onChange(() -> told[0]++);
    open.add(model);
    // finding out where it lies tells that there is something to draw
    open.marksOn(images);

    ShownMark mark = open.marksOn(images).getFirst();
    assertEquals(107098, mark.mask().count());
    assertEquals(MarkStyle.Line.DOTTED, mark.style().line());
    assertEquals(List.of("overlay: Liver Segmentation, read-only"), open.legendsOn(images));

    int before = told[0];
    model.toggle(1);
    assertTrue(open.marksOn(images).isEmpty());
    assertFalse(model.isSeen(1));
    assertTrue(told[0] > before, "the window is told to draw anew");
    model.showAll(true);
    assertEquals(1, open.marksOn(images).size());
    open.remove(model);
    assertTrue(open.marksOn(images).isEmpty() && open.legendsOn(images).isEmpty());
  }

  @Test
  void theWayLeadsToTheFirstAndTheLargestSlice() {
    model.find(1, OverlayViewModel.Slice.FIRST, images, seen::add);
    model.find(1, OverlayViewModel.Slice.LARGEST, images, seen::add);

    assertEquals(0, sliceOf(seen.getFirst()));
    int largest = sliceOf(seen.get(1));
    var mask = model.marksOn(images).getFirst().mask();
    for (int slice = 0; slice < images.displayGrid().slices(); slice++) {
      assertTrue(mask.count(slice) <= mask.count(largest), "slice " + slice);
    }
  }

  private int sliceOf(OverlayViewModel.Sight sight) {
    return images.displayGrid().toVoxel(sight.place()).nearest().slice();
  }

  /** Does the work at once, on the thread of who asks. */
  private static final class AtOnce implements TaskExecutor {

    @Override
    public <T> RunningTask start(
        String title,
        BackgroundWork<T> work,
        Consumer<? super T> onDone,
        Consumer<Failure> onFailed) {
      RunningTask task = new RunningTask(title, () -> {});
      switch (work.run(task)) {
        case Result.Success<T>(T value) -> onDone.accept(value);
        case Result.Failed<T>(Failure failure) -> onFailed.accept(failure);
      }
      return task;
    }

    @Override
    public void onWindowThread(Runnable action) {
      action.run();
    }
  }
}
