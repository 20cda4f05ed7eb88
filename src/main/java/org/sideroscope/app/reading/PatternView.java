package org.sideroscope.app.reading;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sideroscope.app.control.IntoSight;
import org.sideroscope.app.control.Segments;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.History;
import org.sideroscope.findings.Reading;
import org.sideroscope.review.event.DistributionCalled;
import org.sideroscope.review.event.HistoryGiven;
import org.sideroscope.review.event.Step;

/** The reader's two calls that no image answers alone: distribution and bleeding history. */
public final class PatternView extends VBox {

  private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");

  private final OpenReading reading;
  private final Texts texts;
  private final Segments<Distribution> distribution;
  private final Segments<Answer> haemorrhage;
  private final CheckBox several = new CheckBox();
  private final Node distributionRow;
  private final Node haemorrhageRow;

  public PatternView(OpenReading reading, Texts texts) {
    this.reading = reading;
    this.texts = texts;
    setId("pattern");
    getStyleClass().add("section");
    distribution =
        new Segments<>(
                List.of(Distribution.values()),
                value -> texts.get("distribution." + value.key()),
                value -> texts.get("distribution." + value.key() + ".hint"),
                this::call)
            .withIds("distribution", Distribution::key);
    haemorrhage =
        new Segments<>(
                List.of(Answer.values()),
                value -> texts.get("haemorrhage." + value.key()),
                value -> texts.get("haemorrhage." + value.key() + ".hint"),
                this::answerHaemorrhage)
            .withIds("haemorrhage", Answer::key);
    several.setText(texts.get("haemorrhage.several"));
    several.setId("haemorrhage-several");
    several.getStyleClass().add("small");
    several.setOnAction(
        event -> take(new HistoryGiven(history().withSeveral(several.isSelected()))));
    Label heading = new Label(texts.get("pattern.heading"));
    heading.getStyleClass().add("heading");
    distributionRow = row("pattern.distribution", distribution);
    haemorrhageRow = row("pattern.haemorrhage", haemorrhage);
    getChildren().setAll(heading, distributionRow, haemorrhageRow, several);
    reading.onChange(snapshot -> show(snapshot.map(s -> s.reading()).orElse(Reading.EMPTY)));
  }

  /**
   * Shows which of the two the keys of the palette answer now, if any, and brings it into sight.
   */
  public void markAsked(boolean isDistribution, boolean isHaemorrhage) {
    distributionRow.pseudoClassStateChanged(ASKED, isDistribution);
    haemorrhageRow.pseudoClassStateChanged(ASKED, isHaemorrhage);
    if (isDistribution || isHaemorrhage) {
      IntoSight.bring(this);
    }
  }

  private void show(Reading shown) {
    setDisable(!reading.isOpen());
    distribution.show(Optional.ofNullable(shown.deposits().called()));
    History history = shown.context().history();
    haemorrhage.show(Optional.ofNullable(history.haemorrhage()));
    boolean bled = history.intracranialHaemorrhage() == Answer.YES;
    several.setVisible(bled);
    several.setManaged(bled);
    several.setSelected(Boolean.TRUE.equals(history.several()));
  }

  /** A click on what is lit takes it back. */
  private void call(Distribution value) {
    boolean lit = value == reading.reading().deposits().called();
    take(new DistributionCalled(lit ? null : value));
  }

  private void answerHaemorrhage(Answer clicked) {
    Answer answer = clicked == history().haemorrhage() ? null : clicked;
    History next = history().withIntracranialHaemorrhage(answer);
    take(new HistoryGiven(answer == Answer.YES ? next : next.withSeveral(null)));
  }

  private History history() {
    return reading.reading().context().history();
  }

  private void take(Step step) {
    reading.act(session -> session.apply(step));
  }

  private Node row(String key, Node answer) {
    Label label = new Label(texts.get(key));
    label.setMinWidth(96);
    label.setTooltip(new Tooltip(texts.get(key + ".hint")));
    HBox box = new HBox(8, label, answer);
    box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    box.getStyleClass().add("question-row");
    return box;
  }
}
