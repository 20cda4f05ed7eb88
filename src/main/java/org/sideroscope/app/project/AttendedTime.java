package org.sideroscope.app.project;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The time that somebody spends at something. It runs while there are signs of a hand at the keys
 * or the mouse; a pause longer than {@link #LONGEST_PAUSE} does not count at all, from its first
 * second on.
 */
public final class AttendedTime {

  /** Looking without touching anything is work; for longer than this it is absence. */
  public static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

  private final LongSupplier nanos;
  private long counted;
  private long lastSign;

  /** Begins now. */
  public AttendedTime(LongSupplier nanos) {
    this.nanos = nanos;
    this.lastSign = nanos.getAsLong();
  }

  /** A key was pressed or the mouse moved. */
  public void sign() {
    long now = nanos.getAsLong();
    counted += counting(now);
    lastSign = now;
  }

  /** So far; a pause that lasts counts as long as it may still end in time. */
  public Duration spent() {
    return Duration.ofNanos(counted + counting(nanos.getAsLong()));
  }

  private long counting(long now) {
    long pause = now - lastSign;
    return pause <= LONGEST_PAUSE.toNanos() ? pause : 0;
  }
}
