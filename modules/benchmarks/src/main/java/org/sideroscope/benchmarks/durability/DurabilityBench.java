package org.sideroscope.benchmarks.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.port.EventLog;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.storage.sqlite.SqliteReadingArchive;

/** {@code packaging/bench durability [KILLS]}: 500 kills, the cost of a gesture, reopening. */
final class DurabilityBench {

  private static final ReadingKey KEY = new ReadingKey("2.25.98", "reader-b");
  private static final int KILLS = 500;
  private static final int GESTURES = 5000;
  private static final long SLOW_SYNC_MS = 50;

  private DurabilityBench() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : KILLS;
    Path folder = Files.createTempDirectory("sideroscope-durability");
    try {
      gestures("gestures on this disk", folder.resolve("plain"), 0);
      gestures("with 50 ms in every sync", folder.resolve("slow"), SLOW_SYNC_MS);
      System.out.println(
          new KilledReadings(folder, System.getProperty("java.class.path"), 1).kill(kills));
    } finally {
      delete(folder);
    }
  }

  private static void gestures(String what, Path home, long syncMs) {
    SqliteReadingArchive archive =
        SqliteReadingArchive.inHome(home, InstantSource.system())
            .withSync(sync ->
                () -> {
                  sync.force();
                  pause(syncMs);
                });
    double[] costs = new double[GESTURES];
    TimedLog log = new TimedLog(archive.open(KEY).orThrow());
    try (ReadingSession session = session(log)) {
      ScriptedReading script = new ScriptedReading(session, 5);
      for (int i = 0; i < GESTURES; i++) {
        long start = System.nanoTime();
        script.next();
        costs[i] = ms(start);
      }
    }
    percentiles(what, costs);
    percentiles("  of it keeping the event", log.costs());
    archive.close();
    long start = System.nanoTime();
    EventLog again = archive.open(KEY).orThrow();
    double read = ms(start);
    try (ReadingSession session = session(again)) {
      System.out.printf(
          Locale.ROOT,
          "  reopened %d events in %.0f ms, %.0f ms of it to read them%n",
          session.head().sequence(),
          ms(start),
          read);
    }
    archive.close();
  }

  private static void percentiles(String what, double[] costs) {
    Arrays.sort(costs);
    System.out.printf(
        Locale.ROOT,
        "%-28s p50 %.3f ms, p99 %.3f ms, p99.9 %.3f ms, longest %.3f ms%n",
        what,
        costs[costs.length / 2],
        costs[costs.length * 99 / 100],
        costs[costs.length * 999 / 1000],
        costs[costs.length - 1]);
  }

  private static ReadingSession session(EventLog log) {
    return ReadingSession.open(log, InstantSource.system(), _ -> {}).orThrow();
  }

  private static double ms(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static void pause(long ms) {
    try {
      Thread.sleep(ms);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    }
  }
}
