package org.sideroscope.app.window;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.coordinating.NewProjectSheet;
import org.sideroscope.app.coordinating.ProjectSheet;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.project.AddStudies;
import org.sideroscope.workstation.project.AdjudicatorSeat;
import org.sideroscope.workstation.project.CoordinatedProject;
import org.sideroscope.workstation.project.Projects;
import org.sideroscope.workstation.project.Seat;

/** Makes a project and coordinates one: the one that is open, or else one that is asked for. */
final class CoordinatingCommands {

  private final Services services;
  private final NoticeBar notices;
  private final Supplier<StackPane> root;
  private final Texts texts;
  private final NewProjectSheet newProject;
  private @Nullable ProjectSheet sheet;

  CoordinatingCommands(Services services, NoticeBar notices, Supplier<StackPane> root) {
    this.services = services;
    this.notices = notices;
    this.root = root;
    this.texts = services.texts();
    this.newProject =
        new NewProjectSheet(
            projects(), services.tasks(), services.files(), texts, made -> show(made.folder()));
  }

  void bind(CommandHandlers handlers) {
    handlers
        .on(Command.COORDINATE_PROJECT, this::coordinate)
        .on(Command.NEW_PROJECT, () -> newProject.show(root.get()));
  }

  private void coordinate() {
    if (services.seat().orElse(null) instanceof AdjudicatorSeat seat) {
      show(seat.folder());
    } else {
      services.files().folderToWrite(texts.get("dialog.coordinate")).ifPresent(this::open);
    }
  }

  private Projects projects() {
    return services.workstation().projects();
  }

  /** What is no project is refused before anything is laid over the window. */
  private void open(Path folder) {
    services
        .tasks()
        .start(
            texts.get("task.project"),
            _ -> Seat.protocol(projects(), folder),
            _ -> show(folder),
            notices::tell);
  }

  /** The same sheet as before for the same project, so that nothing typed or under way is lost. */
  private void show(Path folder) {
    ProjectSheet kept = sheet;
    if (kept == null || !kept.folder().equals(folder)) {
      kept =
          new ProjectSheet(
              new CoordinatedProject(projects(), folder),
              new AddStudies(services.workstation().studies()),
              services.tasks(),
              services.files(),
              texts);
      sheet = kept;
    }
    kept.show(root.get());
  }
}
