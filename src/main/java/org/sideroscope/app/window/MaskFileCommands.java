package org.sideroscope.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.notice.NoticeBar;
import org.sideroscope.app.palette.PaletteModel;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.viewing.ShownStack;
import org.sideroscope.app.viewing.ViewportPane;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.review.PlaceTexts;
import org.sideroscope.review.gesture.ImportMarks;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.Place;
import org.sideroscope.workstation.masks.ExportMasks;
import org.sideroscope.workstation.masks.ImportMasks;

/**
 * Marks of the series in the active viewport to and from the files of other programs. What a file
 * calls by no site belongs to the picked one.
 */
final class MaskFileCommands {

  private final Services services;
  private final OpenReading reading;
  private final PaletteModel palette;
  private final Supplier<ViewportPane> active;
  private final NoticeBar notices;
  private final Texts texts;
  private final PlaceTexts places = PlaceTexts.english();

  MaskFileCommands(
      Services services,
      OpenReading reading,
      PaletteModel palette,
      Supplier<ViewportPane> active,
      NoticeBar notices) {
    this.services = services;
    this.reading = reading;
    this.palette = palette;
    this.active = active;
    this.notices = notices;
    this.texts = services.texts();
  }

  void bind(CommandHandlers handlers) {
    handlers.on(Command.EXPORT_MARKS, this::export).on(Command.IMPORT_MARKS, this::add);
  }

  private void export() {
    Optional<ShownStack> shown = shown();
    reading
        .snapshot()
        .filter(_ -> shown.isPresent())
        .ifPresent(snapshot ->
            services
                .files()
                .fileToWrite(texts.get("dialog.export-marks"), "marks.zip")
                .ifPresent(file -> write(snapshot.marks(), shown.get(), file)));
  }

  private void write(Marks marks, ShownStack shown, Path file) {
    services
        .tasks()
        .start(
            texts.get("task.writing"),
            _ -> new ExportMasks().write(marks, shown.marked(), file),
            written -> notices.tell(texts.get("notice.written", written)),
            notices::tell);
  }

  private void add() {
    Optional<ShownStack> shown = shown();
    if (shown.isPresent()) {
      services.files().marksToOpen().ifPresent(file -> read(file, shown.get()));
    }
  }

  private void read(Path file, ShownStack shown) {
    ImportMasks.Naming naming =
        palette.hasPlaceToMark()
            ? ImportMasks.Naming.otherwise(palette.place())
            : ImportMasks.Naming.AS_IN_THE_FILE;
    services
        .tasks()
        .start(
            texts.get("task.import-marks"),
            _ -> new ImportMasks().read(file, shown.source(), naming),
            this::add,
            notices::tell);
  }

  /** Adds them, and says which sulci the reading had no record of. */
  private void add(ImportMarks marks) {
    List<Sulcus> before = reading.reading().sulci();
    if (reading.perform(marks)) {
      List<String> ids = before.stream().map(Sulcus::id).toList();
      String added =
          reading.reading().sulci().stream()
              .filter(sulcus -> !ids.contains(sulcus.id()))
              .map(sulcus -> places.of(Place.ofSulcus(sulcus.id()), reading.reading()))
              .collect(Collectors.joining(", "));
      if (!added.isEmpty()) {
        notices.tell(texts.get("notice.sulci-recorded", added));
      }
    }
  }

  /** The series that is meant; tells why where there is none. */
  private Optional<ShownStack> shown() {
    Optional<String> refusal =
        reading.isOpen()
            ? active.get().whyNotOfReading()
            : Optional.of(texts.get("marking.no-reading"));
    Optional<ShownStack> shown = refusal.isPresent() ? Optional.empty() : active.get().shown();
    if (shown.isEmpty()) {
      notices.tell(refusal.orElse(texts.get("marking.no-place")));
    }
    return shown;
  }
}
