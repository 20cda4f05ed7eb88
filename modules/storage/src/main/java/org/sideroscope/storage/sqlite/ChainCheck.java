package org.sideroscope.storage.sqlite;

import java.util.List;
import java.util.Optional;
import org.sideroscope.review.port.ChainHead;

/**
 * Whether stored events follow from one another as they were logged.
 *
 * @param head of the sound part
 * @param broken where the chain breaks first
 */
record ChainCheck(ChainHead head, Optional<Break> broken) {

  /**
   * The first event that is not what was logged.
   *
   * @param sentence names it
   */
  record Break(long sequence, String sentence) {}

  /**
   * @param events in the order of their numbers
   */
  static ChainCheck of(List<StoredEvent> events) {
    ChainHead head = ChainHead.START;
    for (StoredEvent event : events) {
      if (!event.recomputed(head).equals(event.head())) {
        return new ChainCheck(head, Optional.of(broken(head, event, events)));
      }
      head = event.head();
    }
    return new ChainCheck(head, Optional.empty());
  }

  /** How many events are sound. */
  int soundEvents() {
    return (int) head.sequence();
  }

  private static Break broken(ChainHead head, StoredEvent found, List<StoredEvent> events) {
    long expected = head.sequence() + 1;
    Optional<StoredEvent> elsewhere =
        events.stream()
            .filter(event -> event.recomputed(head).sha256().equals(event.head().sha256()))
            .findFirst();
    if (elsewhere.isPresent()) {
      return new Break(
          expected,
          "Event %d was moved: it stands as event %d."
              .formatted(expected, elsewhere.get().head().sequence()));
    }
    return new Break(
        expected,
        found.head().sequence() == expected
            ? "Event %d was altered.".formatted(expected)
            : "Event %d was removed.".formatted(expected));
  }
}
