package org.sideroscope.findings;

import org.jspecify.annotations.Nullable;

/**
 * The earlier reading this one was compared with.
 *
 * @param patientChecked whether both name the same patient ID; false where one of them names none,
 *     so that nobody but the reader knows that it is the same patient; null where that was not kept
 */
public record Prior(
    @Nullable String file,
    @Nullable String studyInstanceUid,
    @Nullable String date,
    @Nullable Boolean patientChecked) {

  /** True where it is known that nothing in the two readings shows whose they are. */
  public boolean isPatientUnchecked() {
    return Boolean.FALSE.equals(patientChecked);
  }
}
