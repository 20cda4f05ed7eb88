package org.sideroscope.dicom.scan;

import java.nio.file.Path;
import java.util.List;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.stack.FiledObject;
import org.sideroscope.dicom.stack.ImageFrame;

/** What became of one file. */
sealed interface FileOutcome {

  Path path();

  /**
   * It is an object of a study, such as a report.
   *
   * @param frames of a segmentation
   * @param defects why a segmentation has no frames
   */
  record InStudy(Path path, FiledObject object, List<ImageFrame> frames, List<Defect> defects)
      implements FileOutcome {}

  /** It holds images. */
  record Images(Path path, List<ImageFrame> frames) implements FileOutcome {}

  /** It is a DICOMDIR. */
  record Directory(Path path, MediaDirectory directory) implements FileOutcome {}

  /** It is not DICOM, or belongs to no study; nobody expects it to be shown. */
  record Other(Path path) implements FileOutcome {}

  /** It should have been readable and is not. */
  record Refused(Path path, Defect defect) implements FileOutcome {}
}
