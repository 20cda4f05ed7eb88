package org.sideroscope.app.studies;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;

/** Every kind of image, the one in force ticked, and the way back to what the headers say. */
final class KindMenu extends ContextMenu {

  private final StackWords words;

  /**
   * A menu for one stack.
   *
   * @param onChoose told the kind that the reader names
   */
  KindMenu(ImageStack stack, Texts texts, Consumer<ImageKind> onChoose) {
    this.words = new StackWords(texts);
    setId("kind-menu");
    MenuItem heading = new MenuItem(texts.get("kind.heading"));
    heading.setDisable(true);
    heading.getStyleClass().add("menu-heading");
    getItems().add(heading);
    for (ImageKind kind : ImageKind.values()) {
      getItems().add(item(kind, stack, onChoose));
    }
    ImageKind headers = stack.kind().byHeaders().kind();
    MenuItem asHeaders = new MenuItem(texts.get("kind.as-headers", words.kind(headers)));
    asHeaders.setId("kind-as-headers");
    asHeaders.setDisable(stack.kind().overruled().isEmpty());
    asHeaders.setOnAction(event -> onChoose.accept(headers));
    getItems().addAll(new SeparatorMenuItem(), asHeaders);
  }

  private MenuItem item(ImageKind kind, ImageStack stack, Consumer<ImageKind> onChoose) {
    RadioMenuItem item = new RadioMenuItem(words.kind(kind));
    item.setMnemonicParsing(false);
    item.setId("kind-" + kind.name().toLowerCase(Locale.ROOT));
    item.setSelected(kind == stack.kind().kind());
    item.setOnAction(event -> {
      if (kind != stack.kind().kind()) {
        onChoose.accept(kind);
      }
    });
    return item;
  }
}
