package org.sideroscope.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.asking.Question;
import org.sideroscope.app.asking.QuestionPanel;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.workstation.project.Projects;
import org.sideroscope.workstation.project.Seat;

/** Opens a project: which folder, and who reads. */
final class ProjectCommands {

  private static final double ROW = 24;

  private final Services services;
  private final QuestionPanel panel;
  private final NoticeBar notices;
  private final Texts texts;

  ProjectCommands(Services services, QuestionPanel panel, NoticeBar notices) {
    this.services = services;
    this.panel = panel;
    this.notices = notices;
    this.texts = services.texts();
  }

  void bind(CommandHandlers handlers) {
    handlers.on(Command.OPEN_PROJECT, () -> services.files().folderToOpen().ifPresent(this::open));
    if (services.seat().isEmpty()) {
      List.of(Command.WORKLIST, Command.READING_DONE, Command.SKIP_STUDY, Command.CLOSE_PROJECT)
          .forEach(command ->
              handlers
                  .on(command, () -> notices.tell(texts.get("worklist.no-project")))
                  .unless(command, () -> Optional.of(texts.get("worklist.no-project"))));
    }
  }

  private Projects projects() {
    return services.workstation().projects();
  }

  private void open(Path folder) {
    services
        .tasks()
        .start(
            texts.get("task.project"),
            _ -> Seat.protocol(projects(), folder),
            protocol -> ask(folder, protocol),
            notices::tell);
  }

  private void ask(Path folder, Protocol protocol) {
    ListView<ProjectReader> readers =
        new ListView<>(FXCollections.observableArrayList(protocol.readers()));
    readers.setId("project-seats");
    readers.setFixedCellSize(ROW);
    readers.setPrefHeight(readers.getItems().size() * ROW + 2);
    readers.setMinHeight(readers.getPrefHeight());
    readers.setCellFactory(_ -> new ReaderCell());
    readers.getSelectionModel().selectFirst();
    panel.ask(
        new Question(
            "project",
            texts.get("worklist.who", protocol.name()),
            new VBox(readers),
            readers,
            texts.get("worklist.enter"),
            () -> sit(folder, readers.getSelectionModel().getSelectedItem())));
  }

  private boolean sit(Path folder, @Nullable ProjectReader reader) {
    if (reader == null) {
      return false;
    }
    services
        .tasks()
        .start(
            texts.get("task.project"),
            _ -> Seat.take(projects(), folder, reader.id()),
            services.door()::enter,
            notices::tell);
    return true;
  }

  /** Id, name, and whether they settle rather than read. */
  private String words(ProjectReader reader) {
    String who = reader.name().isBlank() ? reader.id() : reader.id() + " · " + reader.name();
    return reader.reads() ? who : texts.get("disputes.who", who);
  }

  private final class ReaderCell extends ListCell<ProjectReader> {
    @Override
    protected void updateItem(ProjectReader reader, boolean empty) {
      super.updateItem(reader, empty);
      setText(empty || reader == null ? "" : words(reader));
    }
  }
}
