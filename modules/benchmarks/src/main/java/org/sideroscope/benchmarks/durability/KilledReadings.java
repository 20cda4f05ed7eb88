package org.sideroscope.benchmarks.durability;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.port.Access;
import org.sideroscope.review.port.ChainHead;
import org.sideroscope.review.port.EventLog;
import org.sideroscope.review.port.Recovery;
import org.sideroscope.storage.sqlite.AuditedReading;
import org.sideroscope.storage.sqlite.ReadingAudit;
import org.sideroscope.storage.sqlite.SqliteReadingArchive;

/**
 * Kills a real program by force at random moments of its reading, from before it opens its database
 * on, and looks each time at what is left.
 */
final class KilledReadings {

  private static final int KILLS_OF_ONE_READING = 25;

  /** One of so many kills may come before the program has done anything. */
  private static final int KILLS_PER_BIRTH = 6;

  private static final int LONGEST_WORK_MS = 250;
  private static final int LINE = 66;

  /**
   * What was found.
   *
   * @param kills how often the program was killed
   * @param killedAtWork how often it had finished a gesture by then
   * @param gestures events of finished gestures that had to be there
   * @param beyond events that were there though their gesture had not been told as finished
   * @param lost a sentence for each that was not there or not in order
   */
  record Counts(int kills, int killedAtWork, long gestures, long beyond, List<String> lost) {

    Counts {
      lost = List.copyOf(lost);
    }

    @Override
    public String toString() {
      return "%d kills, %d of them after a finished gesture; %d events of finished gestures, %d more; %d lost"
          .formatted(kills, killedAtWork, gestures, beyond, lost.size());
    }
  }

  private final Path folder;
  private final String classPath;
  private final Random random;

  /**
   * @param folder takes the homes that are read in
   * @param classPath of the program that is killed
   */
  KilledReadings(Path folder, String classPath, long seed) {
    this.folder = folder;
    this.classPath = classPath;
    this.random = new Random(seed);
  }

  Counts kill(int kills) throws IOException, InterruptedException {
    int atWork = 0;
    long gestures = 0;
    long beyond = 0;
    List<String> lost = new ArrayList<>();
    for (int kill = 0; kill < kills; kill++) {
      Path home = folder.resolve("home-" + kill / KILLS_OF_ONE_READING);
      long before = events(home);
      Optional<ChainHead> finished = killOne(home, kill);
      long found = events(home);
      check(home, finished, before, found).ifPresent(lost::add);
      atWork += finished.isPresent() ? 1 : 0;
      long sure = finished.map(ChainHead::sequence).orElse(before);
      gestures += sure - before;
      beyond += found - sure;
    }
    return new Counts(kills, atWork, gestures, beyond, lost);
  }

  /** Starts the program, kills it, and tells the last gesture it had said was finished. */
  private Optional<ChainHead> killOne(Path home, int seed)
      throws IOException, InterruptedException {
    Process program = start(home, seed);
    List<String> said = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8))) {
      if (random.nextInt(KILLS_PER_BIRTH) > 0) {
        said.add(lines.readLine());
      }
      program.waitFor(random.nextInt(LONGEST_WORK_MS), TimeUnit.MILLISECONDS);
      // through its handle, since destroying a process also closes what is left to read of it
      program.toHandle().destroyForcibly();
      lines.lines().forEach(said::add);
    } finally {
      program.destroyForcibly().waitFor();
    }
    return said.stream()
        .filter(line -> line.length() >= LINE)
        .reduce((_, last) -> last)
        .map(KilledReadings::head);
  }

  private static ChainHead head(String line) {
    String[] words = line.split(" ", 2);
    return new ChainHead(Long.parseLong(words[0]), words[1]);
  }

  private Process start(Path home, int seed) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPath,
            ReadingProgram.class.getName(),
            home.toString(),
            Integer.toString(seed))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static long events(Path home) {
    return audited(home).map(reading -> reading.head().sequence()).orElse(0L);
  }

  private static Optional<AuditedReading> audited(Path home) {
    Result<List<AuditedReading>> found = ReadingAudit.inHome(home).of(ReadingProgram.KEY::equals);
    return found.toOptional().flatMap(readings -> readings.stream().findFirst());
  }

  /** What is wrong with what is left. */
  private static Optional<String> check(
      Path home, Optional<ChainHead> finished, long before, long found) {
    if (finished.isEmpty()) {
      return found >= before ? Optional.empty() : Optional.of("Earlier events are gone.");
    }
    Optional<AuditedReading> audited = audited(home);
    return audited.isEmpty()
        ? Optional.of("The reading is gone.")
        : audited
            .get()
            .broken()
            .or(() -> audited.get().differsFrom(finished.get()))
            .or(() -> goesOn(home, found));
  }

  /** The next window takes the reading up where it ended, and may change it. */
  private static Optional<String> goesOn(Path home, long found) {
    try (SqliteReadingArchive archive = SqliteReadingArchive.inHome(home, InstantSource.system());
        EventLog log = archive.open(ReadingProgram.KEY).orThrow()) {
      boolean takenUp =
          log.access() instanceof Access.Writable
              && log.recovery() instanceof Recovery.Whole
              && log.events().size() == found
              && ReadingSession.open(log, InstantSource.system(), _ -> {}).isSuccess();
      return takenUp ? Optional.empty() : Optional.of("The reading cannot be taken up again.");
    }
  }
}
