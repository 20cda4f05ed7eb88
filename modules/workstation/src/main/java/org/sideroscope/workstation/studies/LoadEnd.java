package org.sideroscope.workstation.studies;

import java.util.List;
import org.sideroscope.dicom.Defect;
import org.sideroscope.foundation.Failure;

/** How the loading of a stack ended. */
public sealed interface LoadEnd {

  /**
   * Every slice is there or known never to come.
   *
   * @param defects what was wrong with single files
   */
  record Complete(List<Defect> defects) implements LoadEnd {

    public Complete {
      defects = List.copyOf(defects);
    }
  }

  /** Somebody stopped it; the slices that were read by then stay. */
  record Cancelled() implements LoadEnd {}

  /** It could not be loaded at all, or not to its end. */
  record Failed(Failure failure) implements LoadEnd {}
}
