package org.sideroscope.app.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files and folders. Empty answers mean that the user thought better of it. */
public interface FileChoices {

  Optional<Path> folderToOpen();

  List<Path> filesToOpen();

  Optional<Path> readingToOpen();

  /** A file of marks that another program may have written. */
  Optional<Path> marksToOpen();

  /**
   * A file of some kind.
   *
   * @param kind what such files are called
   * @param endings such as {@code *.json}
   */
  Optional<Path> fileToOpen(String title, String kind, String... endings);

  Optional<Path> folderToWrite(String title);

  /**
   * Where to write a file.
   *
   * @param suggestedName without patient data, such as {@code reading.json}
   */
  Optional<Path> fileToWrite(String title, String suggestedName);
}
