package org.sideroscope.app.coordinating;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.project.AddStudies.Added;
import org.sideroscope.workstation.project.AssignReadings;
import org.sideroscope.workstation.project.ProjectOverview;
import org.sideroscope.workstation.project.StudyList;

/** Adds studies to a project and deals them out to its readers. */
final class StudyActions extends VBox {

  private static final String ACCENT = "accent";

  private final Coordination coordination;
  private final Texts texts;
  private final Runnable onChanged;
  private final WorkLine work;
  private final Button folder;
  private final Button assign;
  private final BooleanProperty nothingToAssign = new SimpleBooleanProperty(true);

  /**
   * @param onChanged the project is not what it was
   */
  StudyActions(Coordination coordination, Runnable onChanged) {
    super(12);
    this.coordination = coordination;
    this.texts = coordination.texts();
    this.onChanged = onChanged;
    this.work = new WorkLine("overview-work", coordination.tasks(), texts);
    this.folder = adding("add-folder", "coordinating.add.folder", this::addFolder);
    this.assign = button("assign", "coordinating.assign", this::assign);
    assign.disableProperty().bind(work.busyProperty().or(nothingToAssign));
    getChildren()
        .setAll(
            new FlowPane(
                8,
                8,
                folder,
                adding("add-files", "coordinating.add.files", this::addFiles),
                adding("add-list", "coordinating.add.list", this::addList),
                assign),
            work);
  }

  private Button button(String id, String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setId("overview-" + id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private Button adding(String id, String key, Runnable action) {
    Button button = button(id, key, action);
    button.disableProperty().bind(work.busyProperty());
    return button;
  }

  /** What comes next stands out. */
  void show(ProjectOverview overview) {
    nothingToAssign.set(overview.unassigned() == 0);
    standOut(folder, overview.studies() == 0);
    standOut(assign, overview.unassigned() > 0);
  }

  private static void standOut(Button button, boolean whether) {
    button.getStyleClass().remove(ACCENT);
    if (whether) {
      button.getStyleClass().add(ACCENT);
    }
  }

  private void addFolder() {
    coordination.files().folderToOpen().ifPresent(chosen -> add(List.of(chosen)));
  }

  private void addFiles() {
    List<Path> chosen = coordination.files().filesToOpen();
    if (!chosen.isEmpty()) {
      add(chosen);
    }
  }

  private void addList() {
    coordination
        .files()
        .fileToOpen(
            texts.get("dialog.study-list"), texts.get("dialog.lists"), "*.csv", "*.txt", "*.tsv")
        .ifPresent(list ->
            work.start(
                texts.get("coordinating.adding"),
                progress -> StudyList.read(list).flatMap(paths -> added(paths, progress)),
                this::tell));
  }

  private void add(List<Path> paths) {
    work.start(texts.get("coordinating.adding"), progress -> added(paths, progress), this::tell);
  }

  private Result<Added> added(List<Path> paths, Progress progress) {
    return coordination
        .project()
        .at(project -> coordination.adding().add(project, paths, progress));
  }

  private void tell(Added added) {
    List<ProjectStudy> studies = added.added();
    List<String> told = new ArrayList<>();
    told.add(
        studies.size() < 2
            ? texts.get("coordinating.added", studies.size(), codes(studies))
            : texts.get(
                "coordinating.added.range",
                studies.size(),
                studies.getFirst().code(),
                studies.getLast().code()));
    amounts(added).forEach(told::add);
    work.tell(String.join(" ", told));
    onChanged.run();
  }

  private static String codes(List<ProjectStudy> studies) {
    return studies.isEmpty() ? "" : studies.getFirst().code();
  }

  private Stream<String> amounts(Added added) {
    return Stream.of(
            amount("coordinating.added.known", added.known()),
            amount("coordinating.added.masks", added.maskFiles()),
            amount("coordinating.added.objects", added.withoutImages()),
            amount("coordinating.added.unreadable", added.unreadable()))
        .filter(sentence -> !sentence.isEmpty());
  }

  private String amount(String key, int amount) {
    return amount == 0 ? "" : texts.get(key, amount);
  }

  private void assign() {
    work.start(
        texts.get("coordinating.assigning"),
        _ -> coordination.project().at(AssignReadings::assign),
        dealt -> {
          work.tell(texts.get("coordinating.assigned", dealt));
          onChanged.run();
        });
  }
}
