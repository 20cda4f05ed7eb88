package org.sideroscope.storage.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.ReadingEvent;
import org.sideroscope.review.port.ChainHead;
import org.sideroscope.review.port.LoggedEvent;
import org.sideroscope.review.port.Recovery;
import org.sideroscope.storage.event.EventCodec;

/**
 * A reading as it was found in its database.
 *
 * @param events as far as the chain is sound and they can be understood
 * @param stored the same events as they are stored
 */
record FoundReading(
    long reading, List<LoggedEvent> events, List<StoredEvent> stored, Recovery recovery) {

  /**
   * @return {@code UNSUPPORTED} where a later version of the program wrote events
   */
  static Result<FoundReading> in(Connection connection, long reading, EventCodec codec)
      throws SQLException {
    List<StoredEvent> stored = EventTable.events(connection, reading);
    int sound = ChainCheck.of(stored).soundEvents();
    List<LoggedEvent> events = new ArrayList<>(sound);
    for (StoredEvent event : stored.subList(0, sound)) {
      Result<LoggedEvent> decoded = decode(event, codec);
      Optional<Failure> later =
          decoded.toFailure().filter(failure -> failure.reason() == FailureReason.UNSUPPORTED);
      if (later.isPresent()) {
        return Result.failure(later.get());
      }
      if (!decoded.isSuccess()) {
        break;
      }
      events.add(decoded.orThrow());
    }
    Recovery recovery =
        events.size() == stored.size() ? new Recovery.Whole() : damaged(events.size());
    return Result.success(
        new FoundReading(
            reading, List.copyOf(events), List.copyOf(stored.subList(0, events.size())), recovery));
  }

  static Result<LoggedEvent> decode(StoredEvent event, EventCodec codec) {
    try {
      Instant at = Instant.parse(event.at());
      Result<ReadingEvent> decoded = codec.decode(event.body());
      return decoded.map(what -> new LoggedEvent(event.head().sequence(), at, event.who(), what));
    } catch (DateTimeException e) {
      return Result.failure(FailureReason.PARSING, "A step of this reading has no time.");
    }
  }

  ChainHead head() {
    return stored.isEmpty() ? ChainHead.START : stored.getLast().head();
  }

  FoundReading with(Recovery next) {
    return new FoundReading(reading, events, stored, next);
  }

  private static Recovery damaged(int events) {
    return new Recovery.Damaged(
        ("The saved reading was changed behind step %d, and this is what came before. Nothing is"
                + " saved until the changed reading is put aside, where it is kept.")
            .formatted(events));
  }
}
