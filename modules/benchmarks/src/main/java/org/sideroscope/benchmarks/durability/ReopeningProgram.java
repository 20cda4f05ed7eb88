package org.sideroscope.benchmarks.durability;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.storage.sqlite.SqliteReadingArchive;

/** A program that opens a reading that is there, once, and says what that took. */
final class ReopeningProgram {

  /**
   * What an opening took.
   *
   * @param ms by the clock
   * @param workMs what the processor did of it: other programs may be at work
   */
  record Opening(long events, double ms, double workMs) {}

  private ReopeningProgram() {}

  /**
   * @param arguments home, study and reader
   */
  public static void main(String[] arguments) {
    ReadingKey key = new ReadingKey(arguments[1], arguments[2]);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    // made when a program starts, before there is a reading to open
    try (SqliteReadingArchive archive =
        SqliteReadingArchive.inHome(Path.of(arguments[0]), InstantSource.system())) {
      long start = System.nanoTime();
      long startOfWork = threads.getCurrentThreadCpuTime();
      ReadingSession session =
          ReadingSession.open(archive.open(key).orThrow(), InstantSource.system(), _ -> {})
              .orThrow();
      long nanos = System.nanoTime() - start;
      long work = threads.getCurrentThreadCpuTime() - startOfWork;
      System.out.println(session.head().sequence() + " " + nanos / 1e6 + " " + work / 1e6);
      session.close();
    }
  }

  /** The least of several openings, each by a program that has done nothing before. */
  static Opening best(int times, Path home, ReadingKey key)
      throws IOException, InterruptedException {
    List<Opening> openings = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      openings.add(once(home, key));
    }
    return openings.stream().min(Comparator.comparingDouble(Opening::workMs)).orElseThrow();
  }

  private static Opening once(Path home, ReadingKey key) throws IOException, InterruptedException {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ReopeningProgram.class.getName(),
                home.toString(),
                key.studyInstanceUid(),
                key.readerId())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(program.getInputStream().readAllBytes(), US_ASCII).strip();
    if (program.waitFor() != 0) {
      throw new IOException("A reading could not be opened again.");
    }
    String[] words = said.split(" ", 3);
    return new Opening(
        Long.parseLong(words[0]), Double.parseDouble(words[1]), Double.parseDouble(words[2]));
  }
}
