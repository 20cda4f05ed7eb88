package org.sideroscope.app.coordinating;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.project.CheckProject;
import org.sideroscope.workstation.project.ExportProject;
import org.sideroscope.workstation.project.ProjectAnswers;

/** Writes the tables of the project, and checks that it is as it was written. */
final class TablesPage implements ProjectPage {

  private static final String FOLDER = "tables";

  private final Coordination coordination;
  private final Texts texts;
  private final Label place = new Label();
  private final WorkLine writing;
  private final WorkLine checking;
  private final ScrollPane view;
  private Path folder;

  TablesPage(Coordination coordination) {
    this.coordination = coordination;
    this.texts = coordination.texts();
    this.folder = coordination.project().folder().resolve(FOLDER);
    this.writing = new WorkLine("tables-work", coordination.tasks(), texts);
    this.checking = new WorkLine("check-work", coordination.tasks(), texts);
    place.setId("tables-folder");
    place.setWrapText(true);
    Button write = button("tables-write", "coordinating.tables.write", writing, this::write);
    write.getStyleClass().add("accent");
    VBox body =
        new VBox(
            32,
            new VBox(
                12,
                heading("coordinating.tables.heading"),
                sentence("coordinating.tables.what"),
                line(
                    place,
                    button("tables-choose", "coordinating.tables.choose", writing, this::choose)),
                write,
                writing),
            new VBox(
                12,
                heading("coordinating.check.heading"),
                sentence("coordinating.check.what"),
                button("project-check", "coordinating.check", checking, this::check),
                checking));
    body.getStyleClass().add("project-page");
    this.view = new ScrollPane(body);
    view.setFitToWidth(true);
    view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    showFolder();
  }

  private static HBox line(Label place, Button choose) {
    HBox line = new HBox(12, place, choose);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Label heading(String key) {
    Label heading = new Label(texts.get(key));
    heading.getStyleClass().add("heading");
    return heading;
  }

  private Label sentence(String key) {
    Label sentence = new Label(texts.get(key));
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    sentence.getStyleClass().add("soft");
    return sentence;
  }

  private Button button(String id, String key, WorkLine work, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    button.disableProperty().bind(work.busyProperty());
    return button;
  }

  @Override
  public String id() {
    return "tables";
  }

  @Override
  public String nameKey() {
    return "coordinating.page.tables";
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void show() {}

  private void choose() {
    coordination
        .files()
        .folderToWrite(texts.get("dialog.tables"))
        .ifPresent(chosen -> {
          folder = chosen;
          showFolder();
        });
  }

  private void showFolder() {
    place.setText(folder.toString());
  }

  private void write() {
    Path to = folder;
    writing.start(
        texts.get("coordinating.tables.writing"),
        progress ->
            coordination
                .project()
                .at(project ->
                    ProjectAnswers.load(project, progress)
                        .flatMap(answers -> ExportProject.write(answers, to, Locale.UK, progress))),
        written -> tell(written, to));
  }

  private void tell(List<Path> written, Path to) {
    List<Path> inFolder =
        written.stream().map(to::relativize).filter(file -> file.getNameCount() == 1).toList();
    writing.tell(texts.get("coordinating.tables.written", written.size(), to));
    writing.tell(
        texts.get(
            "coordinating.tables.files",
            inFolder.stream().map(Path::toString).collect(Collectors.joining(", ")),
            written.size() - inFolder.size()));
  }

  private void check() {
    checking.start(
        texts.get("coordinating.checking"),
        _ -> coordination.project().at(CheckProject::check),
        this::tell);
  }

  private void tell(List<String> complaints) {
    if (complaints.isEmpty()) {
      checking.tell(texts.get("coordinating.check.well"));
    }
    complaints.forEach(checking::warn);
  }
}
