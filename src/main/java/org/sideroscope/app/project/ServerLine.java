package org.sideroscope.app.project;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.port.OfflineWork;

/** What the server of a shared project does not know yet, or refused; nothing where all is well. */
public final class ServerLine extends VBox {

  private final Label waiting = new Label();
  private final Button refused = new Button();
  private final Texts texts;

  /**
   * @param onRefused shows what was refused
   */
  public ServerLine(Texts texts, Runnable onRefused) {
    super(4);
    this.texts = texts;
    waiting.setId("server-waiting");
    waiting.getStyleClass().addAll("small", "caution");
    waiting.setWrapText(true);
    waiting.setMinHeight(USE_PREF_SIZE);
    refused.setId("server-refused");
    refused.getStyleClass().addAll("small", "danger");
    refused.setMaxWidth(Double.MAX_VALUE);
    refused.setOnAction(_ -> onRefused.run());
    getChildren().setAll(waiting, refused);
    show(OfflineWork.NONE);
  }

  /** Shows what is so now. */
  public void show(OfflineWork offline) {
    int steps = offline.waiting();
    int conflicts = offline.refused().size();
    waiting.setText(
        steps == 1 ? texts.get("server.waiting.one") : texts.get("server.waiting", steps));
    refused.setText(
        conflicts == 1 ? texts.get("server.refused.one") : texts.get("server.refused", conflicts));
    waiting.setVisible(steps > 0);
    waiting.setManaged(steps > 0);
    refused.setVisible(conflicts > 0);
    refused.setManaged(conflicts > 0);
    setVisible(steps + conflicts > 0);
    setManaged(steps + conflicts > 0);
  }
}
