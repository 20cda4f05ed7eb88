package org.sideroscope.workstation.studies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.load.StackLoader;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.StoredPixels.StoredRange;
import org.sideroscope.imaging.Volume;

/**
 * The smallest and the largest stored value of a stack, padding included.
 *
 * @param range empty if no image of the stack could be read
 * @param defects what was wrong with single files
 */
public record StoredExtremes(Optional<StoredRange> range, List<Defect> defects) {

  /** Pixels that are in memory at a time, unless a single image has more. */
  private static final long MOST_PIXELS = 1 << 25;

  public StoredExtremes {
    defects = List.copyOf(defects);
  }

  /**
   * Reads all images of a stack, a few at a time, so that stacks larger than the memory can be
   * asked too; blocks.
   *
   * @return a failure only if the user cancelled
   */
  public static Result<StoredExtremes> of(StackLoader loader, ImageStack stack, Progress progress) {
    Search search = new Search(stack.storedPixels());
    int slices = stack.displayGrid().slices();
    int atATime = (int) Math.max(1, MOST_PIXELS / stack.displayGrid().voxelsPerSlice());
    for (int from = 0; from < slices; from += atATime) {
      Set<Integer> some = new HashSet<>();
      for (int slice = from; slice < Math.min(slices, from + atATime); slice++) {
        some.add(slice);
      }
      switch (PartialVolume.load(loader, stack, some, progress)) {
        case Result.Success<PartialVolume>(PartialVolume part) -> search.look(part);
        case Result.Failed<PartialVolume>(var cancelled) -> {
          return Result.failure(cancelled);
        }
      }
    }
    return Result.success(search.found());
  }

  private static final class Search {
    private final StoredPixels meaning;
    private final List<Defect> defects = new ArrayList<>();
    private int low = Integer.MAX_VALUE;
    private int high = Integer.MIN_VALUE;

    Search(StoredPixels meaning) {
      this.meaning = meaning;
    }

    void look(PartialVolume part) {
      defects.addAll(part.defects());
      Volume volume = part.volume();
      for (int slice = 0; slice < volume.grid().slices(); slice++) {
        if (volume.isLoaded(slice)) {
          look(volume.storedSlice(slice));
        }
      }
    }

    private void look(short[] pixels) {
      for (short bits : pixels) {
        int stored = meaning.value(bits);
        low = Math.min(low, stored);
        high = Math.max(high, stored);
      }
    }

    StoredExtremes found() {
      return new StoredExtremes(
          low > high ? Optional.empty() : Optional.of(new StoredRange(low, high)), defects);
    }
  }
}
