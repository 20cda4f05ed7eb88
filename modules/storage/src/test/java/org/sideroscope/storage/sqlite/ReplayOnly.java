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

/** Events to be folded, and nowhere to put more. */
record ReplayOnly(List<LoggedEvent> events) implements EventLog {

  @Override
  public Recovery recovery() {
    return new Recovery.Whole();
  }

  @Override
  public Access access() {
    return new Access.Writable();
  }

  @Override
  public String who() {
    return "";
  }

  @Override
  public ChainHead head() {
    return ChainHead.START;
  }

  @Override
  public void append(LoggedEvent event) {
    throw new UnsupportedOperationException();
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
