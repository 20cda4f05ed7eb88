package org.sideroscope.app.measuring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.Annotation;
import org.sideroscope.findings.AnnotationKind;
import org.sideroscope.findings.Reading;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.gesture.RemoveAnnotation;

/** The measurements of the reading, one line each: go there, copy, remove. */
public final class MeasurementsView extends VBox {

  private static final double NAME_WIDTH = 128;

  private final OpenReading reading;
  private final Consumer<Annotation> onGo;
  private final Texts texts;
  private final AnnotationWords words;
  private final VBox rows = new VBox();
  private List<Annotation> measured = List.of();

  /**
   * A list that is seen once there is a measurement.
   *
   * @param onGo shows where a measurement lies
   */
  public MeasurementsView(OpenReading reading, Consumer<Annotation> onGo, Texts texts) {
    this.reading = reading;
    this.onGo = onGo;
    this.texts = texts;
    this.words = new AnnotationWords(texts);
    setId("measurements");
    getStyleClass().addAll("section", "measurements");
    Label heading = new Label(texts.get("measurements.heading"));
    heading.getStyleClass().add("heading");
    HBox.setHgrow(heading, Priority.ALWAYS);
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox head =
        new HBox(heading, button("copy", "mdi2c-content-copy", "measurements.copy", this::copy));
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(head, rows);
    reading.onChange(this::show);
  }

  private void show(Optional<SessionSnapshot> snapshot) {
    Reading now = snapshot.map(SessionSnapshot::reading).orElse(Reading.EMPTY);
    List<Annotation> next =
        now.images().annotations().stream().filter(each -> !each.kind().isPointer()).toList();
    setVisible(!next.isEmpty());
    setManaged(!next.isEmpty());
    if (!next.equals(measured)) {
      measured = next;
      rows.getChildren().setAll(next.stream().map(each -> row(each, now)).toList());
    }
  }

  private Node row(Annotation annotation, Reading now) {
    String place = words.place(annotation, now);
    Label name = new Label(place.isEmpty() ? words.kind(annotation) : place);
    name.setGraphic(new FontIcon(iconOf(annotation.kind())));
    name.setMinWidth(NAME_WIDTH);
    name.setMaxWidth(NAME_WIDTH);
    name.getStyleClass().add("soft");
    Label values = new Label(values(annotation));
    values.setWrapText(true);
    values.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(values, Priority.ALWAYS);
    HBox row =
        new HBox(
            name,
            values,
            button(
                "remove-" + annotation.id(),
                "mdi2c-close",
                "measurements.remove",
                () -> reading.perform(new RemoveAnnotation(annotation.id()))));
    row.setId("measurement-" + annotation.id());
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("row");
    row.setOnMouseClicked(_ -> onGo.accept(annotation));
    Tooltip.install(row, new Tooltip(words.line(annotation, now).replace("; ", "\n")));
    return row;
  }

  /** That of the tool it was measured with. */
  private static String iconOf(AnnotationKind kind) {
    Command tool =
        switch (kind) {
          case DISTANCE -> Command.DISTANCE;
          case ANGLE -> Command.ANGLE;
          case ELLIPSE -> Command.ELLIPSE;
          case POINT -> Command.POINT_VALUE;
          case PROFILE -> Command.PROFILE;
          case ARROW -> Command.ARROW;
          case CIRCLE -> Command.CIRCLE;
        };
    return tool.icon().orElseThrow();
  }

  private String values(Annotation annotation) {
    String note = words.note(annotation.image());
    String values = words.values(annotation);
    return note.isEmpty() ? values : values + ", " + note;
  }

  private Button button(String id, String icon, String text, Runnable action) {
    Button button = new Button("", new FontIcon(icon));
    button.setId("measurements-" + id);
    button.getStyleClass().addAll("flat", "small");
    button.setTooltip(new Tooltip(texts.get(text)));
    button.setAccessibleText(texts.get(text));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void copy() {
    Reading now = reading.reading();
    String text =
        measured.stream().map(each -> words.line(each, now)).collect(Collectors.joining("\n"));
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }
}
