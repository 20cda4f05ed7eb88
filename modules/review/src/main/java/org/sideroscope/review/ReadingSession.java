package org.sideroscope.review;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.sideroscope.findings.ClassOverride;
import org.sideroscope.findings.Contradictions;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.SignOff;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.findings.classification.ResultCode;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.AmendmentBegun;
import org.sideroscope.review.event.ClassOverridden;
import org.sideroscope.review.event.Fact;
import org.sideroscope.review.event.ReadingEvent;
import org.sideroscope.review.event.ReadingSigned;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.gesture.Gesture;
import org.sideroscope.review.port.Access;
import org.sideroscope.review.port.ChainHead;
import org.sideroscope.review.port.EventLog;
import org.sideroscope.review.port.LoggedEvent;
import org.sideroscope.review.port.Recovery;
import org.sideroscope.review.port.SaveState;
import org.sideroscope.review.reading.ReadingState;

/**
 * One reader reading one study. The state is the event log folded: each gesture becomes one event,
 * which is written before the gesture returns; undo and redo are events as well. No event is taken
 * that would make the reading contradict itself.
 *
 * <p>All methods but {@link #snapshot} belong to one thread, the one that the given executor runs
 * on; listeners are called there. A snapshot may be taken from anywhere.
 */
public final class ReadingSession implements AutoCloseable {

  private static final String SIGNED =
      "This reading is signed and stays as it is. Amend it to change something: that makes a new"
          + " version beside this one.";

  private static final String OLD_VERSION =
      "You are looking at a signed version, which stays as it is. Go back to the reading to change"
          + " something.";

  private final EventLog log;
  private final InstantSource clock;
  private final Classifier classifier = new Classifier();
  private final EventFold fold = new EventFold();
  private final List<Consumer<SessionSnapshot>> listeners = new CopyOnWriteArrayList<>();
  private volatile SessionSnapshot snapshot;

  private ReadingSession(EventLog log, InstantSource clock) {
    this.log = log;
    this.clock = clock;
    log.events().forEach(fold::add);
    this.snapshot = derive();
  }

  /**
   * Takes up a reading where its log ends. The session owns the log and closes it.
   *
   * @param sessionThread runs what it is given on the thread the session belongs to, later or at
   *     once
   * @return {@code PARSING} where the log's events do not follow from one another
   */
  public static Result<ReadingSession> open(
      EventLog log, InstantSource clock, Executor sessionThread) {
    try {
      ReadingSession session = new ReadingSession(log, clock);
      log.onSaveState(_ -> sessionThread.execute(session::saveStateChanged));
      return Result.success(session);
    } catch (IllegalArgumentException e) {
      return Result.failure(
          FailureReason.PARSING,
          "The saved reading does not fit together and cannot be continued; its file is untouched.");
    }
  }

  public SessionSnapshot snapshot() {
    return snapshot;
  }

  /** In what condition the log of this reading was found. */
  public Recovery recovery() {
    return log.recovery();
  }

  /** Puts a damaged log aside and goes on saving; see {@link EventLog#putDamagedAside}. */
  public Optional<Failure> putDamagedLogAside() {
    return log.putDamagedAside();
  }

  /** Whether this reading can be changed here: not where another window has it, nor once signed. */
  public Access access() {
    return log.access().refusal().isPresent() || !isSigned()
        ? log.access()
        : new Access.ReadOnly(SIGNED);
  }

  private boolean isSigned() {
    return fold.state().said().header().isSigned();
  }

  /**
   * Signs the reading as it is. After that it takes no gesture; see {@link #amend}.
   *
   * @return {@code CONFLICT} where it is signed already, or another window has it
   */
  public Result<SessionSnapshot> sign(Signatory signatory) {
    Optional<String> refusal = access().refusal();
    return refusal.isPresent()
        ? Result.failure(FailureReason.CONFLICT, refusal.get())
        : Result.success(take(new ReadingSigned(signOff(signatory))));
  }

  private SignOff signOff(Signatory signatory) {
    SignOff open = fold.state().said().header().signOff();
    SignOff amending = open == null ? SignOff.NONE : open;
    ChainHead head = log.head();
    return new SignOff(
        signatory.name(),
        now(),
        amending.amends(),
        amending.reason(),
        signatory.credentials().isEmpty() ? null : signatory.credentials(),
        fold.signed().size() + 1,
        snapshot.classification().result().code(),
        new SignOff.LogHead(Math.toIntExact(head.sequence()), head.sha256()));
  }

  /**
   * Begins the next version of a signed reading, which stays as it was beside it.
   *
   * @return {@code MISSING} without a reason, {@code CONFLICT} where nothing is signed, or another
   *     window has the reading
   */
  public Result<SessionSnapshot> amend(String reason) {
    Optional<String> refusal = log.access().refusal();
    if (refusal.isPresent()) {
      return Result.failure(FailureReason.CONFLICT, refusal.get());
    }
    if (!isSigned()) {
      return Result.failure(
          FailureReason.CONFLICT, "This reading is not signed: it can be changed as it is.");
    }
    if (reason.isBlank()) {
      return Result.failure(
          FailureReason.MISSING, "Say why the reading is amended: the report shows the reason.");
    }
    int last = fold.signed().size();
    String amends = "version %d".formatted(last);
    return Result.success(take(new AmendmentBegun(amends, reason.strip(), last + 1)));
  }

