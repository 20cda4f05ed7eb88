package org.sideroscope.benchmarks.durability;

import java.nio.file.Path;
import java.time.InstantSource;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.port.ChainHead;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.storage.sqlite.SqliteReadingArchive;

/**
 * A program that reads without end: says after each gesture where the chain of its events ends, so
 * that whoever kills it knows what must be there.
 */
final class ReadingProgram {

  static final ReadingKey KEY = new ReadingKey("2.25.99", "reader-k");

  private ReadingProgram() {}

  /**
   * @param arguments home and seed
   */
  public static void main(String[] arguments) {
    SqliteReadingArchive archive =
        SqliteReadingArchive.inHome(Path.of(arguments[0]), InstantSource.system());
    ReadingSession session =
        ReadingSession.open(archive.open(KEY).orThrow(), InstantSource.system(), _ -> {}).orThrow();
    ScriptedReading script = new ScriptedReading(session, Long.parseLong(arguments[1]));
    while (true) {
      script.next();
      ChainHead head = session.head();
      System.out.println(head.sequence() + " " + head.sha256());
      System.out.flush();
    }
  }
}
