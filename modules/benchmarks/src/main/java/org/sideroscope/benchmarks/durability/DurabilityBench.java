package org.sideroscope.benchmarks.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
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
  private static final int WARMING = 500;

  /** Of which 6,000 events come. */
  private static final int MANY_GESTURES = 8_720;

  private static final int OPENINGS = 5;
  private static final long SLOW_SYNC_MS = 50;

  private DurabilityBench() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : KILLS;
    Path folder = Files.createTempDirectory("sideroscope-durability");
    try {
      read(folder.resolve("warm"), 0, WARMING);
      gestures("gestures on this disk", folder.resolve("plain"), 0);
      gestures("with 50 ms in every sync", folder.resolve("slow"), SLOW_SYNC_MS);
      reopenings(folder);
      System.out.println(
          new KilledReadings(folder, System.getProperty("java.class.path"), 1).kill(kills));
    } finally {
      delete(folder);
    }
  }

  private static void gestures(String what, Path home, long syncMs) {
    Costs costs = read(home, syncMs, GESTURES);
    percentiles(what, costs.gestures());
    percentiles("  of it keeping the event", costs.events());
  }

  private record Costs(List<Double> gestures, List<Double> events) {}

  private static Costs read(Path home, long syncMs, int gestures) {
    SqliteReadingArchive archive =
        SqliteReadingArchive.inHome(home, InstantSource.system())
            .withSync(sync ->
                () -> {
                  sync.force();
                  pause(syncMs);
                });
    Costs costs = new Costs(new ArrayList<>(), new ArrayList<>());
    try (ReadingSession session =
        session(new TimedLog(archive.open(KEY).orThrow(), costs.events()))) {
      ScriptedReading script = new ScriptedReading(session, 5);
      for (int i = 0; i < gestures; i++) {
        long start = System.nanoTime();
        script.next();
        costs.gestures().add((System.nanoTime() - start) / 1e6);
      }
    }
    archive.close();
    return costs;
  }

  /** A short reading beside a long one tells what is the program's own beginning. */
  private static void reopenings(Path folder) throws IOException, InterruptedException {
    for (int gestures : new int[] {1, MANY_GESTURES}) {
      Path home = folder.resolve("reopened-" + gestures);
      read(home, 0, gestures);
      ReopeningProgram.Opening best = ReopeningProgram.best(OPENINGS, home, KEY);
      System.out.printf(
          Locale.ROOT,
          "%d events opened by a fresh program, best of %d: %.0f ms, %.0f ms of them work%n",
          best.events(),
          OPENINGS,
          best.ms(),
          best.workMs());
    }
  }

  private static void percentiles(String what, List<Double> taken) {
    double[] costs = taken.stream().mapToDouble(Double::doubleValue).sorted().toArray();
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
