package org.sideroscope.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.findings.Reader;
import org.sideroscope.findings.StudyReference;
import org.sideroscope.findings.Versions;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.event.SessionOpened;
import org.sideroscope.review.event.TextWritten;
import org.sideroscope.review.port.EventLog;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.review.port.Settings;
import org.sideroscope.storage.settings.JsonSettingsStore;
import org.sideroscope.storage.sqlite.SqliteReadingArchive;

/**
 * A reading full of a patient's and a reader's names, in trouble of every kind: the names are in
 * the reading's own log and nowhere else, neither in what the program says nor in what it logs nor
 * in the names of its files.
 */
class PatientDataTest {

  private static final List<String> NAMES =
      List.of("zebra", "alice", "pid-4711", "quokka", "1.2.826.4711");
  private static final ReadingKey KEY = new ReadingKey("1.2.826.4711", "quokka");

  @TempDir Path folder;

  private final List<String> said = new ArrayList<>();

  @Test
  void noNameLeavesTheReading() throws IOException {
    Handler recorder = recorder();
    Logger root = Logger.getLogger("");
    Level before = root.getLevel();
    root.addHandler(recorder);
    root.setLevel(Level.ALL);
    try {
      getIntoTrouble();
    } finally {
      root.removeHandler(recorder);
      root.setLevel(before);
    }

    assertTrue(said.size() >= 4, "there was trouble: " + said);
    said.forEach(PatientDataTest::assertNamesNobody);
    try (Stream<Path> files = Files.walk(folder)) {
      files.map(folder::relativize).map(Path::toString).forEach(PatientDataTest::assertNamesNobody);
    }
  }

  private void getIntoTrouble() throws IOException {
    SqliteReadingArchive archive =
        SqliteReadingArchive.inHome(folder.resolve("home"), InstantSource.system());
    work(archive.open(KEY).orThrow());
    archive.close();
    Path database = folder.resolve("home").resolve("readings.db");
    byte[] whole = Files.readAllBytes(database);

    Files.write(database, Arrays.copyOf(whole, whole.length / 2));
    hear(archive.open(KEY));
    Files.write(database, altered(whole));
    EventLog altered = archive.open(KEY).orThrow();
    said.add(altered.recovery().notice().orElseThrow());
    altered.close();
    archive.close();

    Path inTheWay = Files.createFile(folder.resolve("file"));
    hear(SqliteReadingArchive.inHome(inTheWay, InstantSource.system()).open(KEY));
    new JsonSettingsStore(inTheWay)
        .save(Settings.NONE.withReader(new Reader("quokka", "Alice")))
        .ifPresent(failure -> said.add(failure.describe()));
  }

  private void work(EventLog log) {
    ReadingSession session =
        ReadingSession.open(log, InstantSource.system(), Runnable::run).orThrow();
    session.note(
        new SessionOpened(
            new StudyReference(KEY.studyInstanceUid(), "PID-4711", "A-17", "2026-05-01"),
            new Reader(KEY.readerId(), "Alice Zebra"),
            new Versions("0.1", "1")));
    session.apply(new TextWritten(TextWritten.Part.COMMENT, "ZEBRA^ALICE, seen before"));
    session.close();
  }

  private void hear(Result<EventLog> result) {
    said.add(result.toFailure().map(Failure::describe).orElseThrow());
  }

  private Handler recorder() {
    return new Handler() {
      @Override
      public void publish(@Nullable LogRecord record) {
        if (record != null) {
          said.add(record.getMessage() + " " + record.getThrown());
        }
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  /** The comment spelt otherwise. */
  private static byte[] altered(byte[] database) {
    String text = new String(database, ISO_8859_1).replace("seen before", "never seen.");
    return text.getBytes(ISO_8859_1);
  }

  private static void assertNamesNobody(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    NAMES.forEach(name -> assertFalse(lower.contains(name), text));
  }
}
