package org.sideroscope.reporting.section;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.ClinicalContext;
import org.sideroscope.findings.CsfSample;
import org.sideroscope.findings.History;
import org.sideroscope.findings.Symptom;
import org.sideroscope.findings.SymptomRecord;
import org.sideroscope.reporting.source.ReportSource;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/**
 * Clinical context. Source: specification section 6 (PN box 1, table 2).
 *
 * @param haemorrhage the history the classification asks for; always said, also when unknown
 * @param facts everything else that was recorded, by kind
 */
public record ContextSection(Mark haemorrhage, String haemorrhageDetail, List<Fact> facts) {

  public ContextSection {
    facts = List.copyOf(facts);
  }

  public static ContextSection of(ReportSource source, Names names) {
    Words words = names.words();
    ClinicalContext context = source.reading().context();
    History history = context.history();
    return new ContextSection(
        haemorrhageMark(history, words),
        haemorrhage(history, names),
        Fact.stated(
            new Fact(words.get("context.predisposing"), predisposing(history, names)),
            new Fact(words.get("context.symptoms"), symptoms(context, Answer.YES, names)),
            new Fact(words.get("context.noSymptoms"), symptoms(context, Answer.NO, names)),
            new Fact(
                words.get("context.unknownSymptoms"), symptoms(context, Answer.UNKNOWN, names)),
            new Fact(words.get("context.csf"), csf(context, names)),
            new Fact(words.get("context.mimics"), mimics(context, names))));
  }

  /** Several haemorrhages are a yes, as the classification takes them (specification 3.1). */
  static Answer haemorrhageOf(History history) {
    return Boolean.TRUE.equals(history.several()) ? Answer.YES : history.intracranialHaemorrhage();
  }

  private static Mark haemorrhageMark(History history, Words words) {
    return isSaid(history) ? Mark.of(haemorrhageOf(history), words) : Mark.notSaid(words);
  }

  /** Whether the reader said anything of a haemorrhage, if only that nothing is known. */
  static boolean isSaid(History history) {
    return history.haemorrhage() != null || Boolean.TRUE.equals(history.several());
  }

  private static String haemorrhage(History history, Names names) {
    Words words = names.words();
    boolean several = Boolean.TRUE.equals(history.several());
    return words.listed(
        List.of(
            history.haemorrhageKind() == null ? "" : names.haemorrhage(history.haemorrhageKind()),
            requireNonNullElse(history.haemorrhageSite(), ""),
            year(history.haemorrhageYear()),
            several ? words.get("context.several") : ""));
  }

  private static String predisposing(History history, Names names) {
    Words words = names.words();
    return words.clauses(
        history.predisposing().stream()
            .map(fact ->
                words.detailed(
                    names.predisposing(fact.what()),
                    words.listed(
                        List.of(year(fact.year()), requireNonNullElse(fact.detail(), "")))))
            .toList());
  }

  private static String symptoms(ClinicalContext context, Answer answer, Names names) {
    return names
        .words()
        .clauses(
            context.symptoms().entrySet().stream()
                .filter(symptom -> symptom.getValue().answer() == answer)
                .map(symptom -> symptom(symptom.getKey(), symptom.getValue(), names))
                .toList());
  }

  private static String symptom(Symptom symptom, SymptomRecord answer, Names names) {
    String onset = year(answer.onsetYear());
    return names
        .words()
        .detailed(
            names.term("symptom", symptom.key()),
            onset.isEmpty() ? "" : names.words().get("context.since", onset));
  }

  private static String csf(ClinicalContext context, Names names) {
    return names.words().clauses(context.csf().stream().map(one -> csf(one, names)).toList());
  }

  private static String csf(CsfSample sample, Names names) {
    Words words = names.words();
    String value = String.join(" ", sample.value(), requireNonNullElse(sample.unit(), "")).strip();
    return words.detailed(
        words.get("context.csfValue", names.analyte(sample.analyte()), value),
        words.isoDate(requireNonNullElse(sample.date(), "")));
  }

  private static String mimics(ClinicalContext context, Names names) {
    Words words = names.words();
    return words.clauses(
        context.mimics().stream()
            .map(mimic ->
                words.detailed(
                    names.mimic(mimic.what()),
                    words.listed(
                        List.of(
                            words.get("state." + mimic.state().key()),
                            requireNonNullElse(mimic.comment(), "")))))
            .toList());
  }

  private static String year(@Nullable Integer year) {
    return year == null ? "" : Integer.toString(year);
  }
}
