package org.sideroscope.cohort.port;

import java.util.List;
import java.util.Optional;

/**
 * What was done while the server of a project could not be reached.
 *
 * @param waiting how many steps the server does not know yet
 * @param refused the steps that the server refused, in their order; what it held is kept
 */
public record OfflineWork(int waiting, List<Refused> refused) {

  public static final OfflineWork NONE = new OfflineWork(0, List.of());

  public OfflineWork {
    refused = List.copyOf(refused);
  }

  /**
   * A step that the server refused.
   *
   * @param number under which this folder keeps it
   * @param sentence why
   * @param reading what was to be handed in by it; empty for any other step
   */
  public record Refused(int number, String sentence, Optional<Submission> reading) {}

  /** A sentence for each step that was refused. */
  public List<String> conflicts() {
    return refused.stream().map(Refused::sentence).toList();
  }
}
