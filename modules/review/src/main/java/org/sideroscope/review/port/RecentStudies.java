package org.sideroscope.review.port;

import java.util.List;
import java.util.Optional;
import org.sideroscope.foundation.Failure;

/** Remembers the studies that were opened last. */
public interface RecentStudies {

  /** The last opened first; none where the list cannot be read. */
  List<RecentStudy> list();

  /**
   * Puts a study at the head of the list, in the place of an earlier entry of the same study.
   *
   * @return why it could not be remembered
   */
  Optional<Failure> remember(RecentStudy study);

  /**
   * @return why it could not be forgotten
   */
  Optional<Failure> forget(String studyInstanceUid);
}
