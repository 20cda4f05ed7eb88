package org.sideroscope.review.port;

import java.time.Instant;
import java.util.List;

/**
 * A study that was opened before.
 *
 * @param paths what was opened, as the user gave it
 * @param title what the list shows of it
 */
public record RecentStudy(
    String studyInstanceUid, List<String> paths, String title, Instant openedAt) {

  public RecentStudy {
    paths = List.copyOf(paths);
  }
}
