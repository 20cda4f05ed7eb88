package org.sideroscope.app.studies;

import javafx.scene.control.Label;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.Severity;

/** What is wrong with a series or a file: in two or three words, or as its whole sentence. */
final class DefectWords {

  private final Texts texts;

  DefectWords(Texts texts) {
    this.texts = texts;
  }

  /** Two or three words, such as {@code Missing slices}; the sentence where there are none. */
  String brief(Defect defect) {
    String key = "defect." + defect.kind().id();
    return texts.has(key) ? texts.get(key) : defect.sentence();
  }

  /** Words behind the sign of the severity, in its colour. */
  Label label(Defect defect, String words) {
    String glyph = defect.severity() == Severity.INFO ? "ⓘ " : "⚠ ";
    Label label = new Label(glyph + words);
    label.getStyleClass().addAll("defect", style(defect.severity()));
    return label;
  }

  private static String style(Severity severity) {
    return switch (severity) {
      case INFO -> "soft";
      case WARNING -> "caution";
      case ERROR -> "error";
    };
  }
}
