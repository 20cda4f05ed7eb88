package org.sideroscope.workstation.keeping;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.ReadingHeader;
import org.sideroscope.findings.SignOff;
import org.sideroscope.findings.SignOff.LogHead;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.EventLogHead;
import org.sideroscope.readingformat.ReadingDocument;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.review.event.ReadingSigned;
import org.sideroscope.review.port.ChainHead;
import org.sideroscope.review.port.LoggedEvent;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.storage.sqlite.AuditedReading;
import org.sideroscope.storage.sqlite.ReadingAudit;
import org.sideroscope.storage.sqlite.SqliteReadingArchive;

/**
 * Checks that the events of readings are what was logged: those of a study, of a whole database, or
 * the one that a reading file was exported from, which also keeps where its log ended then.
 */
public final class AuditReadings {

  private static final byte[] DATABASE = "SQLite format 3\0".getBytes(US_ASCII);

  private final SqliteReadingArchive own;
  private final ReadingReader parser;

  /**
   * @param own the readings that studies and reading files are looked for in
   */
  public AuditReadings(SqliteReadingArchive own, ReadingReader parser) {
    this.own = own;
    this.parser = parser;
  }

  /**
   * @param target a database of readings, a reading file, or a Study Instance UID
   * @return {@code MISSING} where there is no such reading
   */
  public Result<List<CheckedReading>> check(String target) {
    Optional<Path> file = file(target);
    if (file.isEmpty()) {
      own.takeOverFormerLogs();
      return own.audit()
          .of(key -> key.studyInstanceUid().equals(target))
          .flatMap(found -> checked(found, List.of()));
    }
    return isDatabase(file.get())
        ? new ReadingAudit(file.get()).of(key -> true).flatMap(found -> checked(found, List.of()))
        : parser.parse(file.get()).flatMap(this::checkExport);
  }

  private Result<List<CheckedReading>> checkExport(ReadingDocument document) {
    ReadingHeader header = document.reading().header();
    ReadingKey key =
        new ReadingKey(
            Optional.ofNullable(header.study().studyInstanceUid()).orElse(""),
            Optional.ofNullable(header.reader().id()).orElse(""));
    List<ChainHead> kept = new ArrayList<>();
    EventLogHead.in(document)
        .ifPresent(head -> kept.add(new ChainHead(head.sequence(), head.sha256())));
    signature(header.signOff()).ifPresent(kept::add);
    return own.audit().of(key::equals).flatMap(found -> checked(found, kept));
  }

  private static Result<List<CheckedReading>> checked(
      List<AuditedReading> found, List<ChainHead> kept) {
    return found.isEmpty()
        ? Result.failure(FailureReason.MISSING, "No reading of this study is kept here.")
        : Result.success(found.stream().map(reading -> checked(reading, kept)).toList());
  }

  /**
   * What was put aside is known to be changed; heads that were kept are of the one that goes on.
   */
  private static CheckedReading checked(AuditedReading reading, List<ChainHead> kept) {
    Stream<ChainHead> heads =
        reading.isPutAside() ? Stream.empty() : Stream.concat(kept.stream(), signatures(reading));
    return new CheckedReading(
        reading,
        reading
            .broken()
            .or(() -> heads.flatMap(head -> reading.differsFrom(head).stream()).findFirst()));
  }

  private static Stream<ChainHead> signatures(AuditedReading reading) {
    return reading.events().stream()
        .map(LoggedEvent::event)
        .flatMap(event ->
            event instanceof ReadingSigned(SignOff signOff)
                ? signature(signOff).stream()
                : Stream.empty());
  }

  private static Optional<ChainHead> signature(@Nullable SignOff signOff) {
    return signOff != null && signOff.logHead() instanceof LogHead(int sequence, String sha256)
        ? Optional.of(new ChainHead(sequence, sha256))
        : Optional.empty();
  }

  private static Optional<Path> file(String target) {
    try {
      return Optional.of(Path.of(target)).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean isDatabase(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(DATABASE.length), DATABASE);
    } catch (IOException e) {
      return false;
    }
  }
}
