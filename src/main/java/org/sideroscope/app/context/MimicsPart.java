package org.sideroscope.app.context;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.context.QuestionList.Asked;
import org.sideroscope.app.control.TypedLine;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Mimic;
import org.sideroscope.review.SessionSnapshot;

/** What can look like siderosis and was considered (PN, AJNR). */
final class MimicsPart implements ContextPart, QuestionList.Hand<AssessmentState> {

  private final ContextEdits edits;
  private final Texts texts;
  private final QuestionList<AssessmentState> list;

  MimicsPart(ContextEdits edits, Texts texts) {
    this.edits = edits;
    this.texts = texts;
    list =
        new QuestionList<>(
            "mimic",
            texts.get("context.find.own"),
            List.of(AssessmentState.PRESENT, AssessmentState.ABSENT, AssessmentState.INDETERMINATE),
            state -> texts.get("state.glyph." + state.key()),
            state -> texts.get("mimic." + state.key()),
            texts.get("context.own-words"),
            this);
  }

  @Override
  public Command command() {
    return Command.CONTEXT_MIMICS;
  }

  @Override
  public String summary(SessionSnapshot snapshot) {
    return Entries.MIMICS.named(snapshot.reading().context(), _ -> true);
  }

  @Override
  public Node body() {
    return list;
  }

  @Override
  public void show(SessionSnapshot snapshot) {
    list.show(
        Entries.MIMICS.subjects(snapshot.reading().context()).stream().map(this::asked).toList());
  }

  private Asked<AssessmentState> asked(Subject subject) {
    Optional<Mimic> said = edits.mimic(subject);
    return new Asked<>(subject, said.map(Mimic::state), said.map(Mimic::comment).orElse(""));
  }

  @Override
  public Node first() {
    return list.first();
  }

  @Override
  public void give(Subject subject, Optional<AssessmentState> answer) {
    String comment = edits.mimic(subject).map(Mimic::comment).orElse(null);
    answer.ifPresentOrElse(
        state -> edits.giveMimic(subject, state, comment), () -> edits.takeBackMimic(subject));
  }

  @Override
  public Optional<Node> details(Subject subject) {
    Optional<Mimic> said = edits.mimic(subject);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    TypedLine comment =
        Rows.text(
            "mimic-comment",
            texts.get("answer.comment"),
            text ->
                edits
                    .mimic(subject)
                    .ifPresent(mimic -> edits.giveMimic(subject, mimic.state(), text)));
    comment.show(said.map(Mimic::comment).orElse(""));
    return Optional.of(Rows.details(Rows.row(texts.get("answer.comment"), comment)));
  }
}
