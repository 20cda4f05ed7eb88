package org.sideroscope.storage.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.sideroscope.review.event.TextWritten;
import org.sideroscope.review.port.EventLog;
import org.sideroscope.review.port.LoggedEvent;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.review.port.Recovery;
import org.sideroscope.review.port.SaveState;

/** Writes a reading until its disk is full, goes on, makes room, and opens the reading again. */
final class FillingProgram {

  private static final ReadingKey KEY = new ReadingKey("1.2.826.81", "reader-f");

  /** Room also for the copy of the log in the database. */
  private static final int BALLAST = 1536 * 1024;

  private static final int MOST = 10_000;
  private static final int WHILE_FULL = 20;

  private FillingProgram() {}

  /**
   * @param arguments the home, on a small disk
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path home = Path.of(arguments[0]);
    Path ballast = Files.write(home.resolve("ballast"), new byte[BALLAST]);
    SqliteReadingArchive archive = SqliteReadingArchive.inHome(home, InstantSource.system());
    EventLog log = archive.open(KEY).orThrow();
    int events = 0;
    while (log.saveState().failure().isEmpty() && events < MOST) {
      append(log, ++events);
    }
    System.out.println(log.saveState().failure().orElse("not refused"));
    for (int i = 0; i < WHILE_FULL; i++) {
      append(log, ++events);
    }
    CountDownLatch saved = new CountDownLatch(1);
    log.onSaveState(state -> {
      if (state instanceof SaveState.Saved) {
        saved.countDown();
      }
    });
    Files.delete(ballast);
    System.out.println(saved.await(30, TimeUnit.SECONDS) ? "saved" : "not saved");
    log.close();
    try (EventLog again = archive.open(KEY).orThrow()) {
      boolean whole = again.recovery() instanceof Recovery.Whole && again.events().size() == events;
      System.out.println(whole ? "whole" : "not whole");
    }
    archive.close();
  }

  private static void append(EventLog log, int number) {
    log.append(
        new LoggedEvent(
            number,
            InstantSource.system().instant(),
            log.who(),
            new TextWritten(TextWritten.Part.IMPRESSION, number + "x".repeat(3000))));
  }
}
