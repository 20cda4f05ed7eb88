package org.sideroscope.app.window;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.report.ReportSheet;
import org.sideroscope.app.task.BackgroundWork;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.Study;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.workstation.Workstation;
import org.sideroscope.workstation.reading.ReadingFromFile;

/** Readings as files, and their reports. */
final class DocumentCommands {

  private final Services services;
  private final Workstation workstation;
  private final OpenReading reading;
  private final ReadingDesk desk;
  private final NoticeBar notices;
  private final ReportSheet report;
  private final Supplier<StackPane> root;
  private final Texts texts;

  /**
   * @param report shows the report of a reading over the window in front
   */
  DocumentCommands(
      Services services,
      OpenReading reading,
      ReadingDesk desk,
      NoticeBar notices,
      ReportSheet report,
      Supplier<StackPane> root) {
    this.services = services;
    this.workstation = services.workstation();
    this.reading = reading;
    this.desk = desk;
    this.notices = notices;
    this.report = report;
    this.root = root;
    this.texts = services.texts();
  }

  void bind(CommandHandlers handlers) {
    handlers
        .on(Command.OPEN_READING, this::openReading)
        .on(Command.EXPORT_READING, this::exportReading)
        .on(Command.BACK_UP, this::backUp)
        .on(Command.REPORT, this::showReport);
  }

  private void openReading() {
    desk.study()
        .filter(study -> isReading())
        .ifPresent(
            study -> services.files().readingToOpen().ifPresent(file -> openReading(file, study)));
  }

  private void openReading(Path file, Study study) {
    services
        .tasks()
        .start(
            texts.get("task.open-reading"),
            progress -> workstation.readingFiles().read(file, study),
            this::takeOver,
            notices::tell);
  }

  private void takeOver(ReadingFromFile fromFile) {
    if (reading.perform(fromFile.gesture())) {
      fromFile.notices().forEach(notices::tell);
    }
  }

  private void exportReading() {
    if (isReading()) {
      write(
          "dialog.export-reading",
          "reading.json",
          snapshot -> file -> progress -> workstation.export().write(snapshot, file));
    }
  }

  private void backUp() {
    services
        .files()
        .fileToWrite(texts.get("dialog.back-up"), "sideroscope-readings.db")
        .ifPresent(file ->
            services
                .tasks()
                .start(
                    texts.get("task.back-up"),
                    progress -> workstation.backup().to(file),
                    notices::tell,
                    notices::tell));
  }

  private void showReport() {
    if (isReading()) {
      reading
          .snapshot()
          .ifPresent(snapshot ->
              report.show(
                  root.get(),
                  snapshot.state(),
                  desk.patient().orElseThrow(),
                  desk.study().orElseThrow()));
    }
  }

  private void write(
      String title,
      String name,
      Function<SessionSnapshot, Function<Path, BackgroundWork<Path>>> writer) {
    reading
        .snapshot()
        .ifPresent(snapshot ->
            services
                .files()
                .fileToWrite(texts.get(title), name)
                .ifPresent(file ->
                    services
                        .tasks()
                        .start(
                            texts.get("task.writing"),
                            writer.apply(snapshot).apply(file),
                            written -> notices.tell(texts.get("notice.written", written)),
                            notices::tell)));
  }

  private boolean isReading() {
    if (!reading.isOpen()) {
      notices.tell(texts.get("marking.no-reading"));
    }
    return reading.isOpen();
  }
}
