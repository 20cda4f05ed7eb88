package org.sideroscope.workstation.project;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sideroscope.cohort.port.OfflineWork;
import org.sideroscope.foundation.Result;

/**
 * The project that somebody sits at. One on a server is kept open, since meeting a server takes
 * time; one in a folder is opened for every call and let go again. Calls may come from any thread,
 * and wait for one another.
 */
final class Sitting implements AutoCloseable {

  private final Projects projects;
  private final Path folder;
  private @Nullable Project kept;
  private boolean isOver;

  Sitting(Projects projects, Path folder) {
    this.projects = projects;
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /** Whether others share the project through a server. */
  boolean isShared() {
    return Projects.isShared(folder);
  }

  /** For what is done in a moment; blocks. */
  synchronized <T> Result<T> within(Function<Project, Result<T>> action) {
    if (isOver || !isShared()) {
      return projects.within(folder, action);
    }
    Project open = kept;
    if (open != null) {
      return action.apply(open);
    }
    return projects
        .open(folder)
        .flatMap(project -> {
          kept = project;
          return action.apply(project);
        });
  }

  /** For what takes long, without holding up what is done in a moment; blocks. */
  <T> Result<T> apart(Function<Project, Result<T>> action) {
    return projects.within(folder, action);
  }

  /** What the server does not know yet, or refused. */
  Result<OfflineWork> offline() {
    return within(project -> project.store().offline());
  }

  /** Writes the readings that were refused, and tells of what was refused no more. */
  Result<List<Path>> takeBackRefused(Path target) {
    return within(project ->
        project
            .store()
            .offline()
            .flatMap(offline ->
                SaveRefused.save(offline.refused(), target)
                    .flatMap(saved -> forgotten(project, offline).map(_ -> saved))));
  }

  private static Result<OfflineWork> forgotten(Project project, OfflineWork offline) {
    Result<OfflineWork> left = Result.success(offline);
    for (OfflineWork.Refused step : offline.refused()) {
      left = left.flatMap(_ -> project.store().forgetRefused(step.number()));
    }
    return left;
  }

  /** Lets the project go. */
  @Override
  public synchronized void close() {
    isOver = true;
    if (kept != null) {
      kept.close();
      kept = null;
    }
  }
}
