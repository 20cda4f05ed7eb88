package org.sideroscope.app.window;

import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.sideroscope.app.files.FileChoices;
import org.sideroscope.app.project.ProjectDoor;
import org.sideroscope.app.studies.ThumbnailSource;
import org.sideroscope.app.task.RunningTasks;
import org.sideroscope.app.task.TaskExecutor;
import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.Workstation;
import org.sideroscope.workstation.project.Seat;

/**
 * What the window is built from; the composition root puts it together, tests put in their own.
 *
 * @param drawing runs what is too slow for the window's thread while drawing
 * @param seat of the user where the window is open for a project
 * @param door leads into projects and back
 */
public record Services(
    Workstation workstation,
    ThumbnailSource thumbnails,
    TaskExecutor tasks,
    RunningTasks runningTasks,
    Executor drawing,
    FileChoices files,
    Texts texts,
    ZoneId zone,
    Optional<Seat> seat,
    ProjectDoor door) {

  /** The same for somebody at a project, whose workstation keeps readings with it. */
  public Services at(Seat taken) {
    return new Services(
        workstation.at(taken),
        thumbnails,
        tasks,
        runningTasks,
        drawing,
        files,
        texts.inProject(),
        zone,
        Optional.of(taken),
        door);
  }
}
