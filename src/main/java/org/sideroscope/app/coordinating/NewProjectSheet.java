package org.sideroscope.app.coordinating;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sideroscope.app.control.Overlay;
import org.sideroscope.app.files.FileChoices;
import org.sideroscope.app.task.TaskExecutor;
import org.sideroscope.app.text.Texts;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.Workstation;
import org.sideroscope.workstation.project.CoordinatedProject;
import org.sideroscope.workstation.project.NewProject;
import org.sideroscope.workstation.project.NewProject.Part;
import org.sideroscope.workstation.project.Projects;

/** A new project over the window: where it lies, what it is called, who reads and who settles. */
public final class NewProjectSheet {

  private static final double WIDTH = 560;
  private static final double MARGIN = 32;

  /**
   * What came of a form.
   *
   * @param project empty where there is something to correct
   */
  private record Outcome(Map<Part, String> complaints, Optional<CoordinatedProject> project) {}

  private final Projects projects;
  private final TaskExecutor tasks;
  private final FileChoices files;
  private final Texts texts;
  private final Consumer<CoordinatedProject> onMade;
  private final NewProjectForm form;
  private final Button create = new Button();
  private final Label refusal = new Label();
  private final Overlay overlay;

  /**
   * A sheet that is not shown yet.
   *
   * @param onMade is given the project once it is there
   */
  public NewProjectSheet(
      Projects projects,
      TaskExecutor tasks,
      FileChoices files,
      Texts texts,
      Consumer<CoordinatedProject> onMade) {
    this.projects = projects;
    this.tasks = tasks;
    this.files = files;
    this.texts = texts;
    this.onMade = onMade;
    this.form = new NewProjectForm(texts, this::chooseFolder, this::create);
    BorderPane panel = new BorderPane(body());
    panel.getStyleClass().addAll("sheet", "project-sheet");
    panel.setTop(head());
    panel.setPrefWidth(WIDTH);
    panel.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    overlay = new Overlay("new-project", panel, form.first());
    overlay.getStyleClass().add("scrim");
    overlay.setPadding(new Insets(MARGIN));
  }

  private Node head() {
    Label title = new Label(texts.get("coordinating.new"));
    title.getStyleClass().add("card-result");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button close = new Button(texts.get("coordinating.close"));
    close.setId("new-project-close");
    close.setOnAction(event -> overlay.close());
    HBox head = new HBox(16, title, close);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("sheet-head");
    return head;
  }

  private Node body() {
    Label what = new Label(texts.get("coordinating.new.what"));
    what.setWrapText(true);
    what.setMinHeight(Region.USE_PREF_SIZE);
    what.getStyleClass().addAll("small", "soft");
    create.setId("new-project-create");
    create.setText(texts.get("coordinating.new.create"));
    create.setMaxWidth(Double.MAX_VALUE);
    create.getStyleClass().add("accent");
    create.setOnAction(event -> create());
    refusal.setId("new-project-refusal");
    refusal.setWrapText(true);
    refusal.setMinHeight(Region.USE_PREF_SIZE);
    refusal.getStyleClass().addAll("small", "error");
    refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
    VBox body = new VBox(12, what, form, create, refusal);
    body.getStyleClass().add("project-page");
    return body;
  }

  /** Shows the form over a window, as it was left. */
  public void show(StackPane root) {
    refusal.setText("");
    overlay.show(root);
  }

  private void chooseFolder() {
    files.folderToWrite(texts.get("dialog.new-project")).map(Path::toString).ifPresent(form::place);
  }

  /** Looking at the folder and making the project may take a disk's time. */
  private void create() {
    if (create.isDisabled()) {
      return;
    }
    NewProject wanted = form.filledIn();
    create.setDisable(true);
    refusal.setText("");
    tasks.start(
        texts.get("task.project"), _ -> outcome(wanted), this::done, failure -> refuse(failure));
  }

  private Result<Outcome> outcome(NewProject wanted) {
    Map<Part, String> complaints = wanted.complaints();
    return complaints.isEmpty()
        ? wanted
            .create(projects, Workstation.CRITERIA)
            .map(made -> new Outcome(Map.of(), Optional.of(made)))
        : Result.success(new Outcome(complaints, Optional.empty()));
  }

  private void done(Outcome outcome) {
    create.setDisable(false);
    form.complain(outcome.complaints());
    outcome
        .project()
        .ifPresent(made -> {
          overlay.close();
          form.clear();
          onMade.accept(made);
        });
  }

  private void refuse(Failure failure) {
    create.setDisable(false);
    form.complain(Map.of());
    refusal.setText("⚠ " + failure.describe());
    create.requestFocus();
  }
}
