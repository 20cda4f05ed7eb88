package org.sideroscope.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Reading;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.event.Fact;
import org.sideroscope.review.gesture.Gesture;

/**
 * The reading that is open in the window, or none. Every view shows its snapshot and hands gestures
 * to it; what a gesture cannot do is said as a notice. Belongs to the window's thread.
 */
public final class OpenReading implements AutoCloseable {

  private final List<Consumer<Optional<SessionSnapshot>>> listeners = new ArrayList<>();
  private final Consumer<Failure> onRefused;
  private @Nullable ReadingSession session;
  private @Nullable Integer version;

  public OpenReading(Consumer<Failure> onRefused) {
    this.onRefused = onRefused;
  }

  /** Says why something must not go into the reading. */
  public void refuse(String sentence) {
    onRefused.accept(Failure.of(FailureReason.INVALID, sentence));
  }

  /** Takes up a session in the place of the one before, which is brought to the disk. */
  public void open(ReadingSession next) {
    close();
    session = next;
    version = null;
    next.onChange(snapshot -> {
      if (session == next) {
        tell();
      }
    });
    tell();
  }

  public Optional<ReadingSession> session() {
    return Optional.ofNullable(session);
  }

  public Optional<SessionSnapshot> snapshot() {
    Integer shown = version;
    return session()
        .flatMap(open -> shown == null ? Optional.of(open.snapshot()) : open.version(shown));
  }

  /** The signed version that is looked at in the place of the reading, if so. */
  public Optional<Integer> shownVersion() {
    return Optional.ofNullable(version);
  }

  /** Looks at a signed version, to which nothing can be done. */
  public void showVersion(int number) {
    if (session().flatMap(open -> open.version(number)).isPresent()) {
      version = number;
      tell();
    }
  }

  /** Goes back from a signed version to the reading as it is now. */
  public void showCurrent() {
    version = null;
    tell();
  }

  /** The reading, empty where none is open. */
  public Reading reading() {
    return snapshot().map(SessionSnapshot::reading).orElse(Reading.EMPTY);
  }

  /** True once a reading is open and gestures change something. */
  public boolean isOpen() {
    return session != null;
  }

  /** Does what the gesture asks for, if a reading is open. */
  public boolean perform(Gesture gesture) {
    return act(open -> open.perform(gesture));
  }

  public void note(Fact fact) {
    session().ifPresent(open -> open.note(fact));
  }

  public void undo() {
    act(open -> changed(open, ReadingSession::undo));
  }

  public void redo() {
    act(open -> changed(open, ReadingSession::redo));
  }

  private static Result<SessionSnapshot> changed(
      ReadingSession open, Function<ReadingSession, SessionSnapshot> change) {
    return open.access()
        .refusal()
        .<Result<SessionSnapshot>>map(sentence -> Result.failure(FailureReason.CONFLICT, sentence))
        .orElseGet(() -> Result.success(change.apply(open)));
  }

  /** Tells of every change, and of readings being opened and closed. */
  public void onChange(Consumer<Optional<SessionSnapshot>> listener) {
    listeners.add(listener);
    listener.accept(snapshot());
  }

  /** Ends the session, after everything is on the disk. */
  @Override
  public void close() {
    ReadingSession open = session;
    session = null;
    version = null;
    if (open != null) {
      open.close();
      tell();
    }
  }

  /** Does something with the session that may be refused; false if it was, or none is open. */
  public boolean act(Function<ReadingSession, Result<SessionSnapshot>> action) {
    ReadingSession open = session;
    if (open == null) {
      return false;
    }
    Result<SessionSnapshot> result =
        oldVersion()
            .<Result<SessionSnapshot>>map(
                sentence -> Result.failure(FailureReason.CONFLICT, sentence))
            .orElseGet(() -> action.apply(open));
    result.toFailure().ifPresent(onRefused);
    return result.isSuccess();
  }

  private Optional<String> oldVersion() {
    return shownVersion().flatMap(_ -> snapshot()).flatMap(old -> old.access().refusal());
  }

  private void tell() {
    Optional<SessionSnapshot> snapshot = snapshot();
    listeners.forEach(listener -> listener.accept(snapshot));
  }
}
