package org.sideroscope.app.card;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.ClassOverride;
import org.sideroscope.findings.classification.ResultCode;
import org.sideroscope.review.SessionSnapshot;

/** The result in two lines that stay in sight however far the panel is scrolled. */
public final class ResultStrip extends VBox {

  private final Texts texts;
  private final Label result = new Label();
  private final Label standing = new Label();
  private final Label override = new Label();

  public ResultStrip(Texts texts) {
    this.texts = texts;
    setId("result-strip");
    getStyleClass().add("result-strip");
    result.getStyleClass().add("strip-result");
    standing.getStyleClass().add("small");
    override.setId("strip-override");
    override.getStyleClass().addAll("small", "caution");
    getChildren().setAll(result, standing, override);
  }

  /** Shows the derived class, and the reader's own beside it. */
  public void show(SessionSnapshot snapshot) {
    CardContent content = CardContent.of(snapshot.classification(), texts);
    ClassOverride own = snapshot.reading().classOverride();
    override.setText(
        own == null ? "" : texts.get("card.override", ResultCode.titleOf(own.result())));
    override.setVisible(own != null);
    override.setManaged(own != null);
    result.setText(content.result());
    standing.setText(content.standingText());
    standing.getStyleClass().removeAll("good", "caution");
    standing.getStyleClass().add(CardView.standingStyle(content));
  }
}
