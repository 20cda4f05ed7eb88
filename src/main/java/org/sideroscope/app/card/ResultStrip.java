package org.sideroscope.app.card;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.classification.Classification;

/** The result in two lines that stay in sight however far the panel is scrolled. */
public final class ResultStrip extends VBox {

  private final Texts texts;
  private final Label result = new Label();
  private final Label standing = new Label();

  public ResultStrip(Texts texts) {
    this.texts = texts;
    setId("result-strip");
    getStyleClass().add("result-strip");
    result.getStyleClass().add("strip-result");
    standing.getStyleClass().add("small");
    getChildren().setAll(result, standing);
  }

  /** Shows a classification. */
  public void show(Classification classification) {
    CardContent content = CardContent.of(classification, texts);
    result.setText(content.result());
    standing.setText(content.standingText());
    standing.getStyleClass().removeAll("good", "caution");
    standing.getStyleClass().add(CardView.standingStyle(content));
  }
}
