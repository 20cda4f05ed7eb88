package org.sideroscope.workstation.reading;

import java.util.List;
import java.util.stream.IntStream;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicom.Study;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.review.reading.MarkSource;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.SourceImage;

/** Stacks of images as what marks lie on. */
public final class MarkSources {

  /** Stands where a slice is missing; nothing can be painted there, since nothing is shown. */
  private static final SourceImage GAP = SourceImage.of("");

  private MarkSources() {}

  /** What marks on a stack are kept under; the same from run to run. */
  public static MarkedStack stackOf(ImageStack stack) {
    return new MarkedStack(stack.id(), stack.series().seriesInstanceUid(), stack.displayGrid());
  }

  public static MarkSource of(ImageStack stack) {
    List<SourceImage> images =
        IntStream.range(0, stack.displayGrid().slices())
            .mapToObj(slice -> stack.frameAt(slice).map(MarkSources::image).orElse(GAP))
            .toList();
    return new MarkSource(stackOf(stack), images);
  }

  /**
   * False where the headers do not say where the images lie: a mark there could not be measured,
   * and would be given a place in the patient that is made up. And false for segmentations, which
   * show what somebody drew.
   */
  public static boolean canBeMarked(ImageStack stack) {
    return stack.geometry() != Geometry.NONE && !stack.isSegmentation();
  }

  /** Every stack of a study that can be marked. */
  public static List<MarkSource> of(Study study) {
    return study.stacks().stream().filter(MarkSources::canBeMarked).map(MarkSources::of).toList();
  }

  private static SourceImage image(StackFrame frame) {
    return new SourceImage(frame.sopInstanceUid(), frame.frameNumber());
  }
}
