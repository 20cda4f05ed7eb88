package org.sideroscope.storage.sqlite;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Who holds a reading.
 *
 * @param who the reader's id with account and machine
 */
record Holder(String who, Instant since) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

  static Optional<Holder> parse(String who, String since) {
    try {
      return Optional.of(new Holder(who, Instant.parse(since)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What the second to open a reading is told. */
  static String sentence(Optional<Holder> holder) {
    return "This reading is open in another window%s: it can be looked at here, and changed there."
        .formatted(holder.map(Holder::words).orElse(""));
  }

  private String words() {
    return ", by %s since %s".formatted(who, TIME.format(since.atZone(ZoneId.systemDefault())));
  }
}
