package org.sideroscope.app.context;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.context.QuestionList.Asked;
import org.sideroscope.app.control.TypedLine;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.PredisposingFact;
import org.sideroscope.review.SessionSnapshot;

/** What in the history predisposes to bleeding, each with its year. */
final class PredisposingPart implements ContextPart, QuestionList.Hand<Boolean> {

  private final ContextEdits edits;
  private final Texts texts;
  private final QuestionList<Boolean> list;

  PredisposingPart(ContextEdits edits, Texts texts) {
    this.edits = edits;
    this.texts = texts;
    list =
        new QuestionList<>(
            "predisposing",
            texts.get("context.find.own"),
            List.of(Boolean.TRUE),
            _ -> texts.get("haemorrhage.yes"),
            _ -> texts.get("context.in-history"),
            texts.get("context.own-words"),
            this);
  }

  @Override
  public Command command() {
    return Command.CONTEXT_PREDISPOSING;
  }

  @Override
  public String summary(SessionSnapshot snapshot) {
    return Entries.PREDISPOSING.named(snapshot.reading().context(), _ -> true);
  }

  @Override
  public Node body() {
    return list;
  }

  @Override
  public void show(SessionSnapshot snapshot) {
    list.show(
        Entries.PREDISPOSING.subjects(snapshot.reading().context()).stream()
            .map(this::asked)
            .toList());
  }

  private Asked<Boolean> asked(Subject subject) {
    Optional<PredisposingFact> fact = edits.predisposing(subject);
    return new Asked<>(subject, fact.map(_ -> true), fact.map(PredisposingPart::detail).orElse(""));
  }

  private static String detail(PredisposingFact fact) {
    return Stream.of(text(fact.year()), requireNonNullElse(fact.detail(), ""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String text(@Nullable Integer year) {
    return year == null ? "" : year.toString();
  }

  @Override
  public Node first() {
    return list.first();
  }

  @Override
  public void give(Subject subject, Optional<Boolean> answer) {
    if (answer.isPresent()) {
      edits.givePredisposing(subject, null, null);
    } else {
      edits.takeBackPredisposing(subject);
    }
  }

  @Override
  public Optional<Node> details(Subject subject) {
    Label refusal = Rows.refusal("predisposing-refusal");
    TypedLine year =
        Rows.year(
            "predisposing-year",
            texts,
            refusal,
            when ->
                edits.givePredisposing(
                    subject, when, said(subject).map(PredisposingFact::detail).orElse(null)));
    TypedLine detail =
        Rows.text(
            "predisposing-detail",
            texts.get("context.detail"),
            text ->
                edits.givePredisposing(
                    subject, said(subject).map(PredisposingFact::year).orElse(null), text));
    year.show(said(subject).map(fact -> text(fact.year())).orElse(""));
    detail.show(said(subject).map(PredisposingFact::detail).orElse(""));
    return Optional.of(
        Rows.details(
            Rows.row(texts.get("context.year.asked"), year),
            Rows.row(texts.get("context.detail"), detail),
            refusal));
  }

  private Optional<PredisposingFact> said(Subject subject) {
    return edits.predisposing(subject);
  }
}
