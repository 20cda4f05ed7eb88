package org.sideroscope.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The project that a command is about. */
final class ProjectFolder {

  @Parameters(index = "0", paramLabel = "PROJECT", description = "The project's folder.")
  private Path folder = Path.of("");

  Path folder() {
    return folder;
  }
}
