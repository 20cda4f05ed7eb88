package org.sideroscope.workstation.deidentify;

import java.nio.file.Path;
import java.util.List;
import org.sideroscope.dicom.deidentify.LeftOut;
import org.sideroscope.dicom.source.Source;

/**
 * An export that was written.
 *
 * @param files DICOM files written, those of the reading among them
 * @param leftOut what is not in it, for whoever has the originals: these are their names
 * @param doubtful what is in it though its pixels may hold names
 * @param notices what to mind before it is passed on, one sentence each
 */
public record Deidentified(
    Path folder, int files, List<Named> leftOut, List<Named> doubtful, List<String> notices) {

  public Deidentified {
    leftOut = List.copyOf(leftOut);
    doubtful = List.copyOf(doubtful);
    notices = List.copyOf(notices);
  }

  /** A file of the input, and what is said against it. */
  public record Named(Source source, LeftOut why) {

    /** One sentence that begins with the file. */
    public String describe() {
      return source + " " + why.words() + ".";
    }
  }
}
