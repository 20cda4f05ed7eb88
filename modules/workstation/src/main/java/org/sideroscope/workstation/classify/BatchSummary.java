package org.sideroscope.workstation.classify;

import java.util.List;

/**
 * How a batch went.
 *
 * @param firstRefused the names of the first readings that were refused, not more than ten
 */
public record BatchSummary(long classified, long refused, List<String> firstRefused) {

  public BatchSummary {
    firstRefused = List.copyOf(firstRefused);
  }
}
