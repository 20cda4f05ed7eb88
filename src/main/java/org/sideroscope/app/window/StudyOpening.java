package org.sideroscope.app.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.studies.StudiesView.Choice;
import org.sideroscope.app.task.TaskExecutor;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.viewing.StudyHanging;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.Study;
import org.sideroscope.foundation.Failure;
import org.sideroscope.workstation.studies.OpenStudies;

/** Opening: paths become a list of studies, and the first study hangs in the viewports. */
final class StudyOpening {

  private final OpenStudies openStudies;
  private final TaskExecutor tasks;
  private final Texts texts;
  private final Consumer<Failure> onFailed;
  private final StudyHanging hanging;
  private final List<Consumer<Choice>> onStudy = new ArrayList<>();
  private final Set<ImageStack> seen = new LinkedHashSet<>();
  private Consumer<Scan> onScan = scan -> {};
  private Runnable onLeave = () -> {};
  private @Nullable Study study;
  private List<Path> paths = List.of();

  StudyOpening(
      OpenStudies openStudies,
      TaskExecutor tasks,
      Texts texts,
      StudyHanging hanging,
      Consumer<Failure> onFailed) {
    this.openStudies = openStudies;
    this.tasks = tasks;
    this.texts = texts;
    this.hanging = hanging;
    this.onFailed = onFailed;
  }

  /** Told the scan, to list it. */
  void onScan(Consumer<Scan> listener) {
    onScan = listener;
  }

  /** Told when the study before is left, while it still hangs. */
  void onLeave(Runnable listener) {
    onLeave = listener;
  }

  /** Told when another study is taken up, after it hangs. */
  void onStudy(Consumer<Choice> listener) {
    onStudy.add(listener);
  }

  /** Looks through files and folders in the background, then hangs the first study found. */
  void open(List<Path> chosen) {
    tasks.start(
        texts.get("task.scanning"),
        progress -> openStudies.open(chosen, progress),
        scan -> show(scan, chosen),
        onFailed);
  }

  private void show(Scan scan, List<Path> chosen) {
    paths = List.copyOf(chosen);
    onScan.accept(scan);
    takeUpFirst(scan);
  }

  /** Takes up the latest study that has images, of the first patient who has any. */
  private void takeUpFirst(Scan scan) {
    for (Patient patient : scan.patients()) {
      for (Study candidate : patient.studies().reversed()) {
        if (!candidate.stacks().isEmpty()) {
          takeUp(patient, candidate);
          return;
        }
      }
    }
  }

  /** A series was chosen from the list: it hangs in the active viewport. */
  void choose(Choice choice) {
    if (!choice.study().equals(study)) {
      takeUp(choice.patient(), choice.study());
    }
    hanging.hangInActive(choice);
  }

  /**
   * The study before is left before anything of the next hangs: what is seen from then on belongs
   * to the next one's reading, and must not reach the one before.
   */
  private void takeUp(Patient patient, Study next) {
    onLeave.run();
    seen.clear();
    study = next;
    hanging.hang(patient, next);
    Choice choice = new Choice(patient, next, next.stacks().getFirst());
    onStudy.forEach(listener -> listener.accept(choice));
  }

  /** The study that is read. */
  Optional<Study> study() {
    return Optional.ofNullable(study);
  }

  /** What the user opened it from. */
  List<Path> paths() {
    return paths;
  }

  /** Notes stacks as seen; true if one was not seen before. */
  boolean see(List<ImageStack> stacks) {
    return seen.addAll(stacks);
  }

  /** The stacks of the study that the reader has had on the screen. */
  List<ImageStack> seen() {
    return List.copyOf(seen);
  }
}
