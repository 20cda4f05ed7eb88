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
import org.sideroscope.app.studies.StudiesView.ObjectChoice;
import org.sideroscope.app.task.BackgroundWork;
import org.sideroscope.app.task.TaskExecutor;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.viewing.StudyHanging;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.KindOfImage;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.StudyObject;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.workstation.studies.CorrectedKinds;
import org.sideroscope.workstation.studies.OpenStudies;

/** Opening: paths become a list of studies, and the first study hangs in the viewports. */
final class StudyOpening {

  private final OpenStudies openStudies;
  private final CorrectedKinds kinds;
  private final TaskExecutor tasks;
  private final Texts texts;
  private final Consumer<Failure> onFailed;
  private final StudyHanging hanging;
  private final List<Consumer<Choice>> onStudy = new ArrayList<>();
  private final Set<ImageStack> seen = new LinkedHashSet<>();
  private Consumer<Scan> onScan = scan -> {};
  private Consumer<List<StudyObject>> onObjects = objects -> {};
  private Runnable onLeave = () -> {};
  private @Nullable Scan scan;
  private @Nullable Study study;
  private List<Path> paths = List.of();

  StudyOpening(
      OpenStudies openStudies,
      CorrectedKinds kinds,
      TaskExecutor tasks,
      Texts texts,
      StudyHanging hanging,
      Consumer<Failure> onFailed) {
    this.openStudies = openStudies;
    this.kinds = kinds;
    this.tasks = tasks;
    this.texts = texts;
    this.hanging = hanging;
    this.onFailed = onFailed;
  }

  /** Told the scan, to list it. */
  void onScan(Consumer<Scan> listener) {
    onScan = listener;
  }

  /** Told the objects, beside no images, that are to be opened beside those that hang. */
  void onObjects(Consumer<List<StudyObject>> listener) {
    onObjects = listener;
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
    open(chosen, progress -> openStudies.open(chosen, progress));
  }

  /**
   * Hangs the first study of a scan that is made in the background.
   *
   * @param from what it is opened from
   */
  void open(List<Path> from, BackgroundWork<Scan> scanning) {
    tasks.start(
        texts.get("task.scanning"),
        progress -> scanning.run(progress).map(kinds::apply),
        found -> {
          show(found.scan(), from);
          found.trouble().ifPresent(onFailed);
        },
        onFailed);
  }

  private void show(Scan found, List<Path> chosen) {
    boolean isObjects = found.stacks().stream().allMatch(ImageStack::isSegmentation);
    if (isObjects && study != null) {
      onObjects.accept(found.objects());
      return;
    }
    scan = found;
    paths = List.copyOf(chosen);
    onScan.accept(found);
    takeUpFirst(found);
  }

  /** Takes up the latest study that has images, of the first patient who has any. */
  private void takeUpFirst(Scan found) {
    for (Patient patient : found.patients()) {
      for (Study candidate : patient.studies().reversed()) {
        if (candidate.stacks().stream().anyMatch(stack -> !stack.isSegmentation())) {
          takeUp(patient, candidate);
          return;
        }
      }
    }
    leave();
    onFailed.accept(Failure.of(FailureReason.MISSING, texts.get("notice.objects-only")));
    if (found.objects().size() == 1) {
      onObjects.accept(found.objects());
    }
  }

  /** The study is left, and nothing hangs. */
  void leave() {
    onLeave.run();
    seen.clear();
    study = null;
    hanging.clear();
  }

  /** A series was chosen from the list: it hangs in the active viewport. */
  void choose(Choice choice) {
    if (!choice.study().equals(study) && !hanging.compares(choice.study())) {
      takeUp(choice.patient(), choice.study());
    }
    hanging.hangInActive(choice);
  }

  /** An object was chosen from the list: the images that it belongs to hang, if there are any. */
  void choose(ObjectChoice choice) {
    Study wanted = choice.study();
    boolean hasImages = wanted.stacks().stream().anyMatch(stack -> !stack.isSegmentation());
    if (hasImages && !wanted.equals(study) && !hanging.compares(wanted)) {
      takeUp(choice.patient(), wanted);
    }
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

  /**
   * A series is called otherwise from now on, in all that is open.
   *
   * @return the scan as it is called now, and the series in it; empty if it is no longer open
   */
  Optional<Renamed> rename(Choice choice, KindOfImage kind) {
    Scan before = scan;
    String stackId = choice.stack().id();
    if (before == null || before.stacks().stream().noneMatch(s -> s.id().equals(stackId))) {
      return Optional.empty();
    }
    Scan renamed = CorrectedKinds.with(before, stackId, kind);
    Choice now = choice.in(renamed);
    scan = renamed;
    if (choice.in(before).study().equals(study)) {
      study = now.study();
    }
    List<ImageStack> seenNow =
        seen.stream().map(s -> s.id().equals(stackId) ? s.withKind(kind) : s).toList();
    seen.clear();
    seen.addAll(seenNow);
    return Optional.of(new Renamed(renamed, now));
  }

  /** A scan with one series called otherwise than before. */
  record Renamed(Scan scan, Choice choice) {}

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
