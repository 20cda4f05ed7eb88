package org.sideroscope.app.palette;

import org.jspecify.annotations.Nullable;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.NotAssessedReason;

/** A state as a glyph and as a word: never one without the other, and never colour alone. */
final class StateWords {

  private final Texts texts;

  StateWords(Texts texts) {
    this.texts = texts;
  }

  static String glyph(AssessmentState state) {
    return switch (state) {
      case PRESENT -> "✓";
      case ABSENT -> "✕";
      case INDETERMINATE -> "?";
      case NOT_ASSESSED -> "–";
    };
  }

  static String style(AssessmentState state) {
    return "state-" + state.key();
  }

  String word(AssessmentState state) {
    return texts.get("state." + state.key());
  }

  String word(Assessment assessment) {
    return word(assessment.state(), assessment.reason());
  }

  String word(AssessmentState state, @Nullable NotAssessedReason reason) {
    return reason == null ? word(state) : texts.get("reason." + reason.key());
  }
}
