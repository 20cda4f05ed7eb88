package org.sideroscope.app.context;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.control.IntoSight;
import org.sideroscope.app.control.Segments;
import org.sideroscope.app.control.TypedLine;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.HaemorrhageKind;
import org.sideroscope.findings.History;
import org.sideroscope.review.SessionSnapshot;

/** The haemorrhage in the history: whether there was one, of which kind, where, when. */
final class HaemorrhagePart implements ContextPart {

  private final ContextEdits edits;
  private final Texts texts;
  private final Segments<Answer> answers;
  private final Segments<Boolean> several;
  private final FlowPane kinds = new FlowPane(4, 4);
  private final Label refusal = Rows.refusal("haemorrhage-refusal");
  private final TypedLine kind;
  private final TypedLine site;
  private final TypedLine year;
  private final HBox severalRow;
  private final HBox kindRow;
  private final HBox siteRow;
  private final HBox yearRow;

  HaemorrhagePart(ContextEdits edits, Texts texts) {
    this.edits = edits;
    this.texts = texts;
    answers =
        new Segments<>(
                List.of(Answer.values()),
                answer -> texts.get("haemorrhage." + answer.key()),
                answer -> texts.get("haemorrhage." + answer.key() + ".hint"),
                this::answer)
            .withIds("bleed", Answer::key)
            .compact();
    several =
        new Segments<>(
                List.of(Boolean.FALSE, Boolean.TRUE),
                many -> texts.get(many ? "haemorrhage.several" : "haemorrhage.one"),
                many -> texts.get(many ? "haemorrhage.several" : "haemorrhage.one"),
                many -> edits.history(history -> history.withSeveral(many)))
            .withIds("bleeds", many -> many ? "several" : "one")
            .compact();
    kind =
        Rows.text(
            "bleed-kind",
            texts.get("haemorrhage.kind.own"),
            text ->
                edits.history(
                    h -> h.withHaemorrhage(text, h.haemorrhageSite(), h.haemorrhageYear())));
    site =
        Rows.text(
            "bleed-site",
            texts.get("haemorrhage.site.prompt"),
            text ->
                edits.history(
                    h -> h.withHaemorrhage(h.haemorrhageKind(), text, h.haemorrhageYear())));
    year =
        Rows.year(
            "bleed-year",
            texts,
            refusal,
            when ->
                edits.history(
                    h -> h.withHaemorrhage(h.haemorrhageKind(), h.haemorrhageSite(), when)));
    Stream.of(HaemorrhageKind.values()).forEach(each -> kinds.getChildren().add(chip(each)));
    severalRow = Rows.row(texts.get("haemorrhage.number"), several);
    kindRow = Rows.row(texts.get("haemorrhage.kind"), kind);
    siteRow = Rows.row(texts.get("haemorrhage.site"), site);
    yearRow = Rows.row(texts.get("context.year.asked"), year);
  }

  private void answer(Answer answer) {
    edits.answerHaemorrhage(answer == edits.haemorrhage() ? null : answer);
    IntoSight.bring(yearRow);
  }

  private ToggleButton chip(HaemorrhageKind each) {
    ToggleButton chip = new ToggleButton(each.displayName());
    chip.setId("bleed-kind-" + each.key());
    chip.getStyleClass().add("chip");
    chip.setUserData(each);
    chip.setOnAction(_ -> {
      String next = chip.isSelected() ? each.key() : null;
      edits.history(h -> h.withHaemorrhage(next, h.haemorrhageSite(), h.haemorrhageYear()));
    });
    return chip;
  }

  @Override
  public Command command() {
    return Command.CONTEXT_HAEMORRHAGE;
  }

  @Override
  public String summary(SessionSnapshot snapshot) {
    History history = snapshot.reading().context().history();
    Answer said = history.haemorrhage();
    if (said != Answer.YES) {
      return said == null ? "" : texts.get("haemorrhage." + said.key() + ".hint");
    }
    return String.join(
        ", ",
        Stream.of(
                Optional.ofNullable(history.haemorrhageKind())
                    .map(HaemorrhagePart::named)
                    .orElse(texts.get("haemorrhage.yes.hint")),
                requireNonNullElse(history.haemorrhageSite(), ""),
                year(history),
                Boolean.TRUE.equals(history.several()) ? texts.get("haemorrhage.several") : "")
            .filter(part -> !part.isEmpty())
            .toList());
  }

  private static String named(String kind) {
    return HaemorrhageKind.recognise(kind).map(HaemorrhageKind::displayName).orElse(kind);
  }

  private static String year(History history) {
    return history.haemorrhageYear() == null ? "" : history.haemorrhageYear().toString();
  }

  @Override
  public Node body() {
    return new VBox(
        6,
        Rows.row(texts.get("pattern.haemorrhage"), answers),
        severalRow,
        kindRow,
        kinds,
        siteRow,
        yearRow,
        refusal);
  }

  @Override
  public void show(SessionSnapshot snapshot) {
    History history = snapshot.reading().context().history();
    answers.show(Optional.ofNullable(history.haemorrhage()));
    boolean bled = history.intracranialHaemorrhage() == Answer.YES;
    List.of(severalRow, kindRow, kinds, siteRow, yearRow).forEach(row -> Rows.show(row, bled));
    several.show(Optional.ofNullable(history.several()));
    Optional<String> said = Optional.ofNullable(history.haemorrhageKind());
    Optional<HaemorrhageKind> term = said.flatMap(HaemorrhageKind::recognise);
    kinds
        .getChildren()
        .forEach(chip ->
            ((ToggleButton) chip).setSelected(term.filter(chip.getUserData()::equals).isPresent()));
    kind.show(term.isPresent() ? "" : said.orElse(""));
    site.show(requireNonNullElse(history.haemorrhageSite(), ""));
    year.show(year(history));
    Rows.markSaid(severalRow, history.several() != null);
    Rows.markSaid(kindRow, said.isPresent());
    Rows.markSaid(siteRow, history.haemorrhageSite() != null);
    Rows.markSaid(yearRow, history.haemorrhageYear() != null);
  }

  @Override
  public Node first() {
    return answers.button(Answer.YES);
  }
}
