package org.sideroscope.storage.sqlite;

import java.util.List;
import java.util.Optional;
import org.sideroscope.cohort.port.LogCopy;
import org.sideroscope.review.port.ChainHead;
import org.sideroscope.review.port.LoggedEvent;
import org.sideroscope.review.port.ReadingKey;

/** The events of one reading, and whether they are what was logged. */
public final class AuditedReading {

  private final ReadingKey key;
  private final boolean isPutAside;
  private final List<StoredEvent> stored;
  private final ChainCheck check;
  private final List<LoggedEvent> events;

  AuditedReading(
      ReadingKey key, boolean isPutAside, List<StoredEvent> stored, List<LoggedEvent> events) {
    this.key = key;
    this.isPutAside = isPutAside;
    this.stored = List.copyOf(stored);
    this.check = ChainCheck.of(stored);
    this.events = List.copyOf(events);
  }

  public ReadingKey key() {
    return key;
  }

  /** True for a reading that was found changed, and put aside so that another could go on. */
  public boolean isPutAside() {
    return isPutAside;
  }

  /** The events that are what was logged, as far as this version understands them. */
  public List<LoggedEvent> events() {
    return events;
  }

  /** Every event as it is stored, those that are not as they were logged as well. */
  public List<LogCopy.Line> lines() {
    return stored.stream()
        .map(event ->
            new LogCopy.Line(
                event.head().sequence(),
                event.at(),
                event.who(),
                event.body(),
                event.head().sha256()))
        .toList();
  }

  /** The end of what is as it was logged. */
  public ChainHead head() {
    return check.head();
  }

  /** A sentence that names the first event that was altered, removed or moved. */
  public Optional<String> broken() {
    return check.broken().map(ChainCheck.Break::sentence);
  }

  /**
   * Compares with a head that a signature or an exported reading kept.
   *
   * @return a sentence that says how the log was cut or written anew since
   */
  public Optional<String> differsFrom(ChainHead kept) {
    if (kept.sequence() == 0 || broken().isPresent()) {
      return Optional.empty();
    }
    if (kept.sequence() > stored.size()) {
      return Optional.of(
          "The log ends at event %d, and events up to %d were there once: event %d was removed."
              .formatted(stored.size(), kept.sequence(), stored.size() + 1));
    }
    return stored.get((int) kept.sequence() - 1).head().equals(kept)
        ? Optional.empty()
        : Optional.of(
            "The events up to %d were written anew: event %d is not the one that was there once."
                .formatted(kept.sequence(), kept.sequence()));
  }
}
