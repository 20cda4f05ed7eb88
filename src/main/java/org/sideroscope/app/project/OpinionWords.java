package org.sideroscope.app.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.comparison.Disagreement;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.marking.MarkStatistics;
import org.sideroscope.review.reading.Mark;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.Place;
import org.sideroscope.workstation.project.Opinion;

/**
 * What a reader said and marked of something, in a few words. No marks are said to be none for what
 * they are: of something absent, of something not assessed, or of something that was seen.
 */
public final class OpinionWords {

  private final FieldWords fields;
  private final Texts texts;
  private final boolean readersHidden;

  /**
   * @param readersHidden whether readers are called by numbers
   */
  public OpinionWords(Texts texts, boolean readersHidden) {
    this.fields = new FieldWords(texts);
    this.texts = texts;
    this.readersHidden = readersHidden;
  }

  String reader(String name) {
    return readersHidden ? texts.get("disputes.reader", name) : name;
  }

  /** The answer as the table has it; where there is none, why as far as the reader said. */
  String answer(Disagreement disagreement, String reader, Optional<Opinion> opinion) {
    Field field = disagreement.field();
    String said = disagreement.answers().getOrDefault(reader, Disagreement.NOT_ANSWERED);
    return said.equals(Disagreement.NOT_ANSWERED)
        ? FieldWords.place(field)
            .flatMap(place -> opinion.map(each -> state(each, place)))
            .orElseGet(() -> fields.answer(field, said))
        : glyph(field, said) + fields.answer(field, said);
  }

  private String glyph(Field field, String said) {
    return FieldWords.place(field)
        .flatMap(_ -> AssessmentState.parse(said))
        .map(state -> texts.get("state.glyph." + state.key()) + " ")
        .orElse("");
  }

  private String state(Opinion opinion, Place place) {
    AssessmentState state = opinion.state(place);
    String words =
        texts.get("state.glyph." + state.key()) + " " + texts.get("state." + state.key());
    return opinion
        .reason(place)
        .map(reason -> words + ": " + texts.get("reason." + reason.key()))
        .orElse(words);
  }

  /** Extent and confidence; empty where neither was said. */
  String details(Opinion opinion, Place place) {
    List<String> said = new ArrayList<>();
    opinion.extent(place).ifPresent(extent -> said.add(texts.get("extent." + extent.key())));
    opinion
        .confidence(place)
        .ifPresent(sure -> said.add(texts.get("confidence." + sure.key() + ".hint")));
    return String.join(" · ", said);
  }

  /** What is marked of a place, on the series with most of it, or what that nothing is means. */
  String marks(Opinion opinion, Place place) {
    Map<MarkedStack, Double> ml =
        opinion.marksOf(place).stream()
            .collect(
                Collectors.groupingBy(
                    Mark::stack,
                    Collectors.summingDouble(mark -> MarkStatistics.volumeMl(mark.mask()))));
    Optional<Double> most = ml.values().stream().max(Comparator.naturalOrder());
    return most.map(volume -> texts.get("disputes.marked", number(volume)))
        .orElseGet(() -> noMarks(opinion, place));
  }

  private static String number(double ml) {
    return String.format(Locale.ROOT, ml < 0.1 ? "%.3f" : "%.2f", ml);
  }

  private String noMarks(Opinion opinion, Place place) {
    if (!opinion.marksAtHand()) {
      return texts.get("disputes.marks-missing");
    }
    return switch (opinion.state(place)) {
      case ABSENT -> texts.get("disputes.no-marks.absent");
      case NOT_ASSESSED -> texts.get("disputes.no-marks.not-assessed");
      case PRESENT, INDETERMINATE -> texts.get("disputes.no-marks");
    };
  }

  /** The regions that are marked at all, for what is no place itself. */
  String marks(Opinion opinion) {
    if (!opinion.marksAtHand()) {
      return texts.get("disputes.marks-missing");
    }
    String regions =
        opinion.marks().all().stream()
            .map(Mark::label)
            .map(Place::parse)
            .flatMap(Optional::stream)
            .map(Place::region)
            .flatMap(Optional::stream)
            .distinct()
            .sorted()
            .map(region -> texts.get("region." + region.key()))
            .collect(Collectors.joining(", "));
    return regions.isEmpty()
        ? texts.get("disputes.no-marks.at-all")
        : texts.get("disputes.marked-in", regions);
  }

  /** What stands above the viewport of a reader, in two lines. */
  public String title(Disagreement disagreement, Opinion opinion) {
    String reader = reader(opinion.reader());
    String answer = answer(disagreement, opinion.reader(), Optional.of(opinion));
    return FieldWords.place(disagreement.field())
        .map(place -> reader + " · " + answer + "\n" + marks(opinion, place))
        .orElse(reader + "\n" + answer);
  }
}
