package org.sideroscope.app.files;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.sideroscope.app.text.Texts;

/** Asks with the dialogs of the operating system. */
public final class FileDialogs implements FileChoices {

  private final Supplier<Window> owner;
  private final Texts texts;

  public FileDialogs(Supplier<Window> owner, Texts texts) {
    this.owner = owner;
    this.texts = texts;
  }

  @Override
  public Optional<Path> folderToOpen() {
    return folderToWrite(texts.get("dialog.open-folder"));
  }

  @Override
  public Optional<Path> folderToWrite(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
  }

  @Override
  public List<Path> filesToOpen() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get("dialog.open-files"));
    List<File> files = chooser.showOpenMultipleDialog(owner.get());
    return files == null ? List.of() : files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> readingToOpen() {
    return fileToOpen(texts.get("dialog.open-reading"), texts.get("dialog.readings"), "*.json");
  }

  @Override
  public Optional<Path> marksToOpen() {
    return fileToOpen(
        texts.get("dialog.import-marks"),
        texts.get("dialog.marks"),
        "*.zip",
        "*.roi",
        "*.nii.gz",
        "*.nii");
  }

  @Override
  public Optional<Path> fileToOpen(String title, String kind, String... endings) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, endings));
    return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
  }

  @Override
  public Optional<Path> fileToWrite(String title, String suggestedName) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(suggestedName);
    return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
  }
}
