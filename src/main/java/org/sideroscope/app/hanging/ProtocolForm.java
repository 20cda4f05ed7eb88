package org.sideroscope.app.hanging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.sideroscope.app.text.Texts;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.hanging.HangingProtocol;
import org.sideroscope.workstation.hanging.Layout;
import org.sideroscope.workstation.hanging.SeriesPattern;
import org.sideroscope.workstation.hanging.ViewportRule;

/** One protocol, to be edited. Every change is told at once. */
final class ProtocolForm extends VBox {

  private final Texts texts;
  private final Consumer<HangingProtocol> onChange;
  private HangingProtocol protocol;

  ProtocolForm(HangingProtocol protocol, Texts texts, Consumer<HangingProtocol> onChange) {
    super(8);
    this.protocol = protocol;
    this.texts = texts;
    this.onChange = onChange;
    getStyleClass().add("protocol-form");
    fill();
  }

  private void fill() {
    getChildren()
        .setAll(
            labelled("hanging.name", name()),
            labelled("hanging.layouts", layouts()),
            labelled("hanging.words", words()),
            labelled("hanging.against", against()));
    for (int i = 0; i < protocol.viewports().size(); i++) {
      getChildren().add(rule(i));
    }
    Button add = new Button(texts.get("hanging.add-viewport"));
    add.setOnAction(event -> addRule());
    getChildren().add(add);
  }

  private Node labelled(String key, Node control) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().addAll("soft", "small");
    label.setWrapText(true);
    return new VBox(2, label, control);
  }

  private Node name() {
    TypedField field =
        new TypedField(
            protocol.name(),
            texts.get("hanging.name"),
            TypedField.named(texts, next -> change(protocol.withName(next))));
    field.setId("protocol-name");
    return field;
  }

  private Node layouts() {
    TypedField field =
        new TypedField(
            protocol.layouts().stream().map(Layout::text).collect(Collectors.joining(", ")),
            texts.get("hanging.layouts"),
            this::takeLayouts);
    field.setId("protocol-layouts");
    return field;
  }

  private Optional<String> takeLayouts(String text) {
    List<Result<Layout>> parsed = TypedField.words(text).stream().map(Layout::parse).toList();
    Optional<String> wrong =
        parsed.isEmpty()
            ? Layout.parse("").toFailure().map(Failure::message)
            : parsed.stream()
                .flatMap(layout -> layout.toFailure().stream())
                .map(Failure::message)
                .findFirst();
    if (wrong.isEmpty()) {
      change(protocol.withLayouts(parsed.stream().map(Result::orThrow).toList()));
    }
    return wrong;
  }

  private Node words() {
    return new TypedField(
        String.join(", ", protocol.words()),
        texts.get("hanging.words"),
        text -> {
          change(protocol.withWords(TypedField.words(text)));
          return Optional.empty();
        });
  }

  private Node against() {
    VBox rows = new VBox(4);
    for (int i = 0; i < protocol.against().size(); i++) {
      int at = i;
      FlowPane row = new FlowPane(6, 4);
      row.getChildren()
          .addAll(
              new PatternBox(protocol.against().get(at), texts, next -> setAgainst(at, next))
                  .controls());
      row.getChildren()
          .add(RuleBox.removal(texts.get("hanging.remove-series"), () -> removeAgainst(at)));
      rows.getChildren().add(row);
    }
    Button add = new Button(texts.get("hanging.add-series"));
    add.setOnAction(event -> addAgainst());
    rows.getChildren().add(add);
    return rows;
  }

  private void setAgainst(int at, SeriesPattern pattern) {
    List<SeriesPattern> next = new ArrayList<>(protocol.against());
    next.set(at, pattern);
    change(protocol.withAgainst(next));
  }

  private void addAgainst() {
    List<SeriesPattern> next = new ArrayList<>(protocol.against());
    next.add(SeriesPattern.ANY);
    change(protocol.withAgainst(next));
    fill();
  }

  private void removeAgainst(int at) {
    List<SeriesPattern> next = new ArrayList<>(protocol.against());
    next.remove(at);
    change(protocol.withAgainst(next));
    fill();
  }

  private Node rule(int at) {
    return new RuleBox(
        at + 1,
        protocol.viewports().get(at),
        texts,
        next -> setRule(at, next),
        () -> removeRule(at));
  }

  private void setRule(int at, ViewportRule rule) {
    List<ViewportRule> next = new ArrayList<>(protocol.viewports());
    next.set(at, rule);
    change(protocol.withViewports(next));
  }

  private void addRule() {
    List<ViewportRule> next = new ArrayList<>(protocol.viewports());
    next.add(
        new ViewportRule(
            texts.get("hanging.new-viewport"), 1, List.of(), ViewportRule.Otherwise.SAY_SO, ""));
    change(protocol.withViewports(next));
    fill();
  }

  /** A protocol without a viewport hangs nothing: the last one stays. */
  private void removeRule(int at) {
    if (protocol.viewports().size() > 1) {
      List<ViewportRule> next = new ArrayList<>(protocol.viewports());
      next.remove(at);
      change(protocol.withViewports(next));
      fill();
    }
  }

  private void change(HangingProtocol next) {
    protocol = next;
    onChange.accept(next);
  }
}
