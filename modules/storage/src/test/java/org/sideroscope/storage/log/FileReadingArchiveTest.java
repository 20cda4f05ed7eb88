package org.sideroscope.storage.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.findings.Distribution;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.event.DistributionCalled;
import org.sideroscope.review.port.EventLog;
import org.sideroscope.review.port.LoggedEvent;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.review.port.Recovery;
import org.sideroscope.review.port.SaveState;
import org.sideroscope.review.reading.ReadingState;
import org.sideroscope.storage.event.EventCodec;

class FileReadingArchiveTest {

  private static final ReadingKey KEY = new ReadingKey("1.2.826.77", "reader-a");
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);
  private static final EventCodec CODEC = new EventCodec();

  @TempDir Path home;

  @Test
  void aReadingGoesOnWhereItWasLeft() {
    ReadingSession first = open();
    new Hands(1).work(first, 60);
    ReadingState left = first.snapshot().state();
    first.close();
    assertInstanceOf(SaveState.Saved.class, first.snapshot().saveState());

    ReadingSession again = open();
    assertEquals(left, again.snapshot().state());
    assertEquals(first.snapshot().undo(), again.snapshot().undo());
    assertEquals(new Recovery.Whole(), again.recovery());
    assertEquals(new SaveState.Saved(Instant.EPOCH), again.snapshot().saveState());
    new Hands(2).work(again, 20);
    ReadingState more = again.snapshot().state();
    again.close();

    ReadingSession last = open();
    assertEquals(more, last.snapshot().state());
    last.close();
  }

  @Test
  void readersAndStudiesHaveLogsOfTheirOwn() {
    ReadingSession session = open();
    session.apply(new DistributionCalled(Distribution.SYMMETRIC));
    session.close();

    assertTrue(archive().holds(KEY));
    for (ReadingKey other :
        List.of(
            new ReadingKey(KEY.studyInstanceUid(), "reader-b"),
            new ReadingKey("1.2.826.78", KEY.readerId()))) {
      assertFalse(archive().holds(other));
      EventLog log = archive().open(other).orThrow();
      assertEquals(List.of(), log.events());
      log.close();
    }
  }

  @Test
  void cutAtAnyByteTheWholeRecordsBeforeAreThere() throws IOException {
    byte[] whole = log(7, 6);
    List<RecordFrame> records = LogScan.of(whole).records();
    for (int length = 0; length <= whole.length; length++) {
      int cut = length;
      LogScan scan = LogScan.of(Arrays.copyOf(whole, cut));
      assertEquals(
          records.stream().filter(record -> record.end() <= cut).count(),
          scan.records().size(),
          "cut at " + cut);
      assertFalse(scan.goesOn(), "cut at " + cut);
    }
    for (RecordFrame record : records) {
      assertRecovers(whole, record.end() - 1);
      assertRecovers(whole, record.end());
      assertRecovers(whole, Math.min(whole.length, record.end() + 5));
    }
    assertRecovers(whole, 0);
  }

  @Test
  void cutAnywhereInALongLogTheWholeRecordsBeforeAreThere() throws IOException {
    byte[] whole = log(8, 400);
    Random random = new Random(9);
    for (int i = 0; i < 25; i++) {
      assertRecovers(whole, random.nextInt(whole.length));
    }
  }

  /** What is whole before the cut is there, what is not is kept, and the reading goes on. */
  private void assertRecovers(byte[] whole, int length) throws IOException {
    byte[] cut = Arrays.copyOf(whole, length);
    List<RecordFrame> records = LogScan.of(cut).records();
    int events = Math.max(0, records.size() - 1);
    int sound = records.isEmpty() ? 0 : records.getLast().end();
    LogFolder folder = new LogFolder(Files.createTempDirectory(home, "cut"));
    Files.write(folder.log(), cut);

    FoundLog found = FoundLog.in(folder, KEY, CODEC).orThrow();

    assertEquals(stateAfter(whole, events), state(found.events()), "cut at " + length);
    assertEquals(length > sound, found.recovery() instanceof Recovery.TornEnd, "cut at " + length);
    if (found.recovery() instanceof Recovery.TornEnd(_, String keptAs)) {
      assertArrayEquals(
          Arrays.copyOfRange(whole, sound, length),
          Files.readAllBytes(folder.folder().resolve(keptAs)));
    }
    FoundLog again = FoundLog.in(folder, KEY, CODEC).orThrow();
    assertEquals(new Recovery.Whole(), again.recovery());
    assertEquals(found.events(), again.events());
  }

  @Test
  void aReadingGoesOnBehindWhatWasCutOff() throws IOException {
    byte[] whole = log(7, 6);
    EventLog log = openWith(Arrays.copyOf(whole, whole.length - 3));
    int events = log.events().size();
    log.append(
        new LoggedEvent(
            events + 1, Instant.EPOCH, "", new DistributionCalled(Distribution.ASYMMETRIC)));
    log.close();

    EventLog again = archive().open(KEY).orThrow();

    assertEquals(new Recovery.Whole(), again.recovery());
    assertEquals(events + 1, again.events().size());
    again.close();
  }

  @Test
  void aByteFlippedInTheLastRecordCostsThatRecordAlone() throws IOException {
    byte[] whole = log(3, 20);
    List<RecordFrame> records = LogScan.of(whole).records();
    int last = records.get(records.size() - 2).end();
    for (int at = last; at < whole.length; at += 1 + (whole.length - last) / 40) {
      EventLog log = openFlipped(whole, at);
      assertInstanceOf(Recovery.TornEnd.class, log.recovery(), "byte " + at);
      assertEquals(records.size() - 2, log.events().size(), "byte " + at);
      log.close();
    }
  }

  @Test
  void aByteFlippedInTheMiddleStopsSavingUntilTheDamagedFileIsPutAside() throws IOException {
    byte[] whole = log(4, 20);
    List<RecordFrame> records = LogScan.of(whole).records();
    int before = 6;
    int at = records.get(before).end() + 20;
    EventLog log = openFlipped(whole, at);
    Path file = logFile(home);
    byte[] damaged = Files.readAllBytes(file);
    assertInstanceOf(Recovery.Damaged.class, log.recovery());
    assertEquals(before, log.events().size());

    log.append(
        new LoggedEvent(
            before + 1, Instant.EPOCH, "", new DistributionCalled(Distribution.ASYMMETRIC)));
    assertInstanceOf(SaveState.Failed.class, log.saveState());
    assertArrayEquals(damaged, Files.readAllBytes(file), "nothing is written over it");

    assertTrue(log.putDamagedAside().isEmpty());
    log.close();
    assertInstanceOf(SaveState.Saved.class, log.saveState());
    assertArrayEquals(damaged, Files.readAllBytes(file.resolveSibling("events.log.damaged-1")));
    EventLog again = archive().open(KEY).orThrow();
    assertEquals(before + 1, again.events().size());
    again.close();
  }

  @Test
  void noFlippedByteGoesUnseenOrLosesWhatIsBeforeIt() throws IOException {
    byte[] whole = log(5, 12);
    List<RecordFrame> records = LogScan.of(whole).records();
    for (int at = records.getFirst().end(); at < whole.length; at += whole.length / 97) {
      int position = at;
      int sound = (int) records.stream().filter(record -> record.end() <= position).count() - 1;
      EventLog log = openFlipped(whole, at);
      assertEquals(sound, log.events().size(), "byte " + at);
      assertFalse(log.recovery() instanceof Recovery.Whole, "byte " + at);
      log.close();
    }
  }

  @Test
  void aRemovedRecordIsSeen() throws IOException {
    byte[] whole = log(6, 12);
    List<RecordFrame> records = LogScan.of(whole).records();
    byte[] without = new byte[whole.length - (records.get(4).end() - records.get(3).end())];
    System.arraycopy(whole, 0, without, 0, records.get(3).end());
    System.arraycopy(
        whole,
        records.get(4).end(),
        without,
        records.get(3).end(),
        whole.length - records.get(4).end());

    EventLog log = openWith(without);

    assertInstanceOf(Recovery.Damaged.class, log.recovery());
    assertEquals(3, log.events().size());
    log.close();
  }

  @Test
  void aLogOfALaterVersionIsLeftAlone() throws IOException {
    for (byte[] content :
        List.of(
            "{\"format\":\"sideroscope-log/2\"}".getBytes(UTF_8), LogHeader.of(KEY).content())) {
      byte[] later =
          "{\"seq\":1,\"at\":\"2030-01-01T00:00:00Z\",\"type\":\"thought-read\",\"v\":1,\"data\":{}}"
              .getBytes(UTF_8);
      byte[] file = join(RecordFrame.of(content), RecordFrame.of(later));
      write(file);

      Failure failure = archive().open(KEY).toFailure().orElseThrow();

      assertEquals(FailureReason.UNSUPPORTED, failure.reason());
      assertArrayEquals(file, Files.readAllBytes(logFile(home)));
    }
  }

  @Test
  void aLogOfAnotherReadingIsLeftAlone() throws IOException {
    byte[] file = RecordFrame.of(LogHeader.of(new ReadingKey("9", "x")).content());
    write(file);

    assertEquals(FailureReason.CONFLICT, archive().open(KEY).toFailure().orElseThrow().reason());
    assertArrayEquals(file, Files.readAllBytes(logFile(home)));
  }

  @Test
  void whatIsNoLogAtAllIsPutAside() throws IOException {
    write("{\"format\": \"sideroscope-reading/1\"}".getBytes(UTF_8));

    EventLog log = archive().open(KEY).orThrow();

    assertInstanceOf(Recovery.TornEnd.class, log.recovery());
    log.close();
    assertTrue(Files.exists(logFile(home).resolveSibling("events.log.torn-1")));
  }

  @Test
  void theSecondToOpenAReadingIsToldWhoComesFirst() {
    FileReadingArchive archive = archive();
    EventLog first = archive.open(KEY).orThrow();

    Result<EventLog> second = archive.open(KEY);
    assertEquals(FailureReason.CONFLICT, second.toFailure().orElseThrow().reason());
    assertEquals(
        "This reading is open in another window: close it there to go on with it here.",
        second.toFailure().orElseThrow().message());

    first.close();
    EventLog third = archive.open(KEY).orThrow();
    first.close();
    assertFalse(archive.open(KEY).isSuccess(), "closing twice gives up nobody else's hold");
    third.close();
  }

  @Test
  void aHomeThatCannotBeWrittenIsToldAtOnce() throws IOException {
    Path file = Files.createFile(home.resolve("file"));

    Failure failure =
        new FileReadingArchive(file, CLOCK, CODEC).open(KEY).toFailure().orElseThrow();

    assertEquals(FailureReason.IO, failure.reason());
    assertTrue(failure.message().endsWith("."));
  }

  /** A log of a random session. */
  private byte[] log(long seed, int gestures) throws IOException {
    Path home = Files.createTempDirectory(this.home, "log");
    ReadingSession session = open(home);
    new Hands(seed).work(session, gestures);
    session.close();
    return Files.readAllBytes(logFile(home));
  }

  private EventLog openFlipped(byte[] whole, int at) throws IOException {
    byte[] flipped = whole.clone();
    flipped[at] ^= 0x10;
    return openWith(flipped);
  }

  private EventLog openWith(byte[] file) throws IOException {
    write(file);
    return archive().open(KEY).orThrow();
  }

  private void write(byte[] file) throws IOException {
    archive().open(KEY).toOptional().ifPresent(EventLog::close);
    Files.write(logFile(home), file);
  }

  private static byte[] join(byte[]... parts) {
    byte[] joined = new byte[Stream.of(parts).mapToInt(part -> part.length).sum()];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, joined, at, part.length);
      at += part.length;
    }
    return joined;
  }

  private static ReadingState stateAfter(byte[] whole, int events) {

    List<LoggedEvent> logged = new ArrayList<>();
    for (RecordFrame record : LogScan.of(whole).records().subList(1, events + 1)) {
      logged.add(CODEC.decode(record.content()).orThrow());
    }
    return state(logged);
  }

  private static ReadingState state(List<LoggedEvent> events) {
    return ReadingSession.open(new ReplayOnly(events), CLOCK, Runnable::run)
        .orThrow()
        .snapshot()
        .state();
  }

  private ReadingSession open() {
    return open(home);
  }

  private static ReadingSession open(Path home) {
    EventLog log = new FileReadingArchive(home, CLOCK, CODEC).open(KEY).orThrow();
    return ReadingSession.open(log, CLOCK, Runnable::run).orThrow();
  }

  private FileReadingArchive archive() {
    return new FileReadingArchive(home, CLOCK, CODEC);
  }

  private static Path logFile(Path home) throws IOException {
    try (Stream<Path> folders = Files.list(home.resolve("readings"))) {
      return folders.findFirst().orElseThrow().resolve("events.log");
    }
  }
}
