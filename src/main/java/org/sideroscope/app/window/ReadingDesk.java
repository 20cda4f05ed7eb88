package org.sideroscope.app.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Study;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.Reader;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.event.AcquisitionNoted;
import org.sideroscope.review.port.RecentStudy;
import org.sideroscope.review.port.Recovery;
import org.sideroscope.workstation.Workstation;
import org.sideroscope.workstation.acquisition.AcquisitionOfReading;

/** Which reading lies open: that of the study in the window by the reader who reads. */
final class ReadingDesk {

  private record OnDesk(Patient patient, Study study) {

    /** Whether it is the same study, whatever its series are called. */
    boolean isSameStudy(@Nullable OnDesk other) {
      return other != null
          && patient.facts().equals(other.patient.facts())
          && study.facts().equals(other.study.facts());
    }
  }

  private final Services services;
  private final Workstation workstation;
  private final OpenReading reading;
  private final StudyOpening opening;
  private final NoticeBar notices;
  private final Texts texts;
  private final List<Consumer<Optional<Reader>>> readerListeners = new ArrayList<>();
  private final List<Consumer<List<RecentStudy>>> recentListeners = new ArrayList<>();
  private Optional<Reader> reader;
  private @Nullable OnDesk onDesk;

  ReadingDesk(Services services, OpenReading reading, StudyOpening opening, NoticeBar notices) {
    this.services = services;
    this.workstation = services.workstation();
    this.reading = reading;
    this.opening = opening;
    this.notices = notices;
    this.texts = services.texts();
    this.reader = workstation.readers().known();
  }

  /** Tells who reads, now and when that changes; empty while nobody said. */
  void onReader(Consumer<Optional<Reader>> listener) {
    readerListeners.add(listener);
    listener.accept(reader);
  }

  /** Somebody said who reads. */
  void nameReader(String name) {
    Result<Reader> kept = workstation.readers().keep(name);
    kept.toFailure().ifPresent(notices::tell);
    kept.toOptional()
        .ifPresent(next -> {
          reader = Optional.of(next);
          readerListeners.forEach(listener -> listener.accept(reader));
          openReading();
        });
  }

  /** Who reads what is opened from now on, if anybody; neither asked nor kept. */
  void readAs(Optional<Reader> next) {
    reader = next;
    readerListeners.forEach(listener -> listener.accept(reader));
  }

  /** The study is being left: its reading is brought to the disk and takes nothing more. */
  void leave() {
    onDesk = null;
    reading.close();
  }

  /** The reading is brought to the disk and closed; its study stays. */
  void letGo() {
    reading.close();
  }

  /** The reading of the study on the desk is opened again. */
  void takeUpAgain() {
    openReading();
  }

  /** Nothing is kept of a study any more: it hangs unread until it is opened anew. */
  void forget(Study study) {
    if (study().filter(study::equals).isPresent()) {
      leave();
    }
    tellRecent(workstation.recent().list());
  }

  /** Another study hangs in the window: its reading is opened. */
  void takeUp(Patient patient, Study study) {
    onDesk = new OnDesk(patient, study);
    openReading();
  }

  /** Some series of the study on the desk is called otherwise now; what was noted follows. */
  void rename(Patient patient, Study study) {
    OnDesk renamed = new OnDesk(patient, study);
    if (renamed.isSameStudy(onDesk)) {
      onDesk = renamed;
      noteAcquisition();
    }
  }

  /** The patient whose study is read. */
  Optional<Patient> patient() {
    return Optional.ofNullable(onDesk).map(OnDesk::patient);
  }

  Optional<Study> study() {
    return Optional.ofNullable(onDesk).map(OnDesk::study);
  }

  private void openReading() {
    OnDesk wanted = onDesk;
    if (wanted == null || reader.isEmpty()) {
      reading.close();
      return;
    }
    Reader who = reader.get();
    // the log of the same reading cannot be opened twice, so the one before is closed first
    reading.close();
    services
        .tasks()
        .start(
            texts.get("task.reading"),
            progress ->
                workstation
                    .readings()
                    .open(wanted.patient(), wanted.study(), who, services.tasks()::onWindowThread),
            session -> opened(session, wanted, who),
            notices::tell);
  }

  /** What was asked for before another study or another reader is no longer wanted. */
  private void opened(ReadingSession session, OnDesk wanted, Reader who) {
    if (!wanted.isSameStudy(onDesk) || !reader.equals(Optional.of(who))) {
      session.close();
      return;
    }
    Recovery recovery = session.recovery();
    recovery.notice().ifPresent(notices::tell);
    if (recovery instanceof Recovery.Damaged) {
      session.putDamagedLogAside().ifPresent(notices::tell);
    }
    reading.open(session);
    noteAcquisition();
    remember(wanted);
  }

  private void remember(OnDesk wanted) {
    List<Path> paths = opening.paths();
    services
        .tasks()
        .start(
            texts.get("task.remember"),
            progress ->
                workstation
                    .recent()
                    .remember(paths, wanted.patient(), wanted.study())
                    .<Result<List<RecentStudy>>>map(Result::failure)
                    .orElseGet(() -> Result.success(workstation.recent().list())),
            this::tellRecent,
            notices::tell);
  }

  private void tellRecent(List<RecentStudy> recent) {
    recentListeners.forEach(listener -> listener.accept(recent));
  }

  /** Tells the studies that were opened last, now and when there is another. */
  void onRecent(Consumer<List<RecentStudy>> listener) {
    recentListeners.add(listener);
    listener.accept(workstation.recent().list());
  }

  /** What the headers of the series say that were on the screen becomes part of the reading. */
  void noteAcquisition() {
    OnDesk now = onDesk;
    if (now != null) {
      reading.snapshot().ifPresent(snapshot -> noteAcquisition(snapshot.state().noted(), now));
    }
  }

  private void noteAcquisition(Acquisition before, OnDesk now) {
    reading.note(
        new AcquisitionNoted(AcquisitionOfReading.after(before, now.study(), opening.seen())));
  }

  /** Brings everything to the disk. */
  void close() {
    reading.close();
  }
}
