package org.sideroscope.app.deidentify;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.deidentify.Keep;

/** What stays and what goes along, as boxes to tick. */
final class CopyOptions extends VBox {

  private static final double GAP = 6;

  private final Map<Keep, CheckBox> kept = new EnumMap<>(Keep.class);
  private final CheckBox reading;
  private final CheckBox words;
  private final CheckBox doubtful;

  CopyOptions(Texts texts) {
    super(GAP);
    keep(Keep.DATES_SHIFTED, "deidentify-dates", texts.get("deidentify.dates"), true);
    keep(Keep.DESCRIPTORS, "deidentify-descriptors", texts.get("deidentify.descriptors"), true);
    keep(Keep.DEVICE, "deidentify-device", texts.get("deidentify.device"), false);
    keep(
        Keep.CHARACTERISTICS,
        "deidentify-characteristics",
        texts.get("deidentify.characteristics"),
        false);
    reading = box("deidentify-reading", texts.get("deidentify.reading"), true);
    words = box("deidentify-texts", texts.get("deidentify.texts"), false);
    doubtful = box("deidentify-doubtful", texts.get("deidentify.doubtful"), false);
    words.disableProperty().bind(reading.selectedProperty().not());
    getChildren().addAll(List.of(reading, words, doubtful));
  }

  private void keep(Keep option, String id, String text, boolean usual) {
    CheckBox box = box(id, text, usual);
    kept.put(option, box);
    getChildren().add(box);
  }

  private static CheckBox box(String id, String text, boolean ticked) {
    CheckBox box = new CheckBox(text);
    box.setId(id);
    box.setSelected(ticked);
    box.setWrapText(true);
    return box;
  }

  /** Whether there is a reading that could go along. */
  void offerReading(boolean there) {
    reading.setDisable(!there);
    reading.setSelected(there);
  }

  boolean takesReading() {
    return reading.isSelected();
  }

  boolean keepsTexts() {
    return words.isSelected() && reading.isSelected();
  }

  boolean takesDoubtfulImages() {
    return doubtful.isSelected();
  }

  Set<Keep> keep() {
    Set<Keep> chosen = EnumSet.noneOf(Keep.class);
    kept.forEach((option, box) -> {
      if (box.isSelected()) {
        chosen.add(option);
      }
    });
    return chosen;
  }
}
