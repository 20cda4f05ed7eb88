package org.sideroscope.app.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.project.AttendedTime;
import org.sideroscope.app.project.KnownWork;
import org.sideroscope.app.project.OpenQuestions;
import org.sideroscope.app.project.StudyAhead;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.task.BackgroundWork;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.assignment.WorkState;
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

  /** An assignment on the desk, with the time spent on it since it was put there. */
  private record Begun(Item item, AttendedTime time) {

    int seconds() {
      return item.work().seconds() + (int) time.spent().toSeconds();
    }
  }

  /**
   * What there is to read by now, and what of it comes next.
   *
   * @param next empty where nothing is left that nobody else has
   */
  private record Going(Worklist list, Optional<Item> next) {}

  /** The list as it is by now, and whether readers of the study ended last disagree. */
  private record Refreshed(Worklist list, boolean disputed) {}

  private final Services services;
  private final ReaderSeat seat;
  private final StudiesSide studies;
  private final ReadingDesk desk;
  private final OpenReading reading;
  private final OpenQuestions questions;
  private final StudyAhead ahead;
  private final NoticeBar notices;
  private final Texts texts;
  private final KnownWork work = new KnownWork();
  private Consumer<Optional<Assignment>> onOpen = open -> {};
  private @Nullable Begun begun;
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
    studies.opening().onStudy(choice -> prepareNext());
  }

  /**
   * Says who shows what there is to read.
   *
   * @param open told the assignment that lies open, or that none does
   */
  void onChange(Consumer<Worklist> list, Consumer<Optional<Assignment>> open) {
    work.onChange(list);
    onOpen = open;
  }

  /** The assignment that lies open. */
  Optional<Item> item() {
    return Optional.ofNullable(begun).map(Begun::item);
  }

  /** Shows the work, and goes on with what comes next; where readers disagree is known later. */
  void start() {
    go(_ -> seat.worklist().flatMap(list -> taken(list, list.leftToGoOn())), () -> {});
    services
        .tasks()
        .start(texts.get("task.disagreements"), seat::toSettle, work::disagree, notices::tell);
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
    go(
        _ ->
            paused(before)
                .flatMap(_ -> seat.begin(chosen.assignment()))
                .flatMap(_ -> seat.worklist())
                .map(list -> new Going(list, list.find(chosen.assignment()))),
        () -> {});
  }

  private Result<Boolean> paused(@Nullable Begun before) {
    return before == null
        ? Result.success(false)
        : seat.pause(before.item().assignment(), before.seconds()).map(_ -> true);
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
    int seconds = ended.seconds();
    Assignment assignment = ended.item().assignment();
    end(
        new Work(assignment, WorkState.DONE, "", seconds),
        () -> seat.submit(assignment, state.get(), seconds));
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
    Assignment assignment = ended.item().assignment();
    end(
        new Work(assignment, WorkState.SKIPPED, reason.strip(), ended.seconds()),
        () -> seat.skip(assignment, reason.strip()));
    return true;
  }

  /**
   * The next one is taken from the list as it is known: to read the list of a large project anew
   * would keep the reader waiting. It is read anew behind the next study.
   */
  private void end(Work ended, Supplier<Result<?>> step) {
    Worklist after = work.list().with(ended);
    go(
        _ ->
            step.get()
                .toFailure()
                .<Result<Going>>map(Result::failure)
                .orElseGet(() -> taken(after, after.left())),
        () -> refresh(ended.assignment().study()));
  }

  /** What others did meanwhile, and whether readers of a study that was just ended disagree. */
  private void refresh(String study) {
    services
        .tasks()
        .start(
            texts.get("task.disagreements"),
            _ ->
                seat.worklist()
                    .flatMap(list ->
                        seat.isToSettle(study).map(disputed -> new Refreshed(list, disputed))),
            now -> refreshed(study, now),
            notices::tell);
  }

  private void refreshed(String study, Refreshed now) {
    work.disagree(study, now.disputed());
    // what is being taken up or ended just now is not in it
    if (!busy) {
      work.show(now.list());
    }
  }

  /**
   * One step at a time: a key pressed twice must not end two readings, and what is pressed too
   * early for the next must not get into this one.
   */
  private void go(BackgroundWork<Going> step, Runnable then) {
    if (busy) {
      return;
    }
    busy = true;
    desk.letGo();
    services
        .tasks()
        .start(
            texts.get("task.project"),
            step,
            going -> {
              gone(going);
              then.run();
            },
            this::refused);
  }

  /** What comes next is nobody else's from now on; what somebody else has is passed over. */
  private Result<Going> taken(Worklist list, List<Item> candidates) {
    for (Item item : candidates) {
      Optional<Worklist> begun = seat.begin(item.assignment()).toOptional().map(list::with);
      if (begun.isPresent()) {
        return Result.success(new Going(begun.get(), begun.get().find(item.assignment())));
      }
    }
    return Result.success(new Going(list, Optional.empty()));
  }

  private void gone(Going going) {
    busy = false;
    notices.clear();
    work.show(going.list());
    begun = null;
    going.next().ifPresentOrElse(this::show, () -> finish(going.list().left().isEmpty()));
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

  private void show(Item item) {
    begun = new Begun(item, new AttendedTime(System::nanoTime));
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
  }

  /** Once a study hangs, so that nothing is read beside what the reader waits for. */
  private void prepareNext() {
    item().flatMap(work.list()::after).ifPresent(ahead::prepare);
  }

  /** A hand is at the keys or the mouse. */
  void sign() {
    if (begun != null) {
      begun.time().sign();
    }
  }

  /** The window closes: what lies open stays begun, with the time spent on it. Blocks. */
  void close() {
    ahead.close();
    Result<Boolean> kept = paused(begun);
    begun = null;
    kept.toFailure().ifPresent(notices::tell);
  }
}
