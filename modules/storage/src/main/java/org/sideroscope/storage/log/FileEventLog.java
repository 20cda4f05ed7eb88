package org.sideroscope.storage.log;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.review.port.Access;
import org.sideroscope.review.port.ChainHead;
import org.sideroscope.review.port.EventLog;
import org.sideroscope.review.port.LoggedEvent;
import org.sideroscope.review.port.Recovery;
import org.sideroscope.review.port.SaveState;
import org.sideroscope.storage.event.EventChain;
import org.sideroscope.storage.event.EventCodec;

/**
 * The log of a reading in a file. A damaged one is read, and not written before it is put aside.
 */
final class FileEventLog implements EventLog {

  private final LogFolder folder;
  private final FoundLog found;
  private final EventCodec codec;
  private final InstantSource clock;
  private final Duration retryAfter;
  private final Runnable release;
  private final List<Consumer<SaveState>> listeners = new CopyOnWriteArrayList<>();

  /** Records that wait for a damaged log to be put aside. */
  private final List<byte[]> held = new ArrayList<>();

  private final String who;
  private Recovery recovery;
  private ChainHead head = ChainHead.START;
  private boolean closed;
  private @Nullable LogWriter writer;

  /**
   * @param who appends
   * @param release gives up the hold on the folder
   */
  FileEventLog(
      LogFolder folder,
      FoundLog found,
      String who,
      EventCodec codec,
      InstantSource clock,
      Duration retryAfter,
      Runnable release)
      throws IOException {
    this.folder = folder;
    this.found = found;
    this.who = who;
    this.codec = codec;
    this.clock = clock;
    this.retryAfter = retryAfter;
    this.release = release;
    this.recovery = found.recovery();
    found.events().forEach(event -> chain(event, codec.encode(event)));
    if (!(recovery instanceof Recovery.Damaged)) {
      writer = startWriter();
    }
  }

  private LogWriter startWriter() throws IOException {
    LogWriter started =
        new LogWriter(
            DiskFile.open(folder.log()), found.soundLength(), savedBefore(), clock, retryAfter);
    started.onState(state -> listeners.forEach(listener -> listener.accept(state)));
    return started;
  }

  private SaveState savedBefore() {
    return found.events().isEmpty()
        ? new SaveState.Unchanged()
        : new SaveState.Saved(found.events().getLast().at());
  }

  @Override
  public List<LoggedEvent> events() {
    return found.events();
  }

  @Override
  public Recovery recovery() {
    return recovery;
  }

  @Override
  public Access access() {
    return new Access.Writable();
  }

  @Override
  public String who() {
    return who;
  }

  @Override
  public ChainHead head() {
    return head;
  }

  private void chain(LoggedEvent event, byte[] encoded) {
    head = EventChain.after(head, event.at().toString(), event.who(), encoded);
  }

  @Override
  public void append(LoggedEvent event) {
    byte[] encoded = codec.encode(event);
    chain(event, encoded);
    byte[] record = RecordFrame.of(encoded);
    if (writer == null) {
      held.add(record);
    } else {
      writer.append(record);
    }
  }

  @Override
  public Optional<Failure> putDamagedAside() {
    if (writer != null) {
      return Optional.empty();
    }
    try {
      folder.writeNew(folder.free("damaged"), Files.readAllBytes(folder.log()));
      folder.replaceLog(found.sound());
      LogWriter started = startWriter();
      held.forEach(started::append);
      held.clear();
      writer = started;
      recovery = new Recovery.Whole();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          Failure.of(
              FailureReason.IO,
              "The damaged file could not be put aside: " + DiskTrouble.reason(e) + "."));
    }
  }

  @Override
  public SaveState saveState() {
    if (writer != null) {
      return writer.state();
    }
    return held.isEmpty()
        ? new SaveState.Unchanged()
        : new SaveState.Failed(recovery.notice().orElse("Not saved."));
  }

  @Override
  public void onSaveState(Consumer<SaveState> listener) {
    listeners.add(listener);
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (writer != null) {
      writer.close();
    }
    release.run();
  }
}
