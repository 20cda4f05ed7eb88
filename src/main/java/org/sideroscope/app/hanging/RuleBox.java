package org.sideroscope.app.hanging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.hanging.SeriesPattern;
import org.sideroscope.workstation.hanging.SeriesWish;
import org.sideroscope.workstation.hanging.ViewportRule;

/** What one viewport takes, to be edited. */
final class RuleBox extends VBox {

  private static final int WEIGHT_OF_A_NEW_WISH = 5;

  private final Texts texts;
  private final Consumer<ViewportRule> onChange;
  private final VBox wishes = new VBox(4);
  private ViewportRule rule;

  /**
   * A box for a rule.
   *
   * @param number of the viewport, from 1
   * @param onRemove takes the viewport out of the protocol
   */
  RuleBox(
      int number,
      ViewportRule rule,
      Texts texts,
      Consumer<ViewportRule> onChange,
      Runnable onRemove) {
    super(4);
    this.rule = rule;
    this.texts = texts;
    this.onChange = onChange;
    setId("rule-" + number);
    getStyleClass().add("rule-box");
    Button add = new Button(texts.get("hanging.add-series"));
    add.setOnAction(event -> addWish());
    getChildren().setAll(head(number, onRemove), missing(), wishes, add);
    fill();
  }

  private Node head(int number, Runnable onRemove) {
    Label title = new Label(texts.get("hanging.viewport", number));
    title.getStyleClass().add("heading");
    TypedField name =
        new TypedField(
            rule.name(),
            texts.get("hanging.rule-name"),
            TypedField.named(texts, next -> change(rule.withName(next))));
    HBox head =
        new HBox(
            8,
            title,
            name,
            WordsBox.number(
                0,
                ViewportRule.MOST_IMPORTANCE,
                rule.importance(),
                value -> texts.get("hanging.importance", value),
                next -> change(rule.withImportance(next))),
            WordsBox.of(
                ViewportRule.Otherwise.values(),
                rule.otherwise(),
                texts,
                next -> change(rule.withOtherwise(next))),
            removal(texts.get("hanging.remove-viewport"), onRemove));
    head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return head;
  }

  private Node missing() {
    TypedField missing =
        new TypedField(
            rule.missing(),
            texts.get("hanging.missing"),
            text -> {
              change(rule.withMissing(text));
              return Optional.empty();
            });
    HBox.setHgrow(missing, Priority.ALWAYS);
    return missing;
  }

  private void fill() {
    wishes.getChildren().clear();
    for (int i = 0; i < rule.wishes().size(); i++) {
      wishes.getChildren().add(wishRow(i));
    }
  }

  private Node wishRow(int at) {
    SeriesWish wish = rule.wishes().get(at);
    FlowPane row = new FlowPane(6, 4);
    row.getStyleClass().add("wish-row");
    row.getChildren()
        .add(
            WordsBox.number(
                1,
                SeriesWish.MOST_WEIGHT,
                wish.weight(),
                value -> texts.get("hanging.weight", value),
                next -> set(at, rule.wishes().get(at).withWeight(next))));
    row.getChildren()
        .addAll(
            new PatternBox(
                    wish.series(), texts, next -> set(at, rule.wishes().get(at).withSeries(next)))
                .controls());
    row.getChildren()
        .addAll(
            new ShowingBox(
                    wish.showing(), texts, next -> set(at, rule.wishes().get(at).shown(next)))
                .controls());
    row.getChildren().add(removal(texts.get("hanging.remove-series"), () -> removeWish(at)));
    return row;
  }

  static Button removal(String words, Runnable action) {
    Button button = new Button("✕");
    button.setTooltip(new Tooltip(words));
    button.setAccessibleText(words);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void set(int at, SeriesWish wish) {
    List<SeriesWish> next = new ArrayList<>(rule.wishes());
    next.set(at, wish);
    change(rule.withWishes(next));
  }

  private void addWish() {
    List<SeriesWish> next = new ArrayList<>(rule.wishes());
    next.add(SeriesWish.of(SeriesPattern.ANY, WEIGHT_OF_A_NEW_WISH));
    change(rule.withWishes(next));
    fill();
  }

  private void removeWish(int at) {
    List<SeriesWish> next = new ArrayList<>(rule.wishes());
    next.remove(at);
    change(rule.withWishes(next));
    fill();
  }

  private void change(ViewportRule next) {
    rule = next;
    onChange.accept(next);
  }
}
