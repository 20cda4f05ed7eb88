package org.sideroscope.cohort.port;

import java.util.List;
import org.sideroscope.cohort.assignment.Assignment;

/**
 * The log of one reading as its only writer has it, to be copied to where the project is.
 *
 * @param writer the account and machine that write it
 * @param lines in their order
 */
public record LogCopy(Assignment assignment, String writer, List<Line> lines) {

  public LogCopy {
    lines = List.copyOf(lines);
  }

  /**
   * One event.
   *
   * @param sequence from 1
   * @param at ISO 8601, UTC
   * @param body its text exactly as it was written
   * @param sha256 covers this event and, through the one before, all before it; in hexadecimal
   */
  public record Line(long sequence, String at, String who, String body, String sha256) {}

  /**
   * What came of copying.
   *
   * @param added how many lines were not there yet
   * @param conflicts a sentence for each thing that does not go together; everything is kept
   */
  public record Copied(int added, List<String> conflicts) {

    public Copied {
      conflicts = List.copyOf(conflicts);
    }
  }
}