  /**
   * Sets a class of the reader's own beside the derived one, which stays the result.
   *
   * @return {@code MISSING} without a reason
   */
  public Result<SessionSnapshot> override(ResultCode result, String reason) {
    return reason.isBlank()
        ? Result.failure(
            FailureReason.MISSING, "Say why your class is another: the report shows the reason.")
        : apply(
            new ClassOverridden(
                new ClassOverride(
                    result.code(),
                    reason.strip(),
                    fold.state().said().header().reader().name(),
                    now())));
  }

  /** Takes the reader's own class back. */
  public Result<SessionSnapshot> withdrawOverride() {
    return apply(new ClassOverridden(null));
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** A signed version to look at, with nothing to undo; empty where there is none of the number. */
  public Optional<SessionSnapshot> version(int number) {
    return fold.signed().stream()
        .filter(version -> version.number() == number)
        .findFirst()
        .map(this::snapshotOf);
  }

  private SessionSnapshot snapshotOf(SignedVersion version) {
    Reading reading = version.state().reading();
    return new SessionSnapshot(
        version.state(),
        reading,
        classifier.classify(reading),
        Optional.empty(),
        Optional.empty(),
        log.saveState(),
        new Access.ReadOnly(OLD_VERSION),
        fold.signed(),
        log.head());
  }

  /** The end of the chain of what was done so far, for a signature or an export to keep. */
  public ChainHead head() {
    return log.head();
  }

  /** What a gesture would do, without doing it. */
  public Result<Step> preview(Gesture gesture) {
    return gesture.on(fold.state());
  }

  /** Does what the gesture asks for; nothing, where that changes nothing. */
  public Result<SessionSnapshot> perform(Gesture gesture) {
    return access()
        .refusal()
        .<Result<SessionSnapshot>>map(sentence -> Result.failure(FailureReason.CONFLICT, sentence))
        .orElseGet(() -> preview(gesture).flatMap(this::apply));
  }

  /** Takes a step that needs no gesture to work it out; {@code CONFLICT} where nothing may be. */
  public Result<SessionSnapshot> apply(Step step) {
    Optional<String> refusal = access().refusal();
    if (refusal.isPresent()) {
      return Result.failure(FailureReason.CONFLICT, refusal.get());
    }
    ReadingState after = step.applyTo(fold.state());
    if (after.equals(fold.state())) {
      return Result.success(snapshot);
    }
    List<Failure> contradictions = Contradictions.of(after.said());
    return contradictions.isEmpty()
        ? Result.success(take(step))
        : Result.failure(contradictions.getFirst());
  }

  /** Notes a fact, once; it is no step of undo. Does nothing in a reading that is read-only. */
  public SessionSnapshot note(Fact fact) {
    return isReadOnly() || fact.applyTo(fold.state()).equals(fold.state()) ? snapshot : take(fact);
  }

  /** Takes back the last step; does nothing where there is none or the reading is read-only. */
  public SessionSnapshot undo() {
    return isReadOnly() ? snapshot : fold.undo().map(this::take).orElse(snapshot);
  }

  /** Does the step again that was undone last; nothing where there is none or it is read-only. */
  public SessionSnapshot redo() {
    return isReadOnly() ? snapshot : fold.redo().map(this::take).orElse(snapshot);
  }

  /**
   * Tells of every change, after it is written.
   *
   * @return ends the telling
   */
  public Runnable onChange(Consumer<SessionSnapshot> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Waits until everything is on the disk. */
  @Override
  public void close() {
    log.close();
  }

  private boolean isReadOnly() {
    return access().refusal().isPresent();
  }

  private SessionSnapshot take(ReadingEvent event) {
    LoggedEvent logged = new LoggedEvent(fold.last() + 1, clock.instant(), log.who(), event);
    fold.add(logged);
    log.append(logged);
    publish(derive());
    return snapshot;
  }

  /** Asks the log anew: by the time this runs, an event may have followed the one it is about. */
  private void saveStateChanged() {
    SaveState state = log.saveState();
    if (!snapshot.saveState().equals(state)) {
      publish(snapshot.withSaveState(state));
    }
  }

  private void publish(SessionSnapshot next) {
    snapshot = next;
    listeners.forEach(listener -> listener.accept(next));
  }

  private SessionSnapshot derive() {
    ReadingState state = fold.state();
    Reading reading = state.reading();
    return new SessionSnapshot(
        state,
        reading,
        classifier.classify(reading),
        fold.undoable().map(Step::name),
        fold.redoable().map(Step::name),
        log.saveState(),
        access(),
        fold.signed(),
        log.head());
  }
}
