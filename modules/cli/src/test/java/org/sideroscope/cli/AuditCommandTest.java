package org.sideroscope.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.event.TextWritten;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.storage.sqlite.SqliteReadingArchive;

class AuditCommandTest {

  @TempDir Path folder;

  private Path database = Path.of("");

  @BeforeEach
  void read() {
    database = folder.resolve("project.db");
    InstantSource clock = InstantSource.fixed(Instant.EPOCH);
    SqliteReadingArchive archive = SqliteReadingArchive.at(database, clock);
    try (ReadingSession session =
        ReadingSession.open(
                archive.open(new ReadingKey("1.2.3", "reader-a")).orThrow(), clock, _ -> {})
            .orThrow()) {
      session.apply(new TextWritten(TextWritten.Part.COMMENT, "thin rim"));
      session.apply(new TextWritten(TextWritten.Part.COMMENT, "thick rim"));
    }
    archive.close();
  }

  @Test
  void aWholeDatabaseIsVerifiedAndListed() {
    CommandRun run = CommandRun.of("audit", "--list", database.toString());

    assertEquals(ExitStatus.DONE, run.status(), run.err());
    assertTrue(run.lines().getFirst().startsWith("Study 1.2.3, reader reader-a: 2 events, whole"));
    assertTrue(run.out().contains("comment: \"thin rim\" -> \"thick rim\""), run.out());
  }

  @Test
  void anAlteredEventIsNamedAndTheStatusIsOne() throws IOException {
    String bytes = Files.readString(database, ISO_8859_1);
    Files.writeString(database, bytes.replace("thick rim", "thick RIM"), ISO_8859_1);

    CommandRun run = CommandRun.of("audit", database.toString());

    assertEquals(ExitStatus.NOT_AS_LOGGED, run.status());
    assertEquals("Study 1.2.3, reader reader-a: Event 2 was altered.\n", run.out());
  }

  @Test
  void whatIsNoReadingIsASentenceAndTheStatusIsTwo() throws IOException {
    Path other = Files.writeString(folder.resolve("other.json"), "[]");

    CommandRun run = CommandRun.of("audit", other.toString());

    assertEquals(ExitStatus.REFUSED, run.status());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count());
  }
}
