package org.sideroscope.app.coordinating;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.change.Effect;
import org.sideroscope.workstation.project.ChangeProtocol.Proposal;

/** What a protocol that is being written would do, and the button that keeps it. */
final class EffectsPanel extends VBox {

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final Texts texts;
  private final Label state = words("", "small");
  private final VBox effects = new VBox(10);
  private final Button keep = new Button();

  /**
   * @param below what is said of keeping it
   */
  EffectsPanel(Texts texts, Runnable onKeep, Region below) {
    super(8);
    this.texts = texts;
    getStyleClass().add("protocol-effects");
    setId("protocol-effects");
    state.setId("protocol-state");
    effects.setId("protocol-effects-list");
    keep.setId("protocol-keep");
    keep.setOnAction(event -> onKeep.run());
    keep.setMinWidth(USE_PREF_SIZE);
    ScrollPane scroll = new ScrollPane(effects);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Label heading = words(texts.get("protocol.effects"), "heading");
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    HBox head = new HBox(8, heading, keep);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(head, state, below, scroll);
    nothing("");
  }

  /** Stands under the protocol rather than beside it. */
  void setNarrow(boolean narrow) {
    pseudoClassStateChanged(NARROW, narrow);
  }

  private static Label words(String text, String look) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(look);
    return label;
  }

  /** Nothing can be kept, for a reason. */
  void nothing(String why) {
    state.setText(why);
    effects.getChildren().clear();
    keep.setText(texts.get("protocol.keep"));
    keep.setDisable(true);
  }

  /** What it did is worked out anew: what is shown does not hold any more. */
  void outdated() {
    state.setText(texts.get("protocol.effects.working"));
    keep.setDisable(true);
  }

  void show(Proposal proposal) {
    if (proposal.isNone()) {
      nothing(texts.get("protocol.effects.none"));
      return;
    }
    int version = proposal.protocol().version();
    String key = proposal.replaces() ? "replaces" : "version";
    state.setText(texts.get("protocol.effects." + key, version));
    effects.getChildren().setAll(proposal.effects().stream().map(EffectsPanel::row).toList());
    keep.setText(texts.get("protocol.keep." + key, version));
    keep.setDisable(false);
  }

  private static VBox row(Effect effect) {
    Label consequence = words(effect.consequence(), "small");
    consequence.getStyleClass().add("soft");
    return new VBox(2, words(effect.change(), "effect"), consequence);
  }
}
