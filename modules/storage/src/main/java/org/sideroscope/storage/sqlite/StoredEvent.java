package org.sideroscope.storage.sqlite;

import org.sideroscope.review.port.ChainHead;

/**
 * A row of the table of events.
 *
 * @param head the event's number and the hash that is stored with it
 * @param at when it happened, as ISO 8601 with a Z
 * @param body the event's text
 */
record StoredEvent(ChainHead head, String at, String who, String body) {

  /** The event that follows a chain. */
  static StoredEvent after(ChainHead before, String at, String who, String body) {
    return new StoredEvent(EventChain.after(before, at, who, body), at, who, body);
  }

  /** The head the chain would have if this event followed {@code before}. */
  ChainHead recomputed(ChainHead before) {
    return EventChain.after(before, at, who, body);
  }
}
