package org.sideroscope.app.coordinating;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.cohort.protocol.ProtocolFile;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.files.AtomicSave;
import org.sideroscope.workstation.files.NewFile;

/** Reads a protocol from a file into what is being written, and writes it to one. */
final class ProtocolFiles extends FlowPane {

  private final Coordination coordination;
  private final Texts texts;
  private final WorkLine work;

  /**
   * @param shown the protocol that is shown; empty while it cannot be used
   * @param onUndo takes back what was changed
   */
  ProtocolFiles(
      Coordination coordination,
      WorkLine work,
      Consumer<Protocol> onRead,
      Supplier<Optional<Protocol>> shown,
      Runnable onUndo) {
    super(8, 8);
    this.coordination = coordination;
    this.texts = coordination.texts();
    this.work = work;
    getChildren()
        .setAll(
            button("protocol-read", "protocol.read", () -> read(onRead)),
            button("protocol-write", "protocol.write", () -> write(shown.get())),
            button("protocol-undo", "protocol.undo", onUndo));
    disableProperty().bind(work.busyProperty());
  }

  private Button button(String id, String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void read(Consumer<Protocol> onRead) {
    coordination
        .files()
        .fileToOpen(texts.get("protocol.read.title"), texts.get("protocol.file"), "*.json")
        .ifPresent(file ->
            work.start(texts.get("protocol.reading"), _ -> ProtocolFile.read(file), onRead));
  }

  private void write(Optional<Protocol> protocol) {
    if (protocol.isEmpty()) {
      work.clear();
      work.warn(texts.get("protocol.write.wrong"));
      return;
    }
    coordination
        .files()
        .fileToWrite(texts.get("protocol.write.title"), "protocol.json")
        .ifPresent(file ->
            work.start(
                texts.get("protocol.writing"),
                _ -> written(protocol.get(), file),
                path -> work.tell(texts.get("protocol.written", path))));
  }

  private static Result<Path> written(Protocol protocol, Path file) {
    return AtomicSave.save(NewFile.of(file, ProtocolFile.write(protocol)));
  }
}
