package org.sideroscope.app.context;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.control.Segments;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.AriaHSeverity;
import org.sideroscope.review.SessionSnapshot;

/** The severity of ARIA-H siderosis, an optional research field. */
final class AriaHPart implements ContextPart {

  private final Texts texts;
  private final Segments<AriaHSeverity> scores;
  private Optional<AriaHSeverity> said = Optional.empty();

  AriaHPart(ContextEdits edits, Texts texts) {
    this.texts = texts;
    scores =
        new Segments<>(
                List.of(AriaHSeverity.values()),
                score -> texts.get("aria-h." + score.key()),
                score -> texts.get("aria-h." + score.key() + ".hint"),
                score -> edits.score(said.filter(score::equals).isPresent() ? null : score))
            .withIds("aria-h", AriaHSeverity::key)
            .compact();
  }

  @Override
  public Command command() {
    return Command.CONTEXT_ARIA_H;
  }

  @Override
  public String summary(SessionSnapshot snapshot) {
    return Optional.ofNullable(snapshot.reading().ariaH())
        .map(score -> texts.get("aria-h." + score.key()))
        .orElse("");
  }

  @Override
  public Node body() {
    Label meaning = new Label(texts.get("aria-h.meaning"));
    meaning.getStyleClass().addAll("small", "soft");
    meaning.setWrapText(true);
    return new VBox(6, scores, meaning);
  }

  @Override
  public void show(SessionSnapshot snapshot) {
    said = Optional.ofNullable(snapshot.reading().ariaH());
    scores.show(said);
  }

  @Override
  public Node first() {
    return scores.button(AriaHSeverity.NONE);
  }
}
