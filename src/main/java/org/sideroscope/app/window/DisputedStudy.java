package org.sideroscope.app.window;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.project.FieldWords;
import org.sideroscope.app.project.OpinionWords;
import org.sideroscope.app.task.RunningTask;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.viewing.SideBySide;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.Study;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.project.AdjudicatorSeat;
import org.sideroscope.workstation.project.AdjudicatorSeat.Dispute;
import org.sideroscope.workstation.project.AssignedStudies;
import org.sideroscope.workstation.project.DisputedMarks;
import org.sideroscope.workstation.project.Opinion;
import org.sideroscope.workstation.project.OpinionsOfStudy;

/** The study that something is disputed of: its images, and what each reader marked on them. */
final class DisputedStudy {

  /** What was read of a study. */
  private record Found(Scan scan, List<Opinion> opinions) {}

  /** What lies open. */
  private record Open(String study, List<Opinion> opinions) {}

  private final Services services;
  private final AdjudicatorSeat seat;
  private final StudiesSide studies;
  private final SideBySideViews views;
  private final OpinionWords words;
  private final NoticeBar notices;
  private final Texts texts;
  private final Runnable onKnown;
  private final AssignedStudies images;
  private final OpinionsOfStudy opinions;
  private @Nullable Dispute wanted;
  private @Nullable Open open;
  private @Nullable RunningTask running;

  /**
   * @param onKnown told when the opinions of the readers are known
   */
  DisputedStudy(
      Services services,
      AdjudicatorSeat seat,
      StudiesSide studies,
      SideBySideViews views,
      OpinionWords words,
      NoticeBar notices,
      Runnable onKnown) {
    this.services = services;
    this.seat = seat;
    this.studies = studies;
    this.views = views;
    this.words = words;
    this.notices = notices;
    this.texts = services.texts();
    this.onKnown = onKnown;
    this.images = new AssignedStudies(services.workstation().studies());
    this.opinions = new OpinionsOfStudy(services.workstation().readingFiles());
    studies.hanging().onTakingUp(this::views);
    studies.opening().onStudy(choice -> lay(choice.study()));
  }

  /** What the readers of a dispute said, as far as it is known by now. */
  List<Opinion> opinions(Dispute dispute) {
    return isOpen(dispute) && open != null ? open.opinions() : List.of();
  }

  private boolean isOpen(Dispute dispute) {
    return open != null && open.study().equals(dispute.study().code());
  }

  /** Shows what is disputed; images of another study are taken down at once. */
  void show(Dispute dispute) {
    wanted = dispute;
    if (isOpen(dispute)) {
      studies.hanging().study().ifPresent(this::lay);
      return;
    }
    close();
    wanted = dispute;
    views.clear();
    studies.clear();
    running =
        services
            .tasks()
            .start(
                texts.get("task.project"),
                progress -> find(dispute, progress),
                found -> found(dispute, found),
                notices::tell);
  }

  private Result<Found> find(Dispute dispute, Progress progress) {
    return images
        .find(seat, dispute.study(), seat.isBlinded(), progress)
        .flatMap(scan ->
            study(scan, dispute)
                .flatMap(study -> opinions.of(seat, dispute, study))
                .map(known -> new Found(scan, known)));
  }

  private static Result<Study> study(Scan scan, Dispute dispute) {
    return scan.patients().stream()
        .map(Patient::studies)
        .flatMap(List::stream)
        .findFirst()
        .<Result<Study>>map(Result::success)
        .orElseGet(() -> Result.failure(FailureReason.MISSING, dispute.study().code()));
  }

  private void found(Dispute dispute, Found found) {
    Dispute now = wanted;
    if (now == null || !now.study().code().equals(dispute.study().code())) {
      return;
    }
    running = null;
    open = new Open(dispute.study().code(), found.opinions());
    onKnown.run();
    studies
        .opening()
        .open(List.of(seat.images(dispute.study())), _ -> Result.success(found.scan()));
  }

  private Optional<SideBySide> views(Study study) {
    Dispute dispute = wanted;
    return dispute == null ? Optional.empty() : views(dispute, study);
  }

  private Optional<SideBySide> views(Dispute dispute, Study study) {
    return views.views(
        marks(dispute),
        marks(dispute).opinions().stream()
            .map(opinion -> words.title(dispute.disagreement(), opinion))
            .toList(),
        study);
  }

  /** As many readers as can stand side by side. */
  private DisputedMarks marks(Dispute dispute) {
    return new DisputedMarks(
        opinions(dispute).stream().limit(SideBySide.MOST).toList(),
        FieldWords.place(dispute.disagreement().field()));
  }

  private void lay(Study study) {
    Dispute dispute = wanted;
    if (dispute != null) {
      views(dispute, study).ifPresent(hung -> views.show(hung, marks(dispute)));
    }
  }

  /** Nothing is looked for any more. */
  void close() {
    if (running != null) {
      running.cancel();
      running = null;
    }
    wanted = null;
    open = null;
  }
}
