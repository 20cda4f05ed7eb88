package org.sideroscope.dicom.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.Fixture;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.LoadedStack;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VoxelIndex;

/** Slices come one by one, from where the reader looks, and can be stopped. */
class StackLoaderTest {

  @TempDir Path folder;

  @Test
  void theVolumeIsThereBeforeAnythingIsRead() {
    writeSlices(IntStream.range(0, 5).boxed().toList());
    Volume volume = new StackLoader().empty(stack());
    assertEquals(5, volume.grid().slices());
    assertFalse(volume.isLoaded(0));
  }

  @Test
  void everySliceIsToldOnceAndTheStartSliceAmongTheFirst() {
    writeSlices(IntStream.range(0, 21).boxed().toList());
    ImageStack stack = stack();
    Volume volume = new StackLoader().empty(stack);
    List<Integer> told = Collections.synchronizedList(new ArrayList<>());
    new StackLoader().load(stack, volume, 13, told::add, Progress.NONE).orThrow();

    assertEquals(IntStream.range(0, 21).boxed().toList(), told.stream().sorted().toList());
    assertTrue(told.subList(0, 2).contains(13), "first of two threads: " + told);
    assertEquals(
        List.of(13, 12, 14, 11, 15),
        LoadOrder.from(stack.frames(), 13).stream().map(StackFrame::slice).limit(5).toList());
    assertTrue(volume.isComplete());
  }

  @Test
  @Timeout(20)
  void aSliceCanBeShownBeforeTheLastIsRead() {
    writeSlices(IntStream.range(0, 8).boxed().toList());
    ImageStack stack = stack();
    Volume volume = new StackLoader().empty(stack);
    CountDownLatch shown = new CountDownLatch(1);
    AtomicBoolean complete = new AtomicBoolean(true);
    IntConsumer showTheFirst =
        slice -> {
          if (slice == 0) {
            assertEquals(100, volume.stored(VoxelIndex.of(0, 0, 0)));
            complete.set(volume.isComplete());
            shown.countDown();
          }
          awaitUninterrupted(shown);
        };
    new StackLoader().load(stack, volume, 0, showTheFirst, Progress.NONE).orThrow();
    assertFalse(complete.get(), "the first slice was shown while others were still to be read");
    assertTrue(volume.isComplete());
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void missingSlicesAreToldToo() {
    writeSlices(List.of(0, 1, 3, 4));
    LoadedStack loaded = LoadedStack.of(stack());
    assertTrue(loaded.volume().isMissing(2));
    assertEquals(103, loaded.volume().stored(VoxelIndex.of(1, 1, 3)));
    assertTrue(loaded.volume().isComplete());
  }

  @Test
  void oneBadFileLeavesTheOthersAlone() throws Exception {
    writeSlices(List.of(0, 1, 2, 3));
    ImageStack stack = stack();
    Files.delete(stack.frames().get(2).file().path());
    LoadedStack loaded = LoadedStack.of(stack);
    assertTrue(loaded.volume().isMissing(2));
    assertTrue(loaded.volume().isLoaded(3));
    Defect defect = loaded.defects().getFirst();
    assertEquals("It cannot be read from the disk.", defect.sentence());
    assertEquals(stack.frames().get(2).file(), defect.file().orElseThrow());
  }

  @Test
  @Timeout(20)
  void cancellingStopsBeforeTheEnd() {
    writeSlices(IntStream.range(0, 40).boxed().toList());
    ImageStack stack = stack();
    Volume volume = new StackLoader().empty(stack);
    Stopped progress = new Stopped(5);
    Result<List<Defect>> result = new StackLoader().load(stack, volume, 0, slice -> {}, progress);
    assertEquals(FailureReason.CANCELLED, result.toFailure().orElseThrow().reason());
    assertFalse(volume.isComplete());
    assertTrue(volume.isLoaded(0), "what was read stays");
  }

  @Test
  void aBugInTheCallersCodeIsThrownAndNotSwallowed() {
    writeSlices(List.of(0, 1));
    ImageStack stack = stack();
    Volume volume = new StackLoader().empty(stack);
    assertThrows(
        IllegalStateException.class,
        () ->
            new StackLoader()
                .load(
                    stack,
                    volume,
                    0,
                    slice -> {
                      throw new UnsupportedOperationException("a bug");
                    },
                    Progress.NONE));
  }

  /** Cancels after a number of reports. */
  private static final class Stopped implements Progress {
    private final int after;
    private volatile long done;

    Stopped(int after) {
      this.after = after;
    }

    @Override
    public void report(String what, long reported, long total) {
      done = Math.max(done, reported);
    }

    @Override
    public boolean isCancelled() {
      return done >= after;
    }
  }

  private void writeSlices(List<Integer> slices) {
    for (int slice : slices) {
      int value = 100 + slice;
      Fixture.mr(2, 2)
          .position(PatientPoint.of(0, 0, 3.0 * slice))
          .pixels(value, value, value, value)
          .write(folder.resolve("slice%02d".formatted(slice)));
    }
  }

  private ImageStack stack() {
    return LoadedStack.scan(folder).stacks().getFirst();
  }
}
