package org.sideroscope.app.project;

import java.util.Locale;
import java.util.OptionalInt;
import org.sideroscope.app.text.Texts;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.assignment.WorkState;
import org.sideroscope.workstation.project.Worklist;

/** Work in a few words. */
public final class WorkWords {

  private final Texts texts;

  public WorkWords(Texts texts) {
    this.texts = texts;
  }

  /** Never colour or sign alone: {@code ✓} goes with "done". */
  String glyph(Worklist.Item item) {
    if (item.toSettle()) {
      return "≠";
    }
    return switch (item.work().state()) {
      case OPEN -> "○";
      case BEGUN -> "◐";
      case DONE -> "✓";
      case SKIPPED -> "–";
    };
  }

  String state(Worklist.Item item) {
    return item.toSettle()
        ? texts.get("worklist.to-settle")
        : texts.get("worklist.state." + item.work().state().key());
  }

  /** Minutes and seconds; empty where no time was spent. */
  String time(int seconds) {
    return seconds == 0 ? "" : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }

  /** {@code 12 of 40 done · 2 skipped · 1:45 each}. */
  String progress(Worklist list) {
    StringBuilder line =
        new StringBuilder(
            texts.get("worklist.progress", list.count(WorkState.DONE), list.items().size()));
    int skipped = list.count(WorkState.SKIPPED);
    if (skipped > 0) {
      line.append(" · ").append(texts.get("worklist.skipped", skipped));
    }
    OptionalInt median = list.medianSeconds();
    if (median.isPresent()) {
      line.append(" · ").append(texts.get("worklist.median", time(median.getAsInt())));
    }
    return line.toString();
  }

  /** The whole of a line, for who cannot see it. */
  String readOut(Worklist.Item item) {
    Work work = item.work();
    StringBuilder words = new StringBuilder(item.code()).append(", ").append(state(item));
    if (item.assignment().isRepeat()) {
      words.append(", ").append(texts.get("worklist.repeat"));
    }
    if (!work.reason().isEmpty()) {
      words.append(": ").append(work.reason());
    }
    return words.toString();
  }
}
