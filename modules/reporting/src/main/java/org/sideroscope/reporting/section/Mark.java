package org.sideroscope.reporting.section;

import java.util.List;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.reporting.wording.Words;

/**
 * A state as a report shows it: a glyph and a word, so that colour never carries it alone.
 *
 * @param key one word for writers that style by state: {@code present}, {@code yes}, {@code met}
 */
public record Mark(String key, String glyph, String word) {

  static final String YES = "✓";
  static final String NO = "✕";
  static final String OPEN = "?";
  static final String NOTHING = "–";

  /**
   * The state, with the reason where it is not assessed and the reader gave one, and with what set
   * it where the reader did not say it of the place itself.
   */
  static Mark of(Assessment assessment, Words words) {
    Mark plain = of(assessment.state(), words);
    String reason =
        assessment.reason() == null ? "" : words.get("reason." + assessment.reason().key());
    return new Mark(
        plain.key,
        plain.glyph,
        words.detailed(plain.word, words.listed(List.of(reason, setBy(assessment, words)))));
  }

  /** What set a state, in a few words; empty where the reader said it. */
  static String setBy(Assessment assessment, Words words) {
    return assessment.setBy() == null ? "" : words.get("setBy." + assessment.setBy().key());
  }

  static Mark of(AssessmentState state, Words words) {
    String glyph =
        switch (state) {
          case PRESENT -> YES;
          case ABSENT -> NO;
          case INDETERMINATE -> OPEN;
          case NOT_ASSESSED -> NOTHING;
        };
    return new Mark(state.key(), glyph, words.get("state." + state.key()));
  }

  /** A question of which the reader said nothing, which is not the same as saying "unknown". */
  static Mark notSaid(Words words) {
    return new Mark("not-said", NOTHING, words.get("answer.not-said"));
  }

  static Mark of(Answer answer, Words words) {
    String glyph =
        switch (answer) {
          case YES -> YES;
          case NO -> NO;
          case UNKNOWN -> OPEN;
        };
    return new Mark(answer.key(), glyph, words.get("answer." + answer.key()));
  }
}
