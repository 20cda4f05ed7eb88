package org.sideroscope.storage.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.review.port.EventLog;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.review.port.Recovery;
import org.sideroscope.storage.event.EventCodec;
import org.sideroscope.storage.former.FormerLog;

/** Logs in files of their own, as homes have them from before there was a database. */
class FormerLogsTest {

  private static final ReadingKey KEY = new ReadingKey("1.2.826.77", "reader-a");
  private static final String HEADER =
      "{\"format\":\"sideroscope-log/1\",\"study\":\"1.2.826.77\",\"reader\":\"reader-a\"}";

  private final Path log;
  private final SqliteReadingArchive archive;

  FormerLogsTest(@TempDir Path home) throws IOException {
    log = new FormerLogs(home.resolve("readings"), new EventCodec()).log(KEY);
    Files.createDirectories(log.resolveSibling(""));
    archive = SqliteReadingArchive.inHome(home, InstantSource.fixed(Instant.EPOCH));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void aLogIsTakenOverOnceAndKeptAsItIs() throws IOException {
    List<String> events = events();
    byte[] file = file(HEADER, events);
    Files.write(log, file);
    assertTrue(archive.holds(KEY));

    EventLog opened = archive.open(KEY).orThrow();
    assertEquals(events.size(), opened.events().size());
    assertEquals(Instant.parse("2026-05-01T10:42:03Z"), opened.events().getFirst().at());
    assertEquals("reader-a", opened.events().getFirst().who());
    assertEquals(new Recovery.Whole(), opened.recovery());
    opened.close();
    archive.close();

    assertArrayEquals(file, Files.readAllBytes(log));
    Files.delete(log);
    archive.takeOverFormerLogs();
    EventLog again = archive.open(KEY).orThrow();
    assertEquals(events.size(), again.events().size());
    assertEquals(events.size(), again.head().sequence());
    again.close();
  }

  @Test
  void whatWasCutShortOrChangedIsTakenOverUpToThereWithANotice() throws IOException {
    byte[] whole = file(HEADER, events());
    byte[] changed = whole.clone();
    changed[whole.length / 2] ^= 1;
    for (byte[] damaged : List.of(Arrays.copyOf(whole, whole.length - 3), changed)) {
      Files.write(log, damaged);
      FormerLog found = FormerLog.read(log, new EventCodec()).orThrow();
      assertFalse(found.events().isEmpty());
      assertTrue(found.events().size() < events().size());
      assertTrue(found.recovery().notice().orElseThrow().contains("is kept as events.log"));
    }
  }

  @Test
  void aLogOfALaterVersionIsLeftAlone() throws IOException {
    Files.write(log, file(HEADER.replace("log/1", "log/2"), List.of()));

    assertEquals(FailureReason.UNSUPPORTED, archive.open(KEY).toFailure().orElseThrow().reason());
  }

  private static List<String> events() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(EventCodec.class.getResourceAsStream("events-1.jsonl"))) {
      return new String(file.readAllBytes(), UTF_8).lines().toList();
    }
  }

  private static byte[] file(String header, List<String> events) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(record(header));
    events.forEach(event -> file.writeBytes(record(event)));
    return file.toByteArray();
  }

  private static byte[] record(String text) {
    byte[] content = text.getBytes(UTF_8);
    CRC32C checksum = new CRC32C();
    checksum.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, content.length));
    checksum.update(content);
    return ByteBuffer.allocate(8 + content.length)
        .putInt(content.length)
        .putInt((int) checksum.getValue())
        .put(content)
        .array();
  }
}
