package org.sideroscope.app.context;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.control.TypedText;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.Narrative;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.event.TextWritten.Part;

/** The free texts of the reading. What is empty is drafted by the report where it drafts. */
final class TextsPart implements ContextPart {

  private static final List<Part> ORDER =
      List.of(Part.COMMENT, Part.LIMITATIONS, Part.IMPRESSION, Part.SUGGESTIONS);

  private final Texts texts;
  private final Map<Part, TypedText> fields = new LinkedHashMap<>();
  private final TypedText first;

  TextsPart(ContextEdits edits, Texts texts) {
    this.texts = texts;
    first = field(Part.COMMENT, edits);
    fields.put(Part.COMMENT, first);
    ORDER.forEach(part -> fields.computeIfAbsent(part, each -> field(each, edits)));
  }

  private TypedText field(Part part, ContextEdits edits) {
    TypedText field =
        new TypedText(
            "text-" + part.key(),
            texts.get("text." + part.key() + ".prompt"),
            text -> edits.write(part, text));
    field.setPrefRowCount(3);
    return field;
  }

  @Override
  public Command command() {
    return Command.CONTEXT_TEXTS;
  }

  @Override
  public String summary(SessionSnapshot snapshot) {
    Narrative said = snapshot.reading().narrative();
    return ORDER.stream()
        .filter(part -> text(said, part) != null)
        .map(part -> texts.get("text." + part.key()).toLowerCase(java.util.Locale.UK))
        .collect(Collectors.joining(", "));
  }

  @Override
  public Node body() {
    List<Node> parts = new ArrayList<>();
    fields.forEach((part, field) -> {
      Label label = new Label(texts.get("text." + part.key()));
      label.getStyleClass().addAll("small", "soft");
      parts.add(new VBox(2, label, field));
    });
    VBox body = new VBox(8);
    body.getChildren().setAll(parts);
    return body;
  }

  @Override
  public void show(SessionSnapshot snapshot) {
    Narrative said = snapshot.reading().narrative();
    fields.forEach((part, field) -> field.show(requireNonNullElse(text(said, part), "")));
  }

  private static @Nullable String text(Narrative said, Part part) {
    return switch (part) {
      case COMMENT -> said.comment();
      case LIMITATIONS -> said.limitations();
      case IMPRESSION -> said.impression();
      case SUGGESTIONS -> said.suggestions();
    };
  }

  @Override
  public Node first() {
    return first;
  }
}
