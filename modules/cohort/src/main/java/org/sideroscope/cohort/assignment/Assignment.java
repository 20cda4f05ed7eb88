package org.sideroscope.cohort.assignment;

import java.util.Comparator;
import org.sideroscope.cohort.protocol.ProjectReader;

/**
 * One reading that somebody is to make.
 *
 * @param study its code in the project
 * @param reader the reader's id
 * @param occasion 1, or 2 for the repeat by the same reader
 */
public record Assignment(String study, String reader, int occasion)
    implements Comparable<Assignment> {

  private static final Comparator<Assignment> ORDER =
      Comparator.comparing(Assignment::study)
          .thenComparing(Assignment::reader)
          .thenComparingInt(Assignment::occasion);

  public boolean isRepeat() {
    return occasion > 1;
  }

  /** {@code S0012-r1}, or {@code S0012-r1-again}: tells nothing of the patient. */
  public String name() {
    return study + "-" + reader + (isRepeat() ? ProjectReader.AGAIN : "");
  }

  @Override
  public int compareTo(Assignment other) {
    return ORDER.compare(this, other);
  }
}
