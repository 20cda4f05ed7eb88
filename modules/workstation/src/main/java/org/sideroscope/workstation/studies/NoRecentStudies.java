package org.sideroscope.workstation.studies;

import java.util.List;
import java.util.Optional;
import org.sideroscope.foundation.Failure;
import org.sideroscope.review.port.RecentStudies;
import org.sideroscope.review.port.RecentStudy;

/** Remembers nothing: what is read for a project leaves no trace in the user's own lists. */
public final class NoRecentStudies implements RecentStudies {

  @Override
  public List<RecentStudy> list() {
    return List.of();
  }

  @Override
  public Optional<Failure> remember(RecentStudy study) {
    return Optional.empty();
  }

  @Override
  public Optional<Failure> forget(String studyInstanceUid) {
    return Optional.empty();
  }
}
