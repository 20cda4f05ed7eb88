package org.sideroscope.app.signing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.ReadingHeader;
import org.sideroscope.findings.SignOff;
import org.sideroscope.findings.classification.ResultCode;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.SignedVersion;

/** Where the reading stands: draft or signed, its versions, and what can be done about it. */
final class SigningView extends VBox {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final OpenReading reading;
  private final Texts texts;
  private final ZoneId zone;
  private final String criteria;
  private final VBox lines = new VBox(4);
  private final Button sign;
  private final Button amend;
  private final Button override;
  private final Button adopt;

  /**
   * @param criteria the edition that this program derives by
   */
  SigningView(
      OpenReading reading,
      CommandHandlers handlers,
      CommandWords words,
      Texts texts,
      ZoneId zone,
      String criteria) {
    this.reading = reading;
    this.texts = texts;
    this.zone = zone;
    this.criteria = criteria;
    setId("signing");
    getStyleClass().add("section");
    sign = button(Command.SIGN, handlers, words);
    amend = button(Command.AMEND_READING, handlers, words);
    override = button(Command.OVERRIDE_CLASS, handlers, words);
    adopt = button(Command.ADOPT_CRITERIA, handlers, words);
    sign.getStyleClass().add("accent");
    Label heading = new Label(texts.get("signing.heading"));
    heading.getStyleClass().add("heading");
    getChildren().setAll(heading, lines, new FlowPane(8, 8, sign, amend, override, adopt));
    reading.onChange(this::show);
  }

  private static Button button(Command command, CommandHandlers handlers, CommandWords words) {
    Button button = new Button(words.name(command));
    button.setId("do-" + command.id());
    button.setOnAction(event -> handlers.run(command));
    words.hintAt(button, command, words.name(command));
    return button;
  }

  private void show(Optional<SessionSnapshot> snapshot) {
    setVisible(snapshot.isPresent());
    setManaged(snapshot.isPresent());
    snapshot.ifPresent(this::show);
  }

  private void show(SessionSnapshot snapshot) {
    ReadingHeader header = snapshot.reading().header();
    boolean old = reading.shownVersion().isPresent();
    List<Node> shown = new ArrayList<>();
    shown.add(line(standing(header), "signing-standing"));
    amended(header).ifPresent(text -> shown.add(line(text, "signing-amends")));
    Optional<String> others = otherCriteria(header);
    others.ifPresent(made -> shown.add(line(criteriaLine(header, made), "signing-criteria")));
    boolean isLast = !old && header.isSigned();
    snapshot.versions().stream()
        .filter(version -> !isLast || version.number() < snapshot.versions().size())
        .forEach(version -> shown.add(version(version)));
    if (old) {
      shown.add(link(texts.get("signing.back"), "version-now", reading::showCurrent));
    }
    lines.getChildren().setAll(shown);
    show(sign, !old && !header.isSigned());
    show(amend, !old && header.isSigned());
    show(override, !old && !header.isSigned());
    show(adopt, !old && !header.isSigned() && others.isPresent());
  }

  private String standing(ReadingHeader header) {
    SignOff signOff = Optional.ofNullable(header.signOff()).orElse(SignOff.NONE);
    return header.isSigned()
        ? texts.get(
            "signing.signed",
            version(signOff),
            Optional.ofNullable(signOff.by()).orElse(""),
            when(signOff))
        : texts.get("signing.draft", version(signOff));
  }

  private static int version(SignOff signOff) {
    return Optional.ofNullable(signOff.version()).orElse(1);
  }

  private String when(SignOff signOff) {
    return Optional.ofNullable(signOff.at())
        .map(at -> TIME.format(Instant.parse(at).atZone(zone)))
        .orElse("");
  }

  private Optional<String> amended(ReadingHeader header) {
    return Optional.ofNullable(header.signOff())
        .filter(signOff -> signOff.amends() != null)
        .map(signOff ->
            texts.get(
                "signing.amends",
                Optional.ofNullable(signOff.amends()).orElse(""),
                Optional.ofNullable(signOff.reason()).orElse("")));
  }

  private Optional<String> otherCriteria(ReadingHeader header) {
    return Optional.ofNullable(header.versions().criteria()).filter(made -> !made.equals(criteria));
  }

  /**
   * A signed class under other criteria stays what it was; what is derived now stands beside it.
   */
  private String criteriaLine(ReadingHeader header, String made) {
    String signed =
        Optional.ofNullable(header.signOff())
            .flatMap(signOff -> Optional.ofNullable(signOff.result()))
            .orElse("");
    return signed.isEmpty()
        ? texts.get("signing.other-criteria", made, criteria)
        : texts.get("signing.other-criteria-signed", made, ResultCode.titleOf(signed), criteria);
  }

  private Node version(SignedVersion version) {
    String text =
        texts.get(
            "signing.version",
            version.number(),
            when(version.signOff()),
            Optional.ofNullable(version.signOff().by()).orElse(""));
    boolean shown = reading.shownVersion().filter(n -> n == version.number()).isPresent();
    return shown
        ? line(texts.get("signing.looking-at", text), "version-" + version.number())
        : link(text, "version-" + version.number(), () -> reading.showVersion(version.number()));
  }

  private static Node link(String text, String id, Runnable action) {
    Hyperlink link = new Hyperlink(text);
    link.setId(id);
    link.getStyleClass().add("small");
    link.setOnAction(event -> action.run());
    return link;
  }

  private static Label line(String text, String id) {
    Label label = new Label(text);
    label.setId(id);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add("small");
    return label;
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
