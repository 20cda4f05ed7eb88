package org.sideroscope.workstation.project;

import org.sideroscope.cohort.protocol.Blinding;
import org.sideroscope.cohort.protocol.Reveal;
import org.sideroscope.foundation.Result;

/**
 * How much of a project is still to be read, for who is about to look at what was answered.
 *
 * @param open readings that are neither done nor skipped
 * @param assigned all readings
 * @param blinded whether answers are hidden from readers, at least for a time
 */
public record OpenReadings(int open, int assigned, boolean blinded) {

  public static Result<OpenReadings> of(Project project) {
    return project
        .store()
        .protocol()
        .flatMap(protocol ->
            project
                .store()
                .work()
                .map(work ->
                    new OpenReadings(
                        (int) work.stream().filter(each -> !each.state().isEnded()).count(),
                        work.size(),
                        hides(protocol.blinding()))));
  }

  private static boolean hides(Blinding blinding) {
    return blinding.otherReaders() != Reveal.ALWAYS || blinding.ownEarlier() != Reveal.ALWAYS;
  }

  /** Whether who reads in this project should not see figures yet. */
  public boolean isTooEarlyForReaders() {
    return blinded && open > 0;
  }
}
