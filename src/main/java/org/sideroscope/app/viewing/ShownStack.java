package org.sideroscope.app.viewing;

import java.util.Optional;
import java.util.stream.IntStream;
import org.sideroscope.app.studies.StudiesView.Choice;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Study;
import org.sideroscope.imaging.Volume;
import org.sideroscope.review.reading.MarkSource;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.SourceImage;
import org.sideroscope.workstation.reading.MarkSources;

/** A stack that hangs in a viewport, with whose it is and its pixels as far as they are loaded. */
public record ShownStack(
    Patient patient, Study study, ImageStack stack, Volume volume, MarkSource source) {

  static ShownStack of(Patient patient, Study study, ImageStack stack, Volume volume) {
    return new ShownStack(patient, study, stack, volume, MarkSources.of(stack));
  }

  /** The same images with what is known of them by now. */
  ShownStack as(Choice now) {
    return new ShownStack(now.patient(), now.study(), now.stack(), volume, source);
  }

  Choice choice() {
    return new Choice(patient, study, stack);
  }

  /** The Frame of Reference UID, or what stands for it where the headers name none. */
  public String frameOfReference() {
    String uid = stack.series().frameOfReferenceUid();
    return uid.isEmpty() ? "stack " + stack.id() : uid;
  }

  /** What marks on this stack are kept under. */
  public MarkedStack marked() {
    return source.stack();
  }

  /** True once the reader can see one of its images. */
  public boolean hasImage() {
    return IntStream.range(0, volume.grid().slices()).anyMatch(volume::isLoaded);
  }

  /** The image that a slice shows; empty in a gap. */
  public Optional<SourceImage> imageAt(int slice) {
    return stack.frameAt(slice).map(frame -> source.images().get(slice));
  }
}
