package org.sideroscope.app.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Files and folders that are dropped anywhere on the window. */
final class FileDrops {

  private final Consumer<List<Path>> onDropped;

  private FileDrops(Consumer<List<Path>> onDropped) {
    this.onDropped = onDropped;
  }

  static void install(Node target, Consumer<List<Path>> onDropped) {
    FileDrops drops = new FileDrops(onDropped);
    target.setOnDragOver(drops::over);
    target.setOnDragDropped(drops::dropped);
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    Dragboard board = event.getDragboard();
    if (board.hasFiles()) {
      onDropped.accept(board.getFiles().stream().map(File::toPath).toList());
    }
    event.setDropCompleted(board.hasFiles());
    event.consume();
  }
}
