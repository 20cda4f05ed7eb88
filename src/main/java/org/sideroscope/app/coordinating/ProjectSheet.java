package org.sideroscope.app.coordinating;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.control.Overlay;
import org.sideroscope.app.files.FileChoices;
import org.sideroscope.app.task.TaskExecutor;
import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.project.AddStudies;
import org.sideroscope.workstation.project.CoordinatedProject;

/** One project over the window, for who coordinates it: its pages listed, and the chosen one. */
public final class ProjectSheet {

  private static final double LIST_WIDTH = 160;
  private static final double ROW = 32;
  private static final double MARGIN = 32;
  private static final double MOST_WIDTH = 1560;

  private final CoordinatedProject project;
  private final Texts texts;
  private final Label name = new Label();
  private final ListView<ProjectPage> list = new ListView<>();
  private final BorderPane panel = new BorderPane();
  private final Overlay overlay;
  private @Nullable ProjectPage shown;

  /** A sheet that is not shown yet. */
  public ProjectSheet(
      CoordinatedProject project,
      AddStudies adding,
      TaskExecutor tasks,
      FileChoices files,
      Texts texts) {
    this.project = project;
    this.texts = texts;
    Coordination coordination =
        new Coordination(project, adding, tasks, files, texts, called -> name.setText(called));
    name.setText(Optional.ofNullable(folder().getFileName()).map(Path::toString).orElse(""));
    fillList(ProjectPages.of(coordination));
    panel.getStyleClass().addAll("sheet", "project-sheet");
    panel.setTop(head());
    panel.setLeft(list);
    panel.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveFromLists);
    overlay = new Overlay("project-sheet", panel, list);
    overlay.getStyleClass().add("scrim");
    overlay.widthProperty().subscribe(() -> fit());
    overlay.heightProperty().subscribe(() -> fit());
    overlay
        .parentProperty()
        .subscribe(parent -> {
          if (parent == null) {
            turnTo(null);
          }
        });
  }

  private Node head() {
    name.setId("project-name");
    name.getStyleClass().add("card-result");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Button close = new Button(texts.get("coordinating.close"));
    close.setId("project-close");
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setOnAction(event -> overlay.close());
    HBox head = new HBox(16, name, close);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("sheet-head");
    return head;
  }

  private void fillList(List<ProjectPage> pages) {
    list.setId("project-pages");
    list.setAccessibleText(texts.get("coordinating.pages"));
    list.setFixedCellSize(ROW);
    list.setPrefWidth(LIST_WIDTH);
    list.setMinWidth(LIST_WIDTH);
    list.setCellFactory(_ -> new PageCell());
    list.getItems().setAll(pages);
    list.getSelectionModel().selectFirst();
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(page -> {
          if (page != null && shown != null) {
            turnTo(page);
          }
        });
  }

  /** Lists and tables would keep Escape to themselves, which means nothing to them here. */
  private void leaveFromLists(KeyEvent event) {
    boolean inList =
        event.getTarget() instanceof ListView<?>
            || event.getTarget() instanceof TableView<?>
            || event.getTarget() instanceof TreeTableView<?>;
    if (event.getCode() == KeyCode.ESCAPE && inList) {
      event.consume();
      overlay.close();
    }
  }

  /** The folder of the project. */
  public Path folder() {
    return project.folder();
  }

  /** Shows the page that was seen last, or the first, over a window. */
  public void show(StackPane root) {
    overlay.show(root);
    turnTo(list.getSelectionModel().getSelectedItem());
  }

  private void turnTo(@Nullable ProjectPage page) {
    if (shown != null) {
      shown.hide();
    }
    shown = page;
    if (page != null) {
      panel.setCenter(page.view());
      page.show();
    }
  }

  private void fit() {
    panel.setPrefSize(
        Math.min(MOST_WIDTH, overlay.getWidth() - 2 * MARGIN), overlay.getHeight() - 2 * MARGIN);
    panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  private final class PageCell extends ListCell<ProjectPage> {
    @Override
    protected void updateItem(ProjectPage page, boolean empty) {
      super.updateItem(page, empty);
      setText(empty || page == null ? null : texts.get(page.nameKey()));
      setId(empty || page == null ? null : "project-page-" + page.id());
    }
  }
}
