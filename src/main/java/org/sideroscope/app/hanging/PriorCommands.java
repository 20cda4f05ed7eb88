package org.sideroscope.app.hanging;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.studies.PatientWords;
import org.sideroscope.app.task.TaskExecutor;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.viewing.StudyHanging;
import org.sideroscope.app.viewing.ViewingArea;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.Study;
import org.sideroscope.workstation.Workstation;
import org.sideroscope.workstation.hanging.SamePatient;

/** Comparison with another study of the same patient, in the window or from another folder. */
public final class PriorCommands {

  private static final double INSET = 12;

  private final StudyHanging hanging;
  private final ViewingArea area;
  private final Workstation workstation;
  private final TaskExecutor tasks;
  private final Supplier<Optional<Path>> folderChoice;
  private final NoticeBar notices;
  private final Texts texts;
  private final List<Patient> opened = new ArrayList<>();
  private List<Patient> listed = List.of();
  private @Nullable PriorMenu menu;

  /**
   * Creates the commands.
   *
   * @param folderChoice asks for a folder to look for studies in
   */
  public PriorCommands(
      StudyHanging hanging,
      ViewingArea area,
      Workstation workstation,
      TaskExecutor tasks,
      Supplier<Optional<Path>> folderChoice,
      NoticeBar notices,
      Texts texts) {
    this.hanging = hanging;
    this.area = area;
    this.workstation = workstation;
    this.tasks = tasks;
    this.folderChoice = folderChoice;
    this.notices = notices;
    this.texts = texts;
  }

  public void bind(CommandHandlers handlers) {
    handlers.on(Command.COMPARE, this::choose);
  }

  /** Other files lie open: what was opened for comparison before is forgotten. */
  public void show(Scan scan) {
    listed = scan.patients();
    opened.clear();
  }

  private void choose() {
    if (menu != null && menu.isShowing()) {
      menu.hide();
      return;
    }
    Optional<Patient> patient = hanging.patient();
    if (patient.isEmpty()) {
      notices.tell(texts.get("hanging.none"));
      return;
    }
    PriorMenu next = new PriorMenu(candidates(patient.get()), texts, hanging::compare);
    next.add("compare.open", () -> folderChoice.get().ifPresent(this::open));
    if (hanging.isComparing()) {
      next.add("compare.end", hanging::endComparison);
    }
    menu = next;
    Bounds bounds = area.localToScreen(area.getBoundsInLocal());
    next.show(area, bounds.getMinX() + INSET, bounds.getMinY() + INSET);
  }

  /** The other studies, that lie open, of the patient whose study is read, the newest first. */
  public List<Study> otherStudies() {
    return hanging.patient().map(this::candidates).orElse(List.of());
  }

  /** The patient's other studies that have images, the newest first. */
  private List<Study> candidates(Patient patient) {
    return Stream.concat(listed.stream(), opened.stream())
        .filter(other -> SamePatient.difference(patient.facts(), other.facts()).isEmpty())
        .flatMap(other -> others(other).stream())
        .distinct()
        .sorted(
            Comparator.comparing((Study study) -> study.facts().date().orElse(LocalDate.MIN))
                .reversed())
        .toList();
  }

  private List<Study> others(Patient patient) {
    return patient.studies().stream()
        .filter(study -> study.stacks().stream().anyMatch(stack -> !stack.isSegmentation()))
        .filter(study -> !hanging.isCurrent(study))
        .toList();
  }

  private void open(Path folder) {
    tasks.start(
        texts.get("task.scanning"),
        progress ->
            workstation.studies().open(List.of(folder), progress).map(workstation.kinds()::apply),
        found -> {
          found.trouble().ifPresent(notices::tell);
          hanging.patient().ifPresent(patient -> take(found.scan(), patient));
        },
        notices::tell);
  }

  /** Hangs the newest study found of the patient, or says why none is hung. */
  private void take(Scan scan, Patient patient) {
    List<Patient> with =
        scan.patients().stream().filter(other -> !others(other).isEmpty()).toList();
    List<Patient> same =
        with.stream()
            .filter(other -> SamePatient.difference(patient.facts(), other.facts()).isEmpty())
            .toList();
    opened.addAll(same);
    same.stream()
        .flatMap(other -> others(other).stream())
        .max(Comparator.comparing(study -> study.facts().date().orElse(LocalDate.MIN)))
        .ifPresentOrElse(
            hanging::compare,
            () ->
                notices.tell(
                    with.isEmpty() ? texts.get("compare.nothing") : refusal(with, patient)));
  }

  private String refusal(List<Patient> others, Patient patient) {
    Patient other = others.getFirst();
    boolean hidden = area.active().viewport().viewState().overlays().patientDataHidden();
    String name =
        hidden ? texts.get("compare.somebody") : new PatientWords(texts).name(other.facts());
    String why = SamePatient.difference(patient.facts(), other.facts()).orElse("");
    return texts.get("compare.refused", name, why);
  }
}
