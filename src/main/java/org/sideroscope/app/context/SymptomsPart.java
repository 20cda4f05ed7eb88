package org.sideroscope.app.context;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.context.QuestionList.Asked;
import org.sideroscope.app.control.TypedLine;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.Symptom;
import org.sideroscope.findings.SymptomRecord;
import org.sideroscope.review.SessionSnapshot;

/** Symptoms in the order of their frequency (PN box 1), each with the year of its onset. */
final class SymptomsPart implements ContextPart, QuestionList.Hand<Answer> {

  private final ContextEdits edits;
  private final Texts texts;
  private final QuestionList<Answer> list;

  SymptomsPart(ContextEdits edits, Texts texts) {
    this.edits = edits;
    this.texts = texts;
    list =
        new QuestionList<>(
            "symptom",
            texts.get("context.find"),
            List.of(Answer.values()),
            answer -> texts.get("haemorrhage." + answer.key()),
            answer -> texts.get("symptom.answer." + answer.key()),
            null,
            this);
  }

  @Override
  public Command command() {
    return Command.CONTEXT_SYMPTOMS;
  }

  @Override
  public String summary(SessionSnapshot snapshot) {
    Map<Symptom, SymptomRecord> said = snapshot.reading().context().symptoms();
    return said.entrySet().stream()
        .filter(entry -> entry.getValue().answer() == Answer.YES)
        .map(entry -> name(entry.getKey()).toLowerCase(Locale.UK))
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(", "),
                words ->
                    words.isEmpty() && !said.isEmpty()
                        ? texts.get("symptom.answered", said.size())
                        : words));
  }

  private String name(Symptom symptom) {
    return texts.get("symptom." + symptom.key());
  }

  @Override
  public Node body() {
    return list;
  }

  @Override
  public void show(SessionSnapshot snapshot) {
    list.show(Stream.of(Symptom.values()).map(this::asked).toList());
  }

  private Asked<Answer> asked(Symptom symptom) {
    Optional<SymptomRecord> said = edits.symptom(symptom);
    return new Asked<>(
        new Subject(symptom.key(), name(symptom)),
        said.map(SymptomRecord::answer),
        said.map(SymptomRecord::onsetYear)
            .map(year -> texts.get("symptom.since", year.toString()))
            .orElse(""));
  }

  @Override
  public Node first() {
    return list.first();
  }

  @Override
  public void give(Subject subject, Optional<Answer> answer) {
    Symptom symptom = symptom(subject);
    answer.ifPresentOrElse(
        given -> edits.answerSymptom(symptom, given), () -> edits.takeBackSymptom(symptom));
  }

  @Override
  public Optional<Node> details(Subject subject) {
    Symptom symptom = symptom(subject);
    Optional<SymptomRecord> said = edits.symptom(symptom);
    if (said.filter(record -> record.answer() == Answer.YES).isEmpty()) {
      return Optional.empty();
    }
    Label refusal = Rows.refusal("symptom-refusal");
    TypedLine year =
        Rows.year("symptom-year", texts, refusal, when -> edits.giveOnset(symptom, when));
    year.show(said.map(SymptomRecord::onsetYear).map(String::valueOf).orElse(""));
    return Optional.of(Rows.details(Rows.row(texts.get("symptom.onset"), year), refusal));
  }

  private static Symptom symptom(Subject subject) {
    return Symptom.parse(subject.key()).orElseThrow();
  }
}
