package org.sideroscope.app.window;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.deidentify.DeidentifySheet;
import org.sideroscope.app.preferences.Preferences;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.text.Texts;
import org.sideroscope.review.SessionSnapshot;

/** De-identified copies of the study on the desk. */
final class CopyCommands {

  private final OpenReading reading;
  private final ReadingDesk desk;
  private final DeidentifySheet sheet;
  private final Supplier<StackPane> root;
  private final Texts texts;

  CopyCommands(
      Services services,
      Preferences preferences,
      OpenReading reading,
      ReadingDesk desk,
      Supplier<StackPane> root) {
    this.reading = reading;
    this.desk = desk;
    this.root = root;
    this.texts = services.texts();
    this.sheet =
        new DeidentifySheet(
            services.workstation(),
            services.tasks(),
            preferences,
            new DeidentifySheet.Asking(
                () -> services.files().folderToWrite(texts.get("dialog.deidentify-folder")),
                () ->
                    services
                        .files()
                        .fileToWrite(texts.get("dialog.deidentify-key"), "sideroscope-key.json")),
            texts);
  }

  void bind(CommandHandlers handlers) {
    handlers
        .on(Command.DEIDENTIFIED_COPY, this::show)
        .unless(
            Command.DEIDENTIFIED_COPY,
            () ->
                desk.study().isPresent()
                    ? Optional.empty()
                    : Optional.of(texts.get("reader.no-study")));
  }

  private void show() {
    if (desk.study().isPresent() && desk.patient().isPresent()) {
      sheet.show(
          root.get(),
          desk.patient().get(),
          desk.study().get(),
          reading.snapshot().map(SessionSnapshot::state));
    }
  }
}
