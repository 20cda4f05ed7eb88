package org.sideroscope.review;

import java.util.ArrayList;
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

/** A log that is never anywhere but in memory. */
final class MemoryLog implements EventLog {

  private final List<LoggedEvent> events;
  private final List<Consumer<SaveState>> listeners = new ArrayList<>();
  private SaveState saveState = new SaveState.Unchanged();
  private Access access = new Access.Writable();

  MemoryLog(List<LoggedEvent> events) {
    this.events = new ArrayList<>(events);
  }

  void become(SaveState next) {
    saveState = next;
    listeners.forEach(listener -> listener.accept(next));
  }

  @Override
  public List<LoggedEvent> events() {
    return List.copyOf(events);
  }

  @Override
  public Recovery recovery() {
    return new Recovery.Whole();
  }

  void become(Access next) {
    access = next;
  }

  @Override
  public Access access() {
    return access;
  }

  @Override
  public String who() {
    return "a-reader (account@machine)";
  }

  @Override
  public ChainHead head() {
    return ChainHead.START;
  }

  @Override
  public void append(LoggedEvent event) {
    events.add(event);
    saveState = new SaveState.Saving();
  }

  @Override
  public Optional<Failure> putDamagedAside() {
    return Optional.empty();
  }

  @Override
  public SaveState saveState() {
    return saveState;
  }

  @Override
  public void onSaveState(Consumer<SaveState> listener) {
    listeners.add(listener);
  }

  @Override
  public void close() {}
}
