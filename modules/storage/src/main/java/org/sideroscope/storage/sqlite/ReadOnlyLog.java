package org.sideroscope.storage.sqlite;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sideroscope.foundation.Failure;
import org.sideroscope.review.port.Access;
import org.sideroscope.review.port.ChainHead;
import org.sideroscope.review.port.EventLog;
import org.sideroscope.review.port.LoggedEvent;
import org.sideroscope.review.port.Recovery;
import org.sideroscope.review.port.SaveState;

/** What a reading held when it was looked at, by somebody who may not change it. */
record ReadOnlyLog(List<LoggedEvent> events, ChainHead head, String who, Access.ReadOnly access)
    implements EventLog {

  @Override
  public Recovery recovery() {
    return new Recovery.Whole();
  }

  @Override
  public void append(LoggedEvent event) {
    throw new IllegalStateException("The log is read-only.");
  }

  @Override
  public Optional<Failure> putDamagedAside() {
    return Optional.empty();
  }

  @Override
  public SaveState saveState() {
    return new SaveState.Unchanged();
  }

  @Override
  public void onSaveState(Consumer<SaveState> listener) {}

  @Override
  public void close() {}
}
