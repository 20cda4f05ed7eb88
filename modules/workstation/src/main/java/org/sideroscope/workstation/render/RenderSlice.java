package org.sideroscope.workstation.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.load.StackLoader;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.reslice.SlabProjector;
import org.sideroscope.imaging.reslice.StandardView;
import org.sideroscope.workstation.picture.GreyPicture;
import org.sideroscope.workstation.studies.PartialVolume;

/** Draws one slice, slab or cut of a stack. Reads only the images it needs. */
public final class RenderSlice {

  private final StackLoader loader;

  public RenderSlice(StackLoader loader) {
    this.loader = loader;
  }

  /**
   * Reads and draws; blocks.
   *
   * @return with a window, 8 bits a pixel as the window on the screen shows them; without, the 16
   *     stored bits of each pixel, of signed images a two's complement number. A failure with one
   *     sentence if there is no such picture
   */
  public Result<GreyPicture> render(ImageStack stack, SliceRequest request, Progress progress) {
    if (request.needsVolume() && stack.grid().isEmpty()) {
      return Result.failure(
          FailureReason.UNSUPPORTED,
          "These images do not form a volume, so that there is no slab and no other plane of them;"
              + " ask for a single slice as it was acquired.");
    }
    VolumeGrid pictures =
        request
            .plane()
            .map(plane -> StandardView.of(stack.displayGrid(), plane))
            .orElse(stack.displayGrid());
    if (request.number() < 1 || request.number() > pictures.slices()) {
      return Result.failure(
          FailureReason.INVALID,
          pictures.slices() == 1
              ? "There is only slice 1."
              : "There are slices 1 to %d.".formatted(pictures.slices()));
    }
    return PartialVolume.load(loader, stack, needed(stack, request), progress)
        .flatMap(part -> drawn(stack, part, pictures, request));
  }

  private static Set<Integer> needed(ImageStack stack, SliceRequest request) {
    int slice = request.number() - 1;
    SlabProjector.SliceRange range =
        request.plane().isPresent()
            ? new SlabProjector.SliceRange(0, stack.displayGrid().slices() - 1)
            : request
                .slab()
                .map(slab -> SlabProjector.slices(stack.displayGrid(), slice, slab))
                .orElse(new SlabProjector.SliceRange(slice, slice));
    return IntStream.rangeClosed(range.first(), range.last()).boxed().collect(Collectors.toSet());
  }

  private static Result<GreyPicture> drawn(
      ImageStack stack, PartialVolume part, VolumeGrid pictures, SliceRequest request) {
    boolean anything =
        IntStream.range(0, part.volume().grid().slices()).anyMatch(part.volume()::isLoaded);
    return anything
        ? new SliceDrawing(part.volume(), pictures, request).draw()
        : Result.failure(FailureReason.MISSING, whyNot(stack, part.defects(), request));
  }

  private static String whyNot(ImageStack stack, List<Defect> found, SliceRequest request) {
    if (!request.needsVolume() && stack.frameAt(request.number() - 1).isEmpty()) {
      return "Slice %d is missing from this series.".formatted(request.number());
    }
    Optional<Defect> worst =
        found.stream()
            .findFirst()
            .or(() -> stack.defects().stream().max(Comparator.comparing(Defect::severity)));
    return worst.map(Defect::sentence).orElse("This image cannot be shown.");
  }
}
