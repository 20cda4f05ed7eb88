package org.sideroscope.storage.former;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.review.port.Recovery;
import org.sideroscope.storage.event.EventCodec;
import org.sideroscope.storage.event.FormerEvent;

/**
 * A log in a file, as it was found.
 *
 * @param key whose reading of which study
 * @param events as far as they can be understood and follow from one another
 * @param recovery whether that is everything that was logged
 */
public record FormerLog(ReadingKey key, List<FormerEvent> events, Recovery recovery) {

  public FormerLog {
    events = List.copyOf(events);
  }

  /**
   * Reads a log and changes nothing.
   *
   * @return {@code UNSUPPORTED} for a log of a later version, {@code PARSING} for a file that is
   *     none, {@code IO} where the disk refuses
   */
  public static Result<FormerLog> read(Path file, EventCodec codec) {
    try {
      LogScan scan = LogScan.of(Files.readAllBytes(file));
      return header(scan).flatMap(header -> withEvents(header.key(), scan, file, codec));
    } catch (IOException e) {
      return Result.failure(FailureReason.IO, "A reading of an earlier version cannot be read.");
    }
  }

  private static Result<LogHeader> header(LogScan scan) {
    return scan.records().isEmpty()
        ? Result.failure(FailureReason.PARSING, "This file is no saved reading.")
        : LogHeader.parse(scan.records().getFirst().content()).flatMap(LogHeader::supported);
  }

  private static Result<FormerLog> withEvents(
      ReadingKey key, LogScan scan, Path file, EventCodec codec) {
    List<RecordFrame> records = scan.records().subList(1, scan.records().size());
    List<FormerEvent> events = new ArrayList<>();
    boolean whole = true;
    for (int i = 0; i < records.size() && whole; i++) {
      Result<FormerEvent> event = codec.decodeFormer(records.get(i).content());
      Optional<Failure> later =
          event.toFailure().filter(failure -> failure.reason() == FailureReason.UNSUPPORTED);
      if (later.isPresent()) {
        return Result.failure(later.get());
      }
      Optional<FormerEvent> next =
          event.toOptional().filter(found -> found.sequence() == events.size() + 1);
      next.ifPresent(events::add);
      whole = next.isPresent();
    }
    boolean toTheEnd = whole && !scan.goesOn() && scan.isWhole();
    return Result.success(
        new FormerLog(key, events, toTheEnd ? new Recovery.Whole() : cut(events.size(), file)));
  }

  private static Recovery cut(int events, Path file) {
    String name = String.valueOf(file.getFileName());
    return new Recovery.TornEnd(
        ("The log of an earlier version of the program was cut short or damaged after step %d; this"
                + " is what came before. The log itself is kept as %s.")
            .formatted(events, name),
        name);
  }
}
