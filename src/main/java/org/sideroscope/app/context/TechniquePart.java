package org.sideroscope.app.context;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.control.Segments;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.CordCoverage;
import org.sideroscope.findings.SeriesAcquisition;
import org.sideroscope.review.SessionSnapshot;

/**
 * What was imaged and how, as the headers of the series that were seen say, and as the reader
 * corrects it; what was read stands beside what was corrected. Source: specification section 2.
 */
final class TechniquePart implements ContextPart {

  /** A yes, a no, or nothing known, with what the headers said where that differs. */
  private record Known(
      Segments<Answer> answers, Label read, Function<Acquisition, @Nullable Boolean> part) {}

  private final ContextEdits edits;
  private final Texts texts;
  private final List<Known> known = new ArrayList<>();
  private final VBox coverage = new VBox(6);
  private final List<ToggleButton> stretches = new ArrayList<>();
  private final Label stretchesRead = read("spine");
  private final VBox series = new VBox(8);
  private final List<SeriesForm> forms = new ArrayList<>();
  private final Label refusal = Rows.refusal("technique-refusal");
  private final Button asRead = new Button();
  private Acquisition headers = Acquisition.NONE;

  TechniquePart(ContextEdits edits, Texts texts) {
    this.edits = edits;
    this.texts = texts;
    coverage
        .getChildren()
        .setAll(
            known(
                "sensitive",
                Acquisition::paramagneticSensitive,
                Acquisition::withParamagneticSensitive),
            known(
                "brain",
                Acquisition::brain,
                (said, answer) ->
                    said.withCoverage(answer, said.craniocervicalJunction(), said.spine())),
            known(
                "junction",
                Acquisition::craniocervicalJunction,
                (said, answer) -> said.withCoverage(said.brain(), answer, said.spine())),
            spine());
    asRead.setId("technique-as-read");
    asRead.setText(texts.get("technique.as-read"));
    asRead.getStyleClass().add("settle-button");
    asRead.setOnAction(_ -> edits.correct(_ -> headers));
  }

  private Node known(
      String key,
      Function<Acquisition, @Nullable Boolean> part,
      BiFunction<Acquisition, @Nullable Boolean, Acquisition> with) {
    Segments<Answer> answers =
        new Segments<>(
                List.of(Answer.values()),
                answer -> texts.get("haemorrhage." + answer.key()),
                answer ->
                    texts.get("technique." + key)
                        + ": "
                        + texts.get("technique.answer." + answer.key()),
                answer -> edits.correct(said -> with.apply(said, truth(answer))))
            .withIds("technique-" + key, Answer::key)
            .compact();
    Label read = read(key);
    known.add(new Known(answers, read, part));
    return Rows.row(texts.get("technique." + key), beside(answers, read));
  }

  private static HBox beside(Node answer, Label read) {
    HBox box = new HBox(8, answer, read);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private static Label read(String key) {
    Label read = new Label();
    read.setId("technique-" + key + "-read");
    read.getStyleClass().addAll("small", "caution");
    return read;
  }

  private Node spine() {
    HBox box = new HBox(4);
    for (CordCoverage stretch : CordCoverage.values()) {
      ToggleButton button = new ToggleButton(texts.get("technique.spine." + stretch.key()));
      button.setId("technique-spine-" + stretch.key());
      button.getStyleClass().add("chip");
      button.setUserData(stretch);
      button.setOnAction(_ -> giveStretch(stretch, button.isSelected()));
      stretches.add(button);
      box.getChildren().add(button);
    }
    return Rows.row(texts.get("technique.spine"), new VBox(2, box, stretchesRead));
  }

  private void giveStretch(CordCoverage stretch, boolean covered) {
    edits.correct(said -> {
      Set<CordCoverage> next = EnumSet.noneOf(CordCoverage.class);
      next.addAll(said.spine());
      if (covered) {
        next.add(stretch);
      } else {
        next.remove(stretch);
      }
      return said.withCoverage(said.brain(), said.craniocervicalJunction(), next);
    });
  }

  private static @Nullable Boolean truth(Answer answer) {
    return answer == Answer.UNKNOWN ? null : Boolean.valueOf(answer == Answer.YES);
  }

  private static Answer answer(@Nullable Boolean truth) {
    return truth == null ? Answer.UNKNOWN : truth ? Answer.YES : Answer.NO;
  }

  @Override
  public Command command() {
    return Command.CONTEXT_TECHNIQUE;
  }

  @Override
  public String summary(SessionSnapshot snapshot) {
    Acquisition said = snapshot.reading().acquisition();
    String kinds =
        said.series().stream()
            .map(SeriesAcquisition::kind)
            .filter(Objects::nonNull)
            .map(kind -> kind.replace('_', ' '))
            .distinct()
            .collect(Collectors.joining(", "));
    return said.equals(snapshot.state().noted()) || kinds.isEmpty()
        ? kinds
        : texts.get("technique.corrected", kinds);
  }

  @Override
  public Node body() {
    Label hint = new Label(texts.get("technique.hint"));
    hint.getStyleClass().addAll("small", "soft");
    hint.setWrapText(true);
    return new VBox(8, hint, coverage, series, refusal, asRead);
  }

  @Override
  public void show(SessionSnapshot snapshot) {
    Acquisition said = snapshot.reading().acquisition();
    headers = snapshot.state().noted();
    known.forEach(one -> {
      Boolean now = one.part().apply(said);
      Boolean before = one.part().apply(headers);
      one.answers().show(Optional.of(answer(now)));
      showRead(
          one.read(),
          !Objects.equals(now, before),
          texts.get("technique.answer." + answer(before).key()));
    });
    stretches.forEach(button ->
        button.setSelected(
            button.getUserData() instanceof CordCoverage stretch
                && said.spine().contains(stretch)));
    showRead(stretchesRead, !said.spine().equals(headers.spine()), words(headers.spine()));
    showSeries(said);
    Rows.show(asRead, !said.equals(headers));
  }

  private String words(Set<CordCoverage> spine) {
    return spine.isEmpty()
        ? texts.get("series.nothing")
        : spine.stream()
            .map(stretch ->
                texts.get("technique.spine." + stretch.key()).toLowerCase(java.util.Locale.UK))
            .collect(Collectors.joining(", "));
  }

  private void showRead(Label label, boolean corrected, String before) {
    label.setText(texts.get("series.read", before));
    Rows.show(label, corrected);
  }

  private void showSeries(Acquisition said) {
    while (forms.size() < said.series().size()) {
      forms.add(new SeriesForm(forms.size(), edits, texts, refusal));
    }
    List<SeriesForm> seen = forms.subList(0, said.series().size());
    if (!series.getChildren().equals(seen)) {
      series.getChildren().setAll(seen);
    }
    boolean sameSeries = headers.series().size() == said.series().size();
    for (int i = 0; i < said.series().size(); i++) {
      forms
          .get(i)
          .show(
              said.series().get(i),
              sameSeries ? Optional.of(headers.series().get(i)) : Optional.empty());
    }
  }

  @Override
  public Node first() {
    return known.getFirst().answers().button(Answer.YES);
  }
}
