package org.sideroscope.workstation.overlay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.PatientFacts;
import org.sideroscope.dicom.PersonName;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicomobjects.seg.SegmentDescription;
import org.sideroscope.dicomobjects.seg.SegmentationFile;
import org.sideroscope.dicomobjects.seg.SegmentationKind;
import org.sideroscope.dicomobjects.seg.SegmentedFrames;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.MaskResampling;
import org.sideroscope.workstation.hanging.SamePatient;

/**
 * A segmentation of whatever maker as it is laid over images, with its pixels. It is looked at and
 * never becomes part of a reading. Immutable.
 */
public final class SegmentationOverlay {

  private final SegmentationFile file;
  private final SegmentedFrames frames;
  private final List<OverlaySegment> segments;

  private SegmentationOverlay(SegmentationFile file, SegmentedFrames frames) {
    this.file = file;
    this.frames = frames;
    this.segments =
        frames.segments().stream()
            .map(number -> OverlaySegment.of(described(file, number), frames))
            .toList();
  }

  private static SegmentDescription described(SegmentationFile file, int number) {
    return file.segments().stream()
        .filter(segment -> segment.number() == number)
        .findFirst()
        .orElseGet(() -> SegmentDescription.none(number));
  }

  /** Reads a segmentation with all its pixels; blocks. */
  public static Result<SegmentationOverlay> open(Source source, Progress progress) {
    return SegmentationFile.open(source)
        .flatMap(file -> file.read(progress).map(frames -> new SegmentationOverlay(file, frames)));
  }

  /** What its maker calls it; may be empty. */
  public String name() {
    return file.name();
  }

  public List<OverlaySegment> segments() {
    return segments;
  }

  public SegmentationKind kind() {
    return file.kind();
  }

  /** What a reader of its outlines must know: how a fraction became a yes or a no. */
  public Optional<String> remark() {
    return switch (kind()) {
      case BINARY, LABELMAP -> Optional.empty();
      case FRACTIONAL ->
          Optional.of(
              "Fractional: drawn and counted where the fraction is at least 0.5 (%d of %d)."
                  .formatted(file.threshold(), file.maximum()));
    };
  }

  /** That it names another patient, in one sentence without a name; empty if it does not. */
  public Optional<String> mismatch(PatientFacts patient) {
    PatientFacts named =
        new PatientFacts(
            file.patientId(), PersonName.parse(file.patientName()), "", Optional.empty());
    return SamePatient.difference(named, patient)
        .map("The segmentation may be of another patient than the images: %s."::formatted);
  }

  /** Whether it says that it was made on this stack: on one of its images, or on its series. */
  public boolean isMadeOn(ImageStack stack) {
    return file.isMadeOn(stack) || file.sourceSeries().contains(stack.series().seriesInstanceUid());
  }

  /** Why it cannot be laid over a stack, in one sentence; empty if it can. */
  public Optional<String> whyNotOn(ImageStack stack) {
    if (stack.geometry() == Geometry.NONE) {
      return Optional.of("The images do not say where they lie in the patient.");
    }
    String own = file.frameOfReferenceUid();
    String other = stack.series().frameOfReferenceUid();
    boolean isPlaced = own.equals(other) && !own.isEmpty();
    if (!isPlaced && !own.isEmpty() && !other.isEmpty()) {
      return Optional.of(
          "The segmentation lies in another frame of reference than the images, so that nothing"
              + " says where on them it belongs.");
    }
    if (!isPlaced && !file.isMadeOn(stack)) {
      return Optional.of(
          "No frame of reference says where on these images the segmentation belongs, and it was"
              + " made on others.");
    }
    if (!frames.isOfSlicesOf(stack) && !canBeResampledOn(stack)) {
      return Optional.of(
          "The slices lie at uneven distances, and the segmentation was made on others.");
    }
    return Optional.empty();
  }

  private boolean canBeResampledOn(ImageStack stack) {
    return stack.grid().isPresent() && frames.grid().isPresent();
  }

  /**
   * Lays the segments over a stack; may take a while.
   *
   * @return {@code CONFLICT} with why it cannot be laid over the stack
   */
  public Result<Lying> on(ImageStack stack) {
    Optional<String> obstacle = whyNotOn(stack);
    if (obstacle.isPresent()) {
      return Result.failure(FailureReason.CONFLICT, obstacle.get());
    }
    return Result.success(
        frames.isOfSlicesOf(stack)
            ? new Lying(Lying.Fit.SAME_VOXELS, frames.on(stack))
            : resampled(stack));
  }

  private Lying resampled(ImageStack stack) {
    Map<Integer, Mask> masks = new LinkedHashMap<>();
    frames
        .onOwnVoxels()
        .orElseThrow()
        .forEach(
            (number, mask) -> masks.put(number, MaskResampling.onto(stack.displayGrid(), mask)));
    return new Lying(Lying.Fit.RESAMPLED, masks);
  }

  /**
   * Why it can be laid over none of the images, in one sentence; empty if it can over some.
   *
   * @param stacks that lie open
   */
  public Optional<String> whyNotOnAny(List<ImageStack> stacks) {
    List<ImageStack> images = stacks.stream().filter(stack -> !stack.isSegmentation()).toList();
    if (images.isEmpty()) {
      return Optional.of("No images are open that the segmentation could be laid over.");
    }
    return images.stream().anyMatch(stack -> whyNotOn(stack).isEmpty())
        ? Optional.empty()
        : images.stream()
            .filter(this::isMadeOn)
            .findFirst()
            .or(() -> Optional.of(images.getFirst()))
            .flatMap(this::whyNotOn);
  }
}
