package org.sideroscope.app.hanging;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.sideroscope.app.studies.PatientWords;
import org.sideroscope.app.text.RightToLeft;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.Study;

/** The other studies of the patient, the newest first, and the ways to others and back. */
final class PriorMenu extends ContextMenu {

  private final Texts texts;

  PriorMenu(List<Study> studies, Texts texts, Consumer<Study> onChoose) {
    this.texts = texts;
    setId("prior-menu");
    MenuItem heading =
        new MenuItem(texts.get(studies.isEmpty() ? "compare.none" : "compare.heading"));
    heading.setDisable(true);
    heading.getStyleClass().add("menu-heading");
    getItems().add(heading);
    PatientWords words = new PatientWords(texts);
    for (int i = 0; i < studies.size(); i++) {
      Study study = studies.get(i);
      String title = words.study(study);
      MenuItem item = RightToLeft.mark(new MenuItem(title), title);
      item.setMnemonicParsing(false);
      item.setId("prior-" + (i + 1));
      item.setOnAction(event -> onChoose.accept(study));
      getItems().add(item);
    }
    getItems().add(new SeparatorMenuItem());
  }

  void add(String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get(key));
    item.setId(key.replace('.', '-'));
    item.setOnAction(event -> action.run());
    getItems().add(item);
  }
}
