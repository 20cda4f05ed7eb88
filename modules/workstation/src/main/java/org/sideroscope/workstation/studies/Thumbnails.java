package org.sideroscope.workstation.studies;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicom.load.StackLoader;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.SliceRenderer;
import org.sideroscope.imaging.ValueSample;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.workstation.picture.Picture;
import org.sideroscope.workstation.picture.SquarePixels;

/** Makes the small picture that stands for a stack: its middle slice. Decodes that one frame. */
public final class Thumbnails {

  private final StackLoader loader;

  public Thumbnails(StackLoader loader) {
    this.loader = loader;
  }

  /**
   * Reads and draws; blocks until done.
   *
   * @param mostPixels the longer side of the picture, in the true shape of the slice
   * @return a failure with one sentence where that frame cannot be read
   */
  public Result<Picture> of(ImageStack stack, int mostPixels) {
    Optional<StackFrame> middle = middleFrame(stack);
    if (middle.isEmpty()) {
      return Result.failure(FailureReason.MISSING, "This series has no images.");
    }
    int slice = middle.get().slice();
    return PartialVolume.load(loader, stack, Set.of(slice), Progress.NONE)
        .flatMap(part ->
            part.volume().isLoaded(slice)
                ? Result.success(draw(part.volume(), slice, mostPixels))
                : Result.failure(FailureReason.UNSUPPORTED, whyNot(stack, part.defects())));
  }

  private static Optional<StackFrame> middleFrame(ImageStack stack) {
    double middle = (stack.displayGrid().slices() - 1) / 2.0;
    return stack.frames().stream()
        .min(Comparator.comparingDouble(frame -> Math.abs(frame.slice() - middle)));
  }

  private static Picture draw(Volume volume, int slice, int mostPixels) {
    VolumeGrid grid = volume.grid();
    int[] argb = new int[grid.voxelsPerSlice()];
    WindowLevel window = WindowLevel.automatic(ValueSample.of(volume));
    new SliceRenderer().render(volume, slice, window, false, argb);
    return SquarePixels.fitted(
        Picture.of(grid.columns(), grid.rows(), argb),
        grid.columnSpacingMm(),
        grid.rowSpacingMm(),
        mostPixels);
  }

  private static String whyNot(ImageStack stack, List<Defect> found) {
    return found.stream()
        .findFirst()
        .or(() -> stack.defects().stream().max(Comparator.comparing(Defect::severity)))
        .map(Defect::sentence)
        .orElse("This image cannot be shown.");
  }
}
