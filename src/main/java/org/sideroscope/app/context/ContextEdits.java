package org.sideroscope.app.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.AriaHSeverity;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.AssociatedFinding;
import org.sideroscope.findings.ClinicalContext;
import org.sideroscope.findings.CsfSample;
import org.sideroscope.findings.History;
import org.sideroscope.findings.Mimic;
import org.sideroscope.findings.PredisposingFact;
import org.sideroscope.findings.Symptom;
import org.sideroscope.findings.SymptomRecord;
import org.sideroscope.review.event.AcquisitionCorrected;
import org.sideroscope.review.event.AriaHScored;
import org.sideroscope.review.event.AssociatedFindingsGiven;
import org.sideroscope.review.event.CsfGiven;
import org.sideroscope.review.event.HistoryGiven;
import org.sideroscope.review.event.MimicsGiven;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.event.SymptomAnswered;
import org.sideroscope.review.event.TextWritten;

/** Says something of the context, each time in one step. Knows no toolkit. */
final class ContextEdits {

  private final OpenReading reading;

  ContextEdits(OpenReading reading) {
    this.reading = reading;
  }

  private ClinicalContext context() {
    return reading.reading().context();
  }

  @Nullable Answer haemorrhage() {
    return context().history().haemorrhage();
  }

  /**
   * Without a haemorrhage nothing is said of its kind, place and year any more.
   *
   * @param answer null to take it back
   */
  void answerHaemorrhage(@Nullable Answer answer) {
    History next = context().history().withIntracranialHaemorrhage(answer);
    history(answer == Answer.YES ? next : next.withHaemorrhage(null, null, null).withSeveral(null));
  }

  void history(UnaryOperator<History> change) {
    history(change.apply(context().history()));
  }

  private void history(History next) {
    take(new HistoryGiven(next));
  }

  Optional<PredisposingFact> predisposing(Subject subject) {
    return Entries.PREDISPOSING.about(subject, context());
  }

  void givePredisposing(Subject subject, @Nullable Integer year, @Nullable String detail) {
    PredisposingFact fact = new PredisposingFact(subject.key(), year, detail);
    history(
        history -> history.withPredisposing(Entries.PREDISPOSING.with(subject, fact, context())));
  }

  void takeBackPredisposing(Subject subject) {
    history(history -> history.withPredisposing(Entries.PREDISPOSING.without(subject, context())));
  }

  Optional<SymptomRecord> symptom(Symptom symptom) {
    return Optional.ofNullable(context().symptoms().get(symptom));
  }

  /** The year of onset goes with the answer that it belongs to. */
  void answerSymptom(Symptom symptom, Answer answer) {
    Integer onset = symptom(symptom).map(SymptomRecord::onsetYear).orElse(null);
    take(
        new SymptomAnswered(
            symptom, new SymptomRecord(answer, answer == Answer.YES ? onset : null)));
  }

  void takeBackSymptom(Symptom symptom) {
    take(new SymptomAnswered(symptom, null));
  }

  void giveOnset(Symptom symptom, @Nullable Integer year) {
    Answer answer = symptom(symptom).map(SymptomRecord::answer).orElse(Answer.UNKNOWN);
    take(new SymptomAnswered(symptom, new SymptomRecord(answer, year)));
  }

  void csf(UnaryOperator<List<CsfSample>> change) {
    take(new CsfGiven(change.apply(new ArrayList<>(context().csf()))));
  }

  Optional<AssociatedFinding> finding(Subject subject) {
    return Entries.FINDINGS.about(subject, context());
  }

  void answerFinding(Subject subject, AssessmentState state) {
    AssociatedFinding said =
        finding(subject).orElseGet(() -> AssociatedFinding.of(subject.key(), state));
    giveFinding(subject, said.withState(state));
  }

  void changeFinding(Subject subject, UnaryOperator<AssociatedFinding> change) {
    finding(subject).ifPresent(said -> giveFinding(subject, change.apply(said)));
  }

  private void giveFinding(Subject subject, AssociatedFinding next) {
    take(
        new AssociatedFindingsGiven(
            subject.inStep(), Entries.FINDINGS.with(subject, next, context())));
  }

  void takeBackFinding(Subject subject) {
    take(
        new AssociatedFindingsGiven(
            subject.inStep(), Entries.FINDINGS.without(subject, context())));
  }

  Optional<Mimic> mimic(Subject subject) {
    return Entries.MIMICS.about(subject, context());
  }

  void giveMimic(Subject subject, AssessmentState state, @Nullable String comment) {
    Mimic mimic = new Mimic(subject.key(), state, comment);
    take(new MimicsGiven(subject.inStep(), Entries.MIMICS.with(subject, mimic, context())));
  }

  void takeBackMimic(Subject subject) {
    take(new MimicsGiven(subject.inStep(), Entries.MIMICS.without(subject, context())));
  }

  void correct(UnaryOperator<Acquisition> change) {
    take(new AcquisitionCorrected(change.apply(reading.reading().acquisition())));
  }

  void write(TextWritten.Part part, String text) {
    take(new TextWritten(part, text.isEmpty() ? null : text));
  }

  void score(@Nullable AriaHSeverity severity) {
    take(new AriaHScored(severity));
  }

  private void take(Step step) {
    reading.act(session -> session.apply(step));
  }
}
