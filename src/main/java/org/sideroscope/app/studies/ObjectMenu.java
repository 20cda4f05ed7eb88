package org.sideroscope.app.studies;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sideroscope.app.studies.StudiesView.ObjectChoice;
import org.sideroscope.app.text.RightToLeft;
import org.sideroscope.app.text.Texts;

/** Segmentations and documents to open. */
public final class ObjectMenu extends ContextMenu {

  /**
   * A menu of these objects.
   *
   * @param onChoose told the object that is to be opened
   */
  public ObjectMenu(List<ObjectChoice> objects, Texts texts, Consumer<ObjectChoice> onChoose) {
    ObjectWords words = new ObjectWords(texts);
    setId("object-menu");
    MenuItem heading = new MenuItem(texts.get(objects.isEmpty() ? "object.none" : "object.open"));
    heading.setDisable(true);
    heading.getStyleClass().add("menu-heading");
    getItems().add(heading);
    for (int i = 0; i < objects.size(); i++) {
      ObjectChoice choice = objects.get(i);
      String series = words.series(choice.object());
      String kind = words.title(choice.object());
      String title = series.isEmpty() ? kind : texts.get("object.of-series", kind, series);
      MenuItem item =
          RightToLeft.mark(new MenuItem(title, new FontIcon(words.icon(choice.object()))), title);
      item.setMnemonicParsing(false);
      item.setId("object-" + (i + 1));
      item.setOnAction(_ -> onChoose.accept(choice));
      getItems().add(item);
    }
  }
}
