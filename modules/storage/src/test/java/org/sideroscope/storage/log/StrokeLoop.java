package org.sideroscope.storage.log;

import java.nio.file.Path;
import java.time.InstantSource;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.port.EventLog;
import org.sideroscope.review.port.ReadingKey;

/**
 * A program that reads without end: says after each gesture how many events it has logged, so that
 * whoever kills it knows what must be there.
 */
final class StrokeLoop {

  static final ReadingKey KEY = new ReadingKey("1.2.826.99", "reader-k");

  private StrokeLoop() {}

  /**
   * @param arguments home and seed
   */
  public static void main(String[] arguments) {
    EventLog log =
        new FileReadingArchive(Path.of(arguments[0]), InstantSource.system()).open(KEY).orThrow();
    long[] last = {log.events().size()};
    ReadingSession session =
        ReadingSession.open(new Counting(log, last), InstantSource.system(), Runnable::run)
            .orThrow();
    Hands hands = new Hands(Long.parseLong(arguments[1]));
    while (true) {
      hands.work(session, 1);
      System.out.println(last[0]);
      System.out.flush();
    }
  }
}
