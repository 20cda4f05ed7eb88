package org.sideroscope.app.context;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.control.KeysBack;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.text.Texts;

/** The context of the images, one section a part; one of them is open at a time. */
public final class ContextPanel extends VBox {

  private final List<ContextSection> sections;
  private final List<ContextPart> parts;
  private Runnable onOpening = () -> {};

  public ContextPanel(OpenReading reading, CommandWords commands, Texts texts) {
    setId("context");
    getStyleClass().addAll("section", "context");
    ContextEdits edits = new ContextEdits(reading);
    parts =
        List.of(
            new HaemorrhagePart(edits, texts),
            new PredisposingPart(edits, texts),
            new SymptomsPart(edits, texts),
            new CsfPart(edits, texts),
            new FindingsPart(edits, texts),
            new MimicsPart(edits, texts),
            new TechniquePart(edits, texts),
            new TextsPart(edits, texts),
            new AriaHPart(edits, texts));
    sections =
        parts.stream().map(part -> new ContextSection(part, commands, () -> toggle(part))).toList();
    Label heading = new Label(texts.get("context.heading"));
    heading.getStyleClass().add("heading");
    getChildren().setAll(heading);
    getChildren().addAll(sections);
    reading.onChange(snapshot -> {
      setDisable(snapshot.isEmpty());
      snapshot.ifPresent(one -> sections.forEach(section -> section.show(one)));
    });
  }

  /** Says what must happen before a section is opened, such as showing the panel. */
  public void setOnOpening(Runnable action) {
    onOpening = action;
  }

  public void bind(CommandHandlers handlers) {
    parts.forEach(part -> handlers.on(part.command(), () -> go(part)));
  }

  /** Into a section; out of it again where the keyboard is in it. */
  private void go(ContextPart part) {
    ContextSection section = sections.get(parts.indexOf(part));
    if (section.isOpen() && section.holdsKeyboard()) {
      KeysBack.from(this);
      section.setOpen(false);
      return;
    }
    onOpening.run();
    openOnly(section);
    section.begin();
  }

  private void toggle(ContextPart part) {
    ContextSection section = sections.get(parts.indexOf(part));
    if (section.isOpen()) {
      section.setOpen(false);
    } else {
      openOnly(section);
      section.begin();
    }
  }

  private void openOnly(ContextSection wanted) {
    Stream.concat(sections.stream().filter(one -> !one.equals(wanted)), Stream.of(wanted))
        .forEach(section -> section.setOpen(section.equals(wanted)));
  }
}
