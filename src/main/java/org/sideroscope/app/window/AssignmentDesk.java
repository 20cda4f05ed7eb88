package org.sideroscope.app.window;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.project.OpenQuestions;
import org.sideroscope.app.project.StudyAhead;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.task.BackgroundWork;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.dicom.Scan;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.reading.ReadingState;
import org.sideroscope.workstation.project.ReaderSeat;
import org.sideroscope.workstation.project.Worklist;
import org.sideroscope.workstation.project.Worklist.Item;

/** The assigned reading that lies open: taking it up, pausing, ending, and going to the next. */
final class AssignmentDesk {

  /** An assignment on the desk, with the clock running since it was put there. */
  private record Begun(Item item, long sinceNanos) {

    int seconds(long nowNanos) {
      return item.work().seconds() + (int) ((nowNanos - sinceNanos) / 1_000_000_000L);
    }
  }

  /**
   * What there is to read by now, and what of it comes next.
   *
   * @param next empty where nothing is left that nobody else has
   */
  private record Going(Worklist list, Optional<Item> next) {}

  private final Services services;
  private final ReaderSeat seat;
  private final StudiesSide studies;
  private final ReadingDesk desk;
  private final OpenReading reading;
  private final OpenQuestions questions;
  private final StudyAhead ahead;
  private final NoticeBar notices;
  private final Texts texts;
  private final LongSupplier nanos = System::nanoTime;
  private Consumer<Worklist> onWork = work -> {};
  private Consumer<Optional<Assignment>> onOpen = open -> {};
  private @Nullable Begun begun;
  private Worklist work = new Worklist(List.of());
  private Set<String> toSettle = Set.of();
  private boolean busy;

  AssignmentDesk(
      Services services,
      ReaderSeat seat,
      StudiesSide studies,
      ReadingDesk desk,
      OpenReading reading,
      OpenQuestions questions,
      StudyAhead ahead,
      NoticeBar notices) {
    this.services = services;
    this.seat = seat;
    this.studies = studies;
    this.desk = desk;
    this.reading = reading;
    this.questions = questions;
    this.ahead = ahead;
    this.notices = notices;
    this.texts = services.texts();
  }

  /**
   * Says who shows what there is to read.
   *
   * @param open told the assignment that lies open, or that none does
   */
  void onChange(Consumer<Worklist> work, Consumer<Optional<Assignment>> open) {
    onWork = work;
    onOpen = open;
  }

  /** The assignment that lies open. */
  Optional<Item> item() {
    return Optional.ofNullable(begun).map(Begun::item);
  }

  /** Shows the work, and goes on with what comes next; where readers disagree is known later. */
  void start() {
    go(_ -> seat.worklist().flatMap(list -> taken(list, list.leftToGoOn())));
    services
        .tasks()
        .start(texts.get("task.disagreements"), seat::toSettle, this::disagreed, notices::tell);
  }

  private void disagreed(Set<String> studies) {
    toSettle = studies;
    onWork.accept(work.needingAdjudication(toSettle));
  }

  /** Takes up an assignment; the one before keeps what was said of it and its time. */
  void open(Item chosen) {
    if (item().map(Item::assignment).filter(chosen.assignment()::equals).isPresent()) {
      return;
    }
    if (chosen.sealed()) {
      notices.tell(texts.get("worklist.sealed", chosen.code()));
      return;
    }
    Begun before = begun;
    go(_ ->
        paused(before)
            .flatMap(_ -> seat.begin(chosen.assignment()))
            .flatMap(_ -> seat.worklist())
            .map(list -> new Going(list, list.find(chosen.assignment()))));
  }

  private Result<Boolean> paused(@Nullable Begun before) {
    return before == null
        ? Result.success(false)
        : seat.pause(before.item().assignment(), before.seconds(nanos.getAsLong())).map(_ -> true);
  }

  /** Ends the reading if all that must be answered is; else goes to the first that is not. */
  void done() {
    Optional<ReadingState> state = reading.snapshot().map(SessionSnapshot::state);
    Begun ended = begun;
    if (ended == null || state.isEmpty()) {
      notices.tell(texts.get("worklist.nothing-open"));
      return;
    }
    List<Field> open = seat.missing(reading.reading());
    if (!open.isEmpty()) {
      questions.goTo(open.getFirst());
      notices.clear();
      notices.tell(questions.sentence(open));
      return;
    }
    int seconds = ended.seconds(nanos.getAsLong());
    go(_ -> seat.submit(ended.item().assignment(), state.get(), seconds).flatMap(_ -> next()));
  }

  /**
   * Ends the assignment without a reading.
   *
   * @return false where no reason is given, or nothing lies open
   */
  boolean skip(String reason) {
    Begun ended = begun;
    if (ended == null || reason.isBlank()) {
      return false;
    }
    go(_ -> seat.skip(ended.item().assignment(), reason.strip()).flatMap(_ -> next()));
    return true;
  }

  private Result<Going> next() {
    return seat.worklist().flatMap(list -> taken(list, list.left()));
  }

  /**
   * One step at a time: a key pressed twice must not end two readings, and what is pressed too
   * early for the next must not get into this one.
   */
  private void go(BackgroundWork<Going> step) {
    if (busy) {
      return;
    }
    busy = true;
    desk.letGo();
    services.tasks().start(texts.get("task.project"), step, this::gone, this::refused);
  }

  /** What comes next is nobody else's from now on; what somebody else has is passed over. */
  private Result<Going> taken(Worklist list, List<Item> candidates) {
    for (Item item : candidates) {
      if (seat.begin(item.assignment()).isSuccess()) {
        return seat.worklist().map(now -> new Going(now, now.find(item.assignment())));
      }
    }
    return Result.success(new Going(list, Optional.empty()));
  }

  private void gone(Going going) {
    busy = false;
    notices.clear();
    work = going.list();
    onWork.accept(work.needingAdjudication(toSettle));
    begun = null;
    going
        .next()
        .ifPresentOrElse(
            item -> show(item, going.list()), () -> finish(going.list().left().isEmpty()));
  }

  private void refused(Failure failure) {
    busy = false;
    desk.takeUpAgain();
    notices.tell(failure);
  }

  private void finish(boolean all) {
    studies.clear();
    ahead.close();
    onOpen.accept(Optional.empty());
    notices.tell(texts.get(all ? "worklist.finished" : "worklist.held"));
  }

  private void show(Item item, Worklist list) {
    begun = new Begun(item, nanos.getAsLong());
    studies.clear();
    questions.begin();
    onOpen.accept(Optional.of(item.assignment()));
    desk.readAs(Optional.of(seat.readerOf(item.assignment())));
    Optional<Scan> known = ahead.known(item);
    studies
        .opening()
        .open(
            List.of(seat.images(item.study())),
            progress ->
                known
                    .<Result<Scan>>map(Result::success)
                    .orElseGet(() -> ahead.find(item, progress)));
    list.after(item).ifPresent(ahead::prepare);
  }

  /** The window closes: what lies open stays begun, with the time spent on it. Blocks. */
  void close() {
    ahead.close();
    Result<Boolean> kept = paused(begun);
    begun = null;
    kept.toFailure().ifPresent(notices::tell);
  }
}
