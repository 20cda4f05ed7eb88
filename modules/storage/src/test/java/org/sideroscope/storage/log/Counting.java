package org.sideroscope.storage.log;

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

/** A log that tells which event was the last whose append returned. */
final class Counting implements EventLog {

  private final EventLog log;
  private final long[] last;

  Counting(EventLog log, long[] last) {
    this.log = log;
    this.last = last;
  }

  @Override
  public List<LoggedEvent> events() {
    return log.events();
  }

  @Override
  public Recovery recovery() {
    return log.recovery();
  }

  @Override
  public Access access() {
    return log.access();
  }

  @Override
  public String who() {
    return log.who();
  }

  @Override
  public ChainHead head() {
    return log.head();
  }

  @Override
  public void append(LoggedEvent event) {
    log.append(event);
    last[0] = event.sequence();
  }

  @Override
  public Optional<Failure> putDamagedAside() {
    return log.putDamagedAside();
  }

  @Override
  public SaveState saveState() {
    return log.saveState();
  }

  @Override
  public void onSaveState(Consumer<SaveState> listener) {
    log.onSaveState(listener);
  }

  @Override
  public void close() {
    log.close();
  }
}
