package org.sideroscope.app.viewing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicom.Study;
import org.sideroscope.imaging.Volume;
import org.sideroscope.review.reading.MarkSource;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.SourceImage;

/** A stack that hangs in a viewport, with whose it is and its pixels as far as they are loaded. */
public record ShownStack(Patient patient, Study study, ImageStack stack, Volume volume) {

  /** What marks on this stack are kept under. */
  public MarkedStack marked() {
    return new MarkedStack(stack.id(), stack.series().seriesInstanceUid(), volume.grid());
  }

  /** The stack with the image behind each slice. */
  public MarkSource source() {
    List<SourceImage> images = new ArrayList<>();
    for (int slice = 0; slice < volume.grid().slices(); slice++) {
      images.add(stack.frameAt(slice).map(ShownStack::image).orElse(GAP));
    }
    return new MarkSource(marked(), images);
  }

  /** Stands where there is no image; nothing can be painted there, since no slice is shown. */
  private static final SourceImage GAP = SourceImage.of("");

  private static SourceImage image(StackFrame frame) {
    return new SourceImage(frame.sopInstanceUid(), frame.frameNumber());
  }

  /** The image that a slice shows. */
  public Optional<SourceImage> imageAt(int slice) {
    return stack.frameAt(slice).map(ShownStack::image);
  }
}
