package org.sideroscope.storage.sqlite;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.review.port.Access;
import org.sideroscope.review.port.ChainHead;
import org.sideroscope.review.port.EventLog;
import org.sideroscope.review.port.LoggedEvent;
import org.sideroscope.review.port.Recovery;
import org.sideroscope.review.port.SaveState;
import org.sideroscope.storage.disk.DiskTrouble;

/**
 * The log of one reading, held against every other window. One whose chain is broken is read up to
 * there, and not written before it is put aside.
 */
final class SqliteEventLog implements EventLog {

  private final OpenReading open;
  private final FoundReading found;
  private final List<Consumer<SaveState>> listeners = new CopyOnWriteArrayList<>();

  /** Events that wait for a damaged reading to be put aside. */
  private final List<StoredEvent> held = new ArrayList<>();

  private Recovery recovery;
  private ChainHead head;
  private boolean closed;
  private @Nullable EventWriter writer;

  SqliteEventLog(OpenReading open, FoundReading found) throws SQLException, IOException {
    this.open = open;
    this.found = found;
    this.recovery = found.recovery();
    this.head = found.head();
    if (!(recovery instanceof Recovery.Damaged)) {
      writer = startWriter(found.reading());
    }
  }

  private EventWriter startWriter(long reading) throws SQLException, IOException {
    EventWriter started = open.startWriter(reading, savedBefore());
    started.onState(state -> listeners.forEach(listener -> listener.accept(state)));
    return started;
  }

  private SaveState savedBefore() {
    return found.events().isEmpty()
        ? new SaveState.Unchanged()
        : new SaveState.Saved(found.events().getLast().at());
  }

  @Override
  public List<LoggedEvent> events() {
    return found.events();
  }

  @Override
  public Recovery recovery() {
    return recovery;
  }

  @Override
  public Access access() {
    return new Access.Writable();
  }

  @Override
  public String who() {
    return open.who();
  }

  @Override
  public ChainHead head() {
    return head;
  }

  @Override
  public void append(LoggedEvent event) {
    StoredEvent stored =
        StoredEvent.after(
            head, event.at().toString(), event.who(), open.codec().encode(event.event()));
    head = stored.head();
    if (writer == null) {
      held.add(stored);
    } else {
      writer.append(stored);
    }
  }

  @Override
  public Optional<Failure> putDamagedAside() {
    if (writer != null) {
      return Optional.empty();
    }
    try {
      long again = beginAgain(open.connection());
      EventWriter started = startWriter(again);
      held.forEach(started::append);
      held.clear();
      writer = started;
      recovery = new Recovery.Whole();
      return Optional.empty();
    } catch (SQLException e) {
      return Optional.of(SqlTrouble.failure("The changed reading could not be put aside", e));
    } catch (IOException e) {
      return Optional.of(
          Failure.of(
              FailureReason.IO,
              "The changed reading could not be put aside: " + DiskTrouble.reason(e) + "."));
    }
  }

  /** A reading that holds what is sound, in the place of the one that is put aside. */
  private long beginAgain(Connection connection) throws SQLException {
    long[] again = new long[1];
    Transaction.run(
        connection,
        () -> {
          EventTable.putAside(connection, found.reading());
          again[0] = EventTable.begin(connection, open.key(), open.clock().instant().toString());
          EventTable.insertAll(connection, again[0], found.stored());
        });
    return again[0];
  }

  @Override
  public SaveState saveState() {
    if (writer != null) {
      return writer.state();
    }
    return held.isEmpty()
        ? new SaveState.Unchanged()
        : new SaveState.Failed(recovery.notice().orElse("Not saved."));
  }

  @Override
  public void onSaveState(Consumer<SaveState> listener) {
    listeners.add(listener);
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (writer == null) {
      open.giveUp();
    } else {
      writer.close();
    }
  }
}
