package org.sideroscope.app.context;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.context.QuestionList.Asked;
import org.sideroscope.app.levels.SpinalLevels;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.AssociatedFinding;
import org.sideroscope.findings.ClinicalContext;
import org.sideroscope.review.SessionSnapshot;

/**
 * Findings beside the siderosis and possible sources of it, with their place (AJNR; PN table 2).
 */
final class FindingsPart implements ContextPart, QuestionList.Hand<AssessmentState> {

  private final ContextEdits edits;
  private final Texts texts;
  private final QuestionList<AssessmentState> list;
  private @Nullable FindingForm form;

  FindingsPart(ContextEdits edits, Texts texts) {
    this.edits = edits;
    this.texts = texts;
    list =
        new QuestionList<>(
            "finding",
            texts.get("context.find.own"),
            List.of(
                AssessmentState.PRESENT,
                AssessmentState.ABSENT,
                AssessmentState.INDETERMINATE,
                AssessmentState.NOT_ASSESSED),
            state -> texts.get("state.glyph." + state.key()),
            state -> texts.get("state." + state.key()),
            texts.get("context.own-words"),
            this);
  }

  @Override
  public Command command() {
    return Command.CONTEXT_FINDINGS;
  }

  @Override
  public String summary(SessionSnapshot snapshot) {
    ClinicalContext context = snapshot.reading().context();
    List<AssociatedFinding> said = context.associatedFindings();
    String present = Entries.FINDINGS.named(context, one -> one.state() == AssessmentState.PRESENT);
    return present.isEmpty() && !said.isEmpty()
        ? texts.get("context.none-present", said.size())
        : present;
  }

  @Override
  public Node body() {
    return list;
  }

  @Override
  public void show(SessionSnapshot snapshot) {
    list.show(
        Entries.FINDINGS.subjects(snapshot.reading().context()).stream().map(this::asked).toList());
    if (form != null) {
      form.refresh();
    }
  }

  private Asked<AssessmentState> asked(Subject subject) {
    Optional<AssociatedFinding> said = edits.finding(subject);
    return new Asked<>(
        subject, said.map(AssociatedFinding::state), said.map(this::detail).orElse(""));
  }

  private String detail(AssociatedFinding said) {
    return Stream.of(
            said.side() == null ? "" : texts.get("side.letter." + said.side().key()),
            SpinalLevels.text(said.levels()),
            requireNonNullElse(said.position(), ""),
            said.detail() == null ? "" : "…")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  @Override
  public Node first() {
    return list.first();
  }

  @Override
  public void give(Subject subject, Optional<AssessmentState> answer) {
    answer.ifPresentOrElse(
        state -> edits.answerFinding(subject, state), () -> edits.takeBackFinding(subject));
  }

  @Override
  public Optional<Node> details(Subject subject) {
    Optional<FindingForm> next =
        edits.finding(subject).map(said -> new FindingForm(subject, said, edits, texts));
    form = next.orElse(null);
    return next.map(Node.class::cast);
  }
}
