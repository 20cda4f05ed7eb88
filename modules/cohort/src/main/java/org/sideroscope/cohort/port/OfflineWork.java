package org.sideroscope.cohort.port;

import java.util.List;

/**
 * What was done while the server of a project could not be reached.
 *
 * @param waiting how many steps the server does not know yet
 * @param conflicts a sentence for each step that the server refused; what it held is kept
 */
public record OfflineWork(int waiting, List<String> conflicts) {

  public static final OfflineWork NONE = new OfflineWork(0, List.of());

  public OfflineWork {
    conflicts = List.copyOf(conflicts);
  }
}
