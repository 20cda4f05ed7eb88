package org.sideroscope.benchmarks.durability;

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

/**
 * A log that remembers what each append took.
 *
 * @param taken is given it, in milliseconds
 */
record TimedLog(EventLog log, List<Double> taken) implements EventLog {

  @Override
  public void append(LoggedEvent event) {
    long start = System.nanoTime();
    log.append(event);
    taken.add((System.nanoTime() - start) / 1e6);
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
