package org.sideroscope.review.port;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sideroscope.foundation.Failure;

/** The log of one reading, held by one session. Methods are called from one thread at a time. */
public interface EventLog extends AutoCloseable {

  /** The events that were there when the log was opened, in order. */
  List<LoggedEvent> events();

  Recovery recovery();

  /** Whether events may be appended. Stays as it is for as long as the log is open. */
  Access access();

  /** Who appends here: the reader's id, then account and machine, {@code id (account@machine)}. */
  String who();

  /** The end of the chain, with every event that was appended, on the disk or not yet. */
  ChainHead head();

  /**
   * Writes an event before it returns, and has it brought to the disk in the background. A failure
   * shows in the save state; the event is kept and written when that is possible again.
   *
   * @throws IllegalStateException if the log is read-only or closed
   */
  void append(LoggedEvent event);

  /**
   * Puts a damaged log aside, as a file of its own, and goes on with what could be recovered from
   * it. Does nothing for a log in any other condition.
   *
   * @return why it could not be done
   */
  Optional<Failure> putDamagedAside();

  SaveState saveState();

  /** Tells of every change of the save state, on whatever thread it happens. */
  void onSaveState(Consumer<SaveState> listener);

  /** Waits until everything is on the disk, or cannot be brought there. */
  @Override
  void close();
}
