package org.sideroscope.review.port;

/**
 * The end of a reading's chain of events. Each event's hash covers the one before, so that whoever
 * keeps a head can tell later whether any event up to it was altered, removed or reordered.
 *
 * @param sequence of the last event; 0 before the first
 * @param sha256 its hash, in 64 hexadecimal digits of lower case
 */
public record ChainHead(long sequence, String sha256) {

  /** Before the first event. */
  public static final ChainHead START = new ChainHead(0, "0".repeat(64));
}
