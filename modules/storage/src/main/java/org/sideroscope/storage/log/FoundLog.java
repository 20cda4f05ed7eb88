package org.sideroscope.storage.log;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.port.LoggedEvent;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.review.port.Recovery;
import org.sideroscope.storage.event.EventCodec;

/**
 * A log as it was found. An end that was cut short is put aside in a file of its own, so that the
 * log can go on; nothing else is changed, and nothing is ever deleted.
 */
final class FoundLog {

  private final List<LoggedEvent> events;
  private final byte[] sound;
  private final Recovery recovery;

  private FoundLog(List<LoggedEvent> events, byte[] sound, Recovery recovery) {
    this.events = List.copyOf(events);
    this.sound = sound;
    this.recovery = recovery;
  }

  List<LoggedEvent> events() {
    return events;
  }

  Recovery recovery() {
    return recovery;
  }

  /** How many bytes header and events take. */
  long soundLength() {
    return sound.length;
  }

  /** A log of the header and the events alone. */
  byte[] sound() {
    return sound.clone();
  }

  /**
   * @return {@code UNSUPPORTED} for a log of a later version, {@code CONFLICT} for one of another
   *     reading; both are left as they are
   */
  static Result<FoundLog> in(LogFolder folder, ReadingKey key, EventCodec codec)
      throws IOException {
    byte[] file = Files.exists(folder.log()) ? Files.readAllBytes(folder.log()) : new byte[0];
    LogScan scan = LogScan.of(file);
    if (scan.records().isEmpty()) {
      return Result.success(withoutHeader(folder, file, scan, key));
    }
    Optional<Failure> refused =
        LogHeader.parse(scan.records().getFirst().content())
            .flatMap(header -> header.check(key))
            .toFailure();
    if (refused.isPresent()) {
      return Result.failure(refused.get());
    }
    Decoded decoded = Decoded.of(scan, codec);
    return decoded.refused().isPresent()
        ? Result.failure(decoded.refused().get())
        : Result.success(withEvents(folder, file, scan, decoded));
  }

  /**
   * Events as far as they can be understood and follow from one another.
   *
   * @param whole false where they end before the records do
   */
  private record Decoded(List<LoggedEvent> events, boolean whole, Optional<Failure> refused) {

    static Decoded of(LogScan scan, EventCodec codec) {
      List<LoggedEvent> events = new ArrayList<>();
      for (RecordFrame record : scan.records().subList(1, scan.records().size())) {
        Result<LoggedEvent> event = codec.decode(record.content());
        Optional<Failure> later =
            event.toFailure().filter(f -> f.reason() == FailureReason.UNSUPPORTED);
        if (later.isPresent()) {
          return new Decoded(events, false, later);
        }
        Optional<LoggedEvent> next =
            event.toOptional().filter(e -> e.sequence() == events.size() + 1);
        if (next.isEmpty()) {
          return new Decoded(events, false, Optional.empty());
        }
        events.add(next.get());
      }
      return new Decoded(events, true, Optional.empty());
    }
  }

  private static FoundLog withoutHeader(LogFolder folder, byte[] file, LogScan scan, ReadingKey key)
      throws IOException {
    byte[] header = RecordFrame.of(LogHeader.of(key).content());
    if (scan.goesOn()) {
      return new FoundLog(List.of(), header, damaged(0));
    }
    Recovery recovery = file.length == 0 ? new Recovery.Whole() : putAside(folder, file);
    folder.replaceLog(header);
    return new FoundLog(List.of(), header, recovery);
  }

  private static FoundLog withEvents(LogFolder folder, byte[] file, LogScan scan, Decoded decoded)
      throws IOException {
    List<LoggedEvent> events = decoded.events();
    byte[] sound = Arrays.copyOf(file, scan.lengthOf(1 + events.size()));
    if (scan.goesOn() || !decoded.whole()) {
      return new FoundLog(events, sound, damaged(events.size()));
    }
    if (sound.length == file.length) {
      return new FoundLog(events, sound, new Recovery.Whole());
    }
    Recovery recovery = putAside(folder, Arrays.copyOfRange(file, sound.length, file.length));
    try (RandomAccessFile log = new RandomAccessFile(folder.log().toFile(), "rw")) {
      log.setLength(sound.length);
      log.getFD().sync();
    }
    return new FoundLog(events, sound, recovery);
  }

  private static Recovery putAside(LogFolder folder, byte[] torn) throws IOException {
    Path kept = folder.free("torn");
    folder.writeNew(kept, torn);
    String name = kept.getFileName().toString();
    return new Recovery.TornEnd(
        "The last thing saved was cut short, as by a crash, and is not part of this reading."
            + " Everything before it is. What is left of it was kept as "
            + name
            + ".",
        name);
  }

  private static Recovery damaged(int events) {
    return new Recovery.Damaged(
        ("The saved reading is damaged after step %d, and this is what came before. Nothing is"
                + " saved until you put the damaged file aside, where it is kept.")
            .formatted(events));
  }
}
