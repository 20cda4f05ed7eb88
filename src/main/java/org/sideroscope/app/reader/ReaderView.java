package org.sideroscope.app.reader;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.Reader;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.port.SaveState;

/** The head of the reading panel: who reads, whether it is saved; and the question who it is. */
public final class ReaderView extends VBox {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private final Texts texts;
  private final Consumer<String> onNamed;
  private final ZoneId zone;
  private final TextField name = new TextField();
  private final Label standing = new Label();
  private boolean asking;
  private boolean fixed;

  /**
   * Creates the head of the panel.
   *
   * @param onNamed told the name that the reader gave
   * @param zone in which times are shown
   */
  public ReaderView(Texts texts, ZoneId zone, Consumer<String> onNamed) {
    this.texts = texts;
    this.zone = zone;
    this.onNamed = onNamed;
    setId("reader");
    getStyleClass().add("section");
    name.setId("reader-name");
    name.setPromptText(texts.get("reader.prompt"));
    name.setOnAction(event -> give());
    standing.setId("save-state");
    standing.getStyleClass().add("small");
    standing.setWrapText(true);
  }

  /** Asks who reads. */
  public void ask() {
    if (fixed) {
      return;
    }
    asking = true;
    Label question = new Label(texts.get("reader.ask"));
    Label why = new Label(texts.get("reader.why"));
    why.getStyleClass().addAll("small", "soft");
    why.setWrapText(true);
    Button begin = new Button(texts.get("reader.begin"));
    begin.setId("reader-begin");
    begin.setOnAction(event -> give());
    begin.disableProperty().bind(name.textProperty().map(String::isBlank));
    HBox line = new HBox(8, name, begin);
    HBox.setHgrow(name, Priority.ALWAYS);
    getChildren().setAll(question, line, why);
  }

  /** From now on it is not for the user to say who reads; nobody does until one is shown. */
  public void fix() {
    fixed = true;
    asking = false;
    getChildren().clear();
  }

  public boolean isAsking() {
    return asking;
  }

  /** Shows who reads. */
  public void show(Reader reader) {
    asking = false;
    Label heading = new Label(texts.get("reader.heading"));
    heading.getStyleClass().add("heading");
    Label who = new Label(Optional.ofNullable(reader.name()).orElse(""));
    who.setId("reader-shown");
    Hyperlink change = new Hyperlink(texts.get("reader.change"));
    change.setId("reader-change");
    change.getStyleClass().add("small");
    change.setOnAction(event -> ask());
    HBox line = fixed ? new HBox(who) : new HBox(8, who, spacer(), change);
    line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    getChildren().setAll(heading, line, standing);
  }

  /** Shows whether everything that was done is safe. */
  public void show(Optional<SessionSnapshot> snapshot) {
    standing.getStyleClass().removeAll("soft", "error", "good");
    Optional<String> trouble = snapshot.flatMap(ReaderView::trouble);
    standing.setText(trouble.orElseGet(() -> calm(snapshot)));
    standing.getStyleClass().add(trouble.isPresent() ? "error" : "soft");
  }

  /** That nothing can be changed here, or is not saved. */
  private static Optional<String> trouble(SessionSnapshot snapshot) {
    return snapshot
        .access()
        .refusal()
        .filter(_ -> !snapshot.reading().header().isSigned())
        .or(() -> snapshot.saveState().failure());
  }

  private String calm(Optional<SessionSnapshot> snapshot) {
    return snapshot
        .map(now ->
            now.reading().header().isSigned() ? texts.get("reader.signed") : words(now.saveState()))
        .orElseGet(() -> texts.get("reader.no-study"));
  }

  private String words(SaveState state) {
    return switch (state) {
      case SaveState.Unchanged _ -> texts.get("save.unchanged");
      case SaveState.Saving _ -> texts.get("save.saving");
      case SaveState.Saved(var at) -> texts.get("save.saved", TIME.format(at.atZone(zone)));
      case SaveState.Failed(var sentence) -> sentence;
    };
  }

  private void give() {
    String given = name.getText().strip();
    if (!given.isEmpty()) {
      onNamed.accept(given);
    }
  }

  private static Node spacer() {
    javafx.scene.layout.Region spacer = new javafx.scene.layout.Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    return spacer;
  }
}
