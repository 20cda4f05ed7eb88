package org.sideroscope.dicom.scan;

import java.util.List;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.source.ArchiveListing;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicom.stack.FiledObject;
import org.sideroscope.dicom.stack.ImageFrame;

/** What became of one file. */
sealed interface FileOutcome {

  Source source();

  /**
   * It is an object of a study, such as a report.
   *
   * @param frames of a segmentation
   * @param defects why a segmentation has no frames
   */
  record InStudy(Source source, FiledObject object, List<ImageFrame> frames, List<Defect> defects)
      implements FileOutcome {}

  /** It holds images. */
  record Images(Source source, List<ImageFrame> frames) implements FileOutcome {}

  /** It holds volumes and names no patient. */
  record Volumes(Source source, List<ImageStack> stacks) implements FileOutcome {}

  /** It is a DICOMDIR. */
  record Directory(Source source, MediaDirectory directory) implements FileOutcome {}

  /** It is an archive, whose files are looked at as if they lay beside it. */
  record Archive(Source source, ArchiveListing listing) implements FileOutcome {}

  /** It is not DICOM, or belongs to no study; nobody expects it to be shown. */
  record Other(Source source) implements FileOutcome {}

  /** It should have been readable and is not. */
  record Refused(Source source, Defect defect) implements FileOutcome {}
}
