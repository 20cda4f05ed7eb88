package org.sideroscope.app.signing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.sideroscope.app.asking.Question;
import org.sideroscope.app.asking.QuestionPanel;
import org.sideroscope.app.preferences.Preferences;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.ClassOverride;
import org.sideroscope.findings.Reader;
import org.sideroscope.findings.classification.ResultCode;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.Signatory;
import org.sideroscope.workstation.reading.Readings;

/** What is asked, in the panel, before a class is overridden and a reading signed or amended. */
final class SigningQuestions {

  private static final String CREDENTIALS = "credentials";
  private static final double CLASS_ROW_HEIGHT = 24;

  private final OpenReading reading;
  private final Readings readings;
  private final QuestionPanel panel;
  private final Preferences preferences;
  private final Texts texts;

  SigningQuestions(
      OpenReading reading,
      Readings readings,
      QuestionPanel panel,
      Preferences preferences,
      Texts texts) {
    this.reading = reading;
    this.readings = readings;
    this.panel = panel;
    this.preferences = preferences;
    this.texts = texts;
  }

  // ---- sign

  /** Shows what is open, and asks for name and credentials. */
  void askToSign(SessionSnapshot snapshot) {
    TextField name = field("sign-name", "sign.name", readerName(snapshot));
    TextField credentials =
        field("sign-credentials", "sign.credentials", preferences.get(CREDENTIALS).orElse(""));
    VBox body = new VBox(6);
    body.getChildren().add(line(classLine(snapshot)));
    overrideLine(snapshot).map(this::line).ifPresent(body.getChildren()::add);
    body.getChildren().addAll(openPoints(OpenPoints.of(snapshot, texts)));
    body.getChildren().addAll(name, credentials, soft(texts.get("sign.after")));
    panel.ask(
        new Question(
            "sign",
            texts.get("sign.title"),
            body,
            name.getText().isBlank() ? name : body,
            texts.get("sign.confirm"),
            () -> sign(name.getText(), credentials.getText())));
  }

  private static String readerName(SessionSnapshot snapshot) {
    Reader reader = snapshot.reading().header().reader();
    return Optional.ofNullable(reader.name()).orElse("");
  }

  private String classLine(SessionSnapshot snapshot) {
    String title = snapshot.classification().result().title();
    return texts.get(
        snapshot.classification().definite() ? "sign.class" : "sign.class-open", title);
  }

  private Optional<String> overrideLine(SessionSnapshot snapshot) {
    return Optional.ofNullable(snapshot.reading().classOverride())
        .map(override ->
            texts.get(
                "override.shown",
                ResultCode.titleOf(override.result()),
                Optional.ofNullable(override.reason()).orElse("")));
  }

  private List<Node> openPoints(OpenPoints points) {
    List<Node> lines = new ArrayList<>();
    if (!points.notAssessed().isEmpty()) {
      lines.add(marked(texts.get("sign.not-assessed", String.join(", ", points.notAssessed()))));
    }
    if (!points.indeterminate().isEmpty()) {
      lines.add(marked(texts.get("sign.indeterminate", String.join(", ", points.indeterminate()))));
    }
    points.cautions().forEach(caution -> lines.add(marked(caution)));
    if (lines.isEmpty()) {
      lines.add(soft(texts.get("sign.nothing-open")));
    }
    return lines;
  }

  private boolean sign(String name, String credentials) {
    if (name.isBlank()) {
      reading.refuse(texts.get("sign.needs-name"));
      return false;
    }
    preferences.put(
        Map.of(CREDENTIALS, Optional.of(credentials.strip()).filter(text -> !text.isEmpty())));
    return reading.act(session -> session.sign(new Signatory(name, credentials)));
  }

  // ---- amend

  void askToAmend(SessionSnapshot snapshot) {
    TextField reason = field("amend-reason", "amend.reason", "");
    VBox body = new VBox(6, soft(texts.get("amend.what", snapshot.versions().size())), reason);
    panel.ask(
        new Question(
            "amend",
            texts.get("amend.title"),
            body,
            reason,
            texts.get("amend.confirm"),
            () -> reading.act(session -> readings.amend(session, reason.getText()))));
  }

  // ---- override

  /** The derived class stays the result; this one is shown beside it. */
  void askForClass(SessionSnapshot snapshot) {
    ClassOverride before = snapshot.reading().classOverride();
    ListView<ResultCode> classes = classes();
    ResultCode chosen =
        Optional.ofNullable(before)
            .flatMap(override -> ResultCode.parse(override.result()))
            .orElse(snapshot.classification().result());
    classes.getSelectionModel().select(chosen);
    TextField reason =
        field(
            "override-reason",
            "override.reason",
            Optional.ofNullable(before).map(ClassOverride::reason).orElse(""));
    VBox body = new VBox(6, soft(classLine(snapshot)), classes, reason);
    if (before != null) {
      body.getChildren().add(asDerived());
    }
    panel.ask(
        new Question(
            "override",
            texts.get("override.title"),
            body,
            classes,
            texts.get("override.confirm"),
            () -> override(classes.getSelectionModel().getSelectedItem(), reason)));
  }

  private ListView<ResultCode> classes() {
    List<ResultCode> codes =
        Arrays.stream(ResultCode.values()).filter(code -> code != ResultCode.INCOMPLETE).toList();
    ListView<ResultCode> list = new ListView<>(FXCollections.observableArrayList(codes));
    list.setId("override-classes");
    list.setFixedCellSize(CLASS_ROW_HEIGHT);
    list.setPrefHeight(codes.size() * CLASS_ROW_HEIGHT + 2);
    list.setMinHeight(list.getPrefHeight());
    list.setCellFactory(_ -> new ClassCell());
    return list;
  }

  private Button asDerived() {
    Button button = new Button(texts.get("override.as-derived"));
    button.setId("override-remove");
    button.setOnAction(event -> {
      if (reading.act(session -> session.withdrawOverride())) {
        panel.leave();
      }
    });
    return button;
  }

  private boolean override(ResultCode code, TextField reason) {
    if (reason.getText().isBlank()) {
      reading.refuse(texts.get("override.needs-reason"));
      reason.requestFocus();
      return false;
    }
    return reading.act(session -> session.override(code, reason.getText()));
  }

  // ---- parts

  private TextField field(String id, String key, String text) {
    TextField field = new TextField(text);
    field.setId(id);
    field.setPromptText(texts.get(key));
    field.setAccessibleText(texts.get(key));
    return field;
  }

  private Label line(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  private Label soft(String text) {
    Label label = line(text);
    label.getStyleClass().addAll("small", "soft");
    return label;
  }

  private Label marked(String text) {
    Label label = line("⚠ " + text);
    label.getStyleClass().addAll("small", "caution");
    return label;
  }

  private static final class ClassCell extends ListCell<ResultCode> {
    @Override
    protected void updateItem(ResultCode code, boolean empty) {
      super.updateItem(code, empty);
      setText(empty || code == null ? "" : code.title());
    }
  }
}
