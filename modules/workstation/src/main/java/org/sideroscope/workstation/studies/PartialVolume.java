package org.sideroscope.workstation.studies;

import java.util.List;
import java.util.Set;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.load.StackLoader;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.Volume;

/**
 * The volume of a stack with only some of its slices, for pictures of a few slices out of many.
 *
 * @param volume every other slice is declared missing
 * @param defects why a wanted slice is missing
 */
public record PartialVolume(Volume volume, List<Defect> defects) {

  public PartialVolume {
    defects = List.copyOf(defects);
  }

  /**
   * Reads the wanted slices; blocks.
   *
   * @return a failure only if the user cancelled
   */
  public static Result<PartialVolume> load(
      StackLoader loader, ImageStack stack, Set<Integer> slices, Progress progress) {
    Volume volume = loader.empty(stack);
    return loader
        .load(only(stack, slices), volume, 0, _ -> {}, progress)
        .map(defects -> new PartialVolume(volume, defects));
  }

  private static ImageStack only(ImageStack stack, Set<Integer> slices) {
    return new ImageStack(
        stack.id(),
        stack.series(),
        stack.acquisition(),
        stack.kind(),
        stack.timePoint(),
        stack.geometry(),
        stack.displayGrid(),
        stack.storedPixels(),
        stack.headerWindow(),
        stack.frames().stream().filter(frame -> slices.contains(frame.slice())).toList(),
        stack.defects());
  }
}
