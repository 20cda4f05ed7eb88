package org.sideroscope.app.deidentify;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.sideroscope.app.task.MovingProgress;
import org.sideroscope.app.task.RunningTask;
import org.sideroscope.app.task.TaskExecutor;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Study;
import org.sideroscope.foundation.Failure;
import org.sideroscope.review.reading.ReadingState;
import org.sideroscope.workstation.deidentify.Deidentified;
import org.sideroscope.workstation.deidentify.DeidentifyChoices;
import org.sideroscope.workstation.deidentify.DeidentifyStudies;

/** Writes a de-identified copy, away from the window's thread. */
final class DeidentifyDesk {

  private final DeidentifyStudies deidentification;
  private final TaskExecutor tasks;
  private final Texts texts;

  DeidentifyDesk(DeidentifyStudies deidentification, TaskExecutor tasks, Texts texts) {
    this.deidentification = deidentification;
    this.tasks = tasks;
    this.texts = texts;
  }

  /** What is copied: the study on the desk, and its reading as it was when the sheet was opened. */
  record Subject(Patient patient, Study study, Optional<ReadingState> reading) {

    Subject withoutReading() {
      return new Subject(patient, study, Optional.empty());
    }
  }

  /**
   * Writes the copy; stopping the task leaves nothing behind.
   *
   * @param onMoved told on the window's thread how far it is, between 0 and 1
   */
  RunningTask write(
      Subject subject,
      DeidentifyChoices choices,
      DoubleConsumer onMoved,
      Consumer<Deidentified> onWritten,
      Consumer<Failure> onFailed) {
    return tasks.start(
        texts.get("task.deidentify"),
        progress ->
            deidentification.write(
                subject.patient(),
                subject.study(),
                subject.reading(),
                choices,
                new MovingProgress(progress, tasks, onMoved)),
        onWritten,
        onFailed);
  }
}
