package org.sideroscope.app.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.sideroscope.app.task.MovingProgress;
import org.sideroscope.app.task.RunningTask;
import org.sideroscope.app.task.TaskExecutor;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Study;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.reading.ReadingState;
import org.sideroscope.workstation.Workstation;
import org.sideroscope.workstation.awt.PdfPages;
import org.sideroscope.workstation.picture.Picture;
import org.sideroscope.workstation.report.ReportFolder;
import org.sideroscope.workstation.report.ReportFormats;
import org.sideroscope.workstation.report.ReportRequest;

/** Lays a report out and writes it, away from the window's thread. */
final class ReportDesk {

  /** Sharp on a screen of 150 % at the width of the preview. */
  private static final float PREVIEW_DOTS_PER_INCH = 110;

  private final Workstation workstation;
  private final TaskExecutor tasks;
  private final Texts texts;

  ReportDesk(Workstation workstation, TaskExecutor tasks, Texts texts) {
    this.workstation = workstation;
    this.tasks = tasks;
    this.texts = texts;
  }

  /** What is reported: the reading as it was when it was asked for. */
  record Subject(ReadingState state, Patient patient, Study study) {

    ReportRequest request(Locale language) {
      return new ReportRequest(state, patient, study, language);
    }
  }

  ReportFormats formats() {
    return workstation.reportFormats();
  }

  /** Draws the pages of the PDF; stopping the task leaves everything as it is. */
  RunningTask preview(
      Subject subject,
      Locale language,
      Consumer<List<Picture>> onDrawn,
      Consumer<Failure> onFailed) {
    return tasks.start(
        texts.get("task.report-preview"),
        progress ->
            workstation
                .reports()
                .make(subject.request(language), progress)
                .flatMap(
                    report -> PdfPages.draw(report.pdf().bytes(), PREVIEW_DOTS_PER_INCH, progress)),
        onDrawn,
        onFailed);
  }

  /**
   * Writes every form that is chosen into the folder.
   *
   * @param onMoved told on the window's thread how far it is, between 0 and 1
   */
  RunningTask write(
      Subject subject,
      ReportChoices choices,
      Path folder,
      DoubleConsumer onMoved,
      Consumer<ReportFolder.Written> onWritten,
      Consumer<Failure> onFailed) {
    return tasks.start(
        texts.get("task.report-writing"),
        progress -> write(subject, choices, folder, new MovingProgress(progress, tasks, onMoved)),
        onWritten,
        onFailed);
  }

  private Result<ReportFolder.Written> write(
      Subject subject, ReportChoices choices, Path folder, Progress progress) {
    ReportRequest request = subject.request(choices.language());
    return formats()
        .named(choices.forms())
        .flatMap(formats ->
            workstation
                .reports()
                .make(request, progress)
                .flatMap(report -> ReportFolder.write(report, request, formats, folder, progress)));
  }
}
