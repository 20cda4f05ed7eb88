package org.sideroscope.workstation.project;

import java.io.IOException;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.nifti.LabelMaps;
import org.sideroscope.dicom.source.SourceReader;

/**
 * Which stacks show the patient. Segmentations, also as NIfTI files, show what somebody found: they
 * are no study to be read, and no blinded reader may see them. Not thread-safe.
 */
final class PatientImages implements AutoCloseable {

  private final SourceReader sources = new SourceReader();

  /** Of a NIfTI file the voxels are read, as far as they must be; blocks. */
  boolean isOne(ImageStack stack) {
    return !stack.isSegmentation() && !isLabelMap(stack);
  }

  /** Files without SOP class are NIfTI files. */
  boolean isLabelMap(ImageStack stack) {
    return !stack.frames().isEmpty()
        && stack.frames().getFirst().sopClassUid().isEmpty()
        && LabelMaps.isLabelMap(sources, stack.frames().getFirst().file());
  }

  @Override
  public void close() {
    try {
      sources.close();
    } catch (IOException _) {
      // archives were only read; nothing is lost
    }
  }
}
