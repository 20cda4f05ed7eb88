package org.sideroscope.workstation.project;

import java.nio.file.Path;
import java.util.function.Function;
import org.sideroscope.foundation.Result;

/**
 * A project in the hands of whoever coordinates it. Every call opens the project and lets it go
 * again, so that calls may come from any thread; all of them read or write files.
 */
public record CoordinatedProject(Projects projects, Path folder) {

  /** One action within the project. */
  public <T> Result<T> at(Function<Project, Result<T>> action) {
    return projects.within(folder, action);
  }
}
