package org.sideroscope.storage.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.sideroscope.findings.Distribution;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.event.DistributionCalled;
import org.sideroscope.review.port.ReadingKey;

/** A window that opens a reading, does one step and stays until it is killed. */
final class HoldingProgram {

  static final ReadingKey KEY = new ReadingKey("1.2.826.80", "reader-h");

  private HoldingProgram() {}

  /**
   * @param arguments the home
   */
  public static void main(String[] arguments) throws IOException {
    SqliteReadingArchive archive =
        SqliteReadingArchive.inHome(Path.of(arguments[0]), InstantSource.system());
    ReadingSession session =
        ReadingSession.open(archive.open(KEY).orThrow(), InstantSource.system(), _ -> {}).orThrow();
    session.apply(new DistributionCalled(Distribution.SYMMETRIC)).orThrow();
    System.out.println(session.head().sha256());
    System.out.flush();
    // as long as nobody says anything
    int said = System.in.read();
    System.exit(said);
  }
}
