package org.sideroscope.app.card;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.text.RightToLeft;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.ClassOverride;
import org.sideroscope.findings.classification.Caution;
import org.sideroscope.findings.classification.CriterionStatus;
import org.sideroscope.findings.classification.ResultCode;
import org.sideroscope.findings.classification.SettleName;
import org.sideroscope.review.SessionSnapshot;

/** Draws what {@link CardContent} says. */
public final class CardView extends VBox {

  private final CommandWords words;
  private final Texts texts;
  private final Consumer<SettleName> goTo;
  private @Nullable SessionSnapshot shown;

  /**
   * Creates an empty card.
   *
   * @param goTo brings the reader to what would settle the result
   */
  public CardView(CommandWords words, Texts texts, Consumer<SettleName> goTo) {
    this.words = words;
    this.texts = texts;
    this.goTo = goTo;
    setId("classification-card");
    getStyleClass().add("section");
    words.onChange(() -> {
      if (shown != null) {
        show(shown);
      }
    });
  }

  /** Shows what a reading amounts to, and what its reader set beside that. */
  public void show(SessionSnapshot snapshot) {
    shown = snapshot;
    CardContent content = CardContent.of(snapshot.classification(), texts);
    getChildren().setAll(styled(texts.get("card.heading"), "heading"));
    addResult(content);
    Optional.ofNullable(snapshot.reading().classOverride()).ifPresent(this::addOverride);
    addSettling(content);
    addCriteria(content);
    addCautions(content);
  }

  private void addResult(CardContent content) {
    Label result = styled(content.result(), "card-result");
    result.setId("card-result");
    Label standing = wrapped(content.standingText(), "card-standing", standingStyle(content));
    standing.setId("card-standing");
    getChildren().addAll(result, standing, wrapped(content.explanation(), "soft"));
    if (!content.others().isEmpty()) {
      getChildren().add(wrapped(content.others(), "soft"));
    }
    if (!content.scores().isEmpty()) {
      getChildren().add(wrapped(content.scores(), "small"));
    }
  }

  private void addOverride(ClassOverride override) {
    Label title =
        wrapped(texts.get("card.override", ResultCode.titleOf(override.result())), "card-override");
    title.setId("card-override");
    String reason = Optional.ofNullable(override.reason()).orElse("");
    getChildren().addAll(title, wrapped(texts.get("card.override-reason", reason), "small"));
  }

  static String standingStyle(CardContent content) {
    return switch (content.standing()) {
      case DEFINITE -> "good";
      case PROVISIONAL, INCOMPLETE -> "caution";
    };
  }

  private void addSettling(CardContent content) {
    content
        .next()
        .ifPresent(next -> {
          Button button = new Button(texts.get("card.next", texts.get("settle." + next.key())));
          button.setId("card-next");
          button.getStyleClass().add("settle-button");
          button.setUserData(Command.SETTLE);
          button.setTooltip(new Tooltip(words.hint(Command.SETTLE)));
          button.setOnAction(event -> goTo.accept(next));
          Label key = styled(words.key(Command.SETTLE), "small", "soft");
          HBox line = new HBox(8, button, key);
          line.setAlignment(Pos.CENTER_LEFT);
          getChildren().addAll(settling(content), line);
        });
    content.advice().forEach(line -> getChildren().add(wrapped(line, "small", "soft")));
  }

  /** Everything the result depends on, each of which can be gone to. */
  private Node settling(CardContent content) {
    FlowPane names = new FlowPane(4, 0, styled(texts.get("card.settle"), "small"));
    for (SettleName name : content.toSettle()) {
      Hyperlink link = new Hyperlink(texts.get("settle." + name.key()));
      link.setId("settle-" + name.key());
      link.getStyleClass().add("small");
      link.setOnAction(event -> goTo.accept(name));
      names.getChildren().add(link);
    }
    return names;
  }

  private void addCriteria(CardContent content) {
    if (content.criteria().isEmpty()) {
      return;
    }
    getChildren().add(styled(texts.get("card.why"), "heading"));
    content.criteria().forEach(line -> getChildren().add(criterion(line)));
  }

  private Node criterion(CardContent.CriterionLine line) {
    Label glyph = styled(glyph(line.status()), "glyph", glyphStyle(line.status()));
    String word = texts.get("criterion." + line.status().key());
    glyph.setTooltip(new Tooltip(word));
    glyph.setAccessibleText(word);
    Label text = wrapped(line.text(), "small");
    if (!line.sites().isEmpty()) {
      text.setTooltip(new Tooltip(line.sites()));
    }
    Label source = styled(line.source(), "small", "soft");
    source.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(glyph, text, source);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    row.getStyleClass().add("criterion");
    return row;
  }

  private static String glyph(CriterionStatus status) {
    return switch (status) {
      case MET -> "✓";
      case NOT_MET -> "✕";
      case UNKNOWN -> "?";
    };
  }

  private static String glyphStyle(CriterionStatus status) {
    return switch (status) {
      case MET -> "good";
      case NOT_MET -> "soft";
      case UNKNOWN -> "caution";
    };
  }

  private void addCautions(CardContent content) {
    if (content.cautions().isEmpty()) {
      return;
    }
    getChildren().add(styled(texts.get("card.cautions"), "heading"));
    content.cautions().forEach(caution -> getChildren().add(caution(caution)));
  }

  private Node caution(Caution caution) {
    Label glyph = styled("⚠", "caution");
    glyph.setMinWidth(USE_PREF_SIZE);
    glyph.setAccessibleText(texts.get("card.caution"));
    Label text = wrapped(caution.text(), "small");
    text.setTooltip(new Tooltip(caution.source()));
    HBox row = new HBox(glyph, text);
    row.getStyleClass().add("caution-row");
    return row;
  }

  private static Label wrapped(String text, String... styles) {
    Label label = styled(text, styles);
    RightToLeft.wrap(label);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static Label styled(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    return label;
  }
}
