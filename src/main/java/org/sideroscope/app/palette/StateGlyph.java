package org.sideroscope.app.palette;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.sideroscope.app.palette.PaletteRow.Standing;
import org.sideroscope.findings.AssessmentState;

/** A state as one sign, which tells what was said from what follows and from what nobody said. */
final class StateGlyph extends Label {

  /** What stands for a place of which nothing is said. */
  static final String UNSAID = "·";

  StateGlyph(AssessmentState state, Standing standing, String words) {
    super(sign(state, standing));
    getStyleClass()
        .addAll("state", standing == Standing.UNSAID ? "state-unsaid" : StateWords.style(state));
    setTooltip(new Tooltip(words));
    setAccessibleText(words);
  }

  private static String sign(AssessmentState state, Standing standing) {
    return switch (standing) {
      case UNSAID -> UNSAID;
      case SAID -> StateWords.glyph(state);
      case FOLLOWS, IMPLIED, WITH_THE_REST -> "(" + StateWords.glyph(state) + ")";
    };
  }
}
