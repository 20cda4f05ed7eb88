package org.sideroscope.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.files.FileChoices;

/** Answers every question for a file with what the test chose before. */
final class ChosenFiles implements FileChoices {

  @Nullable Path next;

  @Override
  public Optional<Path> folderToOpen() {
    return Optional.ofNullable(next);
  }

  @Override
  public List<Path> filesToOpen() {
    return folderToOpen().stream().toList();
  }

  @Override
  public Optional<Path> readingToOpen() {
    return Optional.ofNullable(next);
  }

  @Override
  public Optional<Path> marksToOpen() {
    return Optional.ofNullable(next);
  }

  @Override
  public Optional<Path> fileToOpen(String title, String kind, String... endings) {
    return Optional.ofNullable(next);
  }

  @Override
  public Optional<Path> folderToWrite(String title) {
    return Optional.ofNullable(next);
  }

  @Override
  public Optional<Path> fileToWrite(String title, String suggestedName) {
    return Optional.ofNullable(next);
  }
}
