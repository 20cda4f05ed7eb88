package org.sideroscope.dicom.load;

import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntConsumer;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.work.TwoCores;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.Volume;

/**
 * Fills a volume with the pixels of a stack, frame by frame. The caller has the volume at once and
 * can show each slice as soon as it is there.
 */
public final class StackLoader {

  /** The volume of a stack without any slice yet; nothing is read. */
  public Volume empty(ImageStack stack) {
    return Volume.empty(stack.displayGrid(), stack.geometry(), stack.storedPixels());
  }

  /**
   * Reads all slices into the volume, from the start slice outwards; blocks until done. A frame
   * that cannot be read leaves its slice missing and the others untouched.
   *
   * @param volume from {@link #empty} for the same stack, not filled before
   * @param startSlice is read first
   * @param onSlice is told each slice that has become loaded or missing, on a loading thread
   * @return what was wrong with single files, sorted by file; a failure only if the user cancelled,
   *     and then the volume stays as far as it was filled
   */
  public Result<List<Defect>> load(
      ImageStack stack, Volume volume, int startSlice, IntConsumer onSlice, Progress progress) {
    Queue<Defect> defects = new ConcurrentLinkedQueue<>();
    declareGaps(stack, volume, onSlice);
    boolean done =
        TwoCores.forEach(
            LoadOrder.from(stack.frames(), startSlice),
            "Reading images",
            progress,
            () -> new Filling(stack, volume, onSlice, defects));
    return done
        ? Result.success(
            defects.stream().sorted(Comparator.comparing(d -> String.valueOf(d.file()))).toList())
        : Result.failure(FailureReason.CANCELLED, "Reading the images was stopped.");
  }

  private static void declareGaps(ImageStack stack, Volume volume, IntConsumer onSlice) {
    boolean[] filled = new boolean[volume.grid().slices()];
    stack.frames().forEach(frame -> filled[frame.slice()] = true);
    for (int slice = 0; slice < filled.length; slice++) {
      if (!filled[slice]) {
        volume.declareMissing(slice);
        onSlice.accept(slice);
      }
    }
  }
}
