package org.sideroscope.dicom.source;

import java.io.IOException;

/**
 * A file does not hold what it claims. Thrown and caught within this module, where a deep reader
 * has to give up; callers outside see a defect.
 */
public final class MalformedFileException extends IOException {

  /**
   * @param sentence what is wrong, for the user; holds no patient data
   */
  public MalformedFileException(String sentence) {
    super(sentence);
  }

  public String sentence() {
    return String.valueOf(getMessage());
  }
}
