package org.sideroscope.viewer;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.imaging.WindowPreset;

/**
 * Which window the slices of one content are shown with: the one they open with, or a preset that
 * is computed anew as slices arrive, until the user drags another. JavaFX thread only.
 */
final class WindowControl {

  private final ViewportContent.Slices slices;
  private final AutomaticWindow automatic;
  private final Supplier<WindowLevel> shown;
  private final Consumer<WindowLevel> setter;
  private WindowLevel lastSet;
  private @Nullable WindowPreset followed;
  private int preset;
  private int arrived;
  private int asked;
  private boolean settling;

  /**
   * @param shown the window the viewport has at the moment
   * @param setter gives it another
   */
  WindowControl(
      ViewportContent.Slices slices,
      Executor computing,
      Executor answering,
      Supplier<WindowLevel> shown,
      Consumer<WindowLevel> setter) {
    this.slices = slices;
    this.automatic = new AutomaticWindow(slices.volume(), computing, answering);
    this.shown = shown;
    this.setter = setter;
    this.lastSet = shown.get();
    boolean automatically = slices.openingWindow().isEmpty();
    this.followed = automatically ? WindowPreset.AUTOMATIC : null;
    this.preset = automatically ? slices.presets().indexOf(WindowPreset.AUTOMATIC) : -1;
    follow();
  }

  /** Follows at the first slice, whenever their number has doubled, and at the last. */
  void sliceArrived() {
    arrived++;
    if (Integer.bitCount(arrived) == 1 || slices.volume().isComplete()) {
      follow();
    }
  }

  private void follow() {
    if (!shown.get().equals(lastSet)) {
      followed = null;
    }
    if (followed != null) {
      ask(followed, true);
    }
  }

  /** Whether the window is being set because images arrived and not because somebody chose it. */
  boolean isSettling() {
    return settling;
  }

  void choose(WindowPreset chosen) {
    preset = slices.presets().indexOf(chosen);
    followed = chosen;
    lastSet = shown.get();
    ask(chosen, false);
  }

  void chooseNext() {
    List<WindowPreset> presets = slices.presets();
    choose(presets.get((preset + 1) % presets.size()));
  }

  /** Back to the window the content opens with. */
  void reset() {
    slices.openingWindow().ifPresentOrElse(this::fix, () -> choose(WindowPreset.AUTOMATIC));
  }

  private void fix(WindowLevel window) {
    followed = null;
    asked++;
    set(window);
  }

  /** Answers to earlier questions no longer count. */
  void close() {
    asked++;
  }

  private void ask(WindowPreset wanted, boolean byItself) {
    int question = ++asked;
    automatic.compute(wanted, window -> answer(question, window, byItself));
  }

  private void answer(int question, WindowLevel window, boolean byItself) {
    // the user has chosen another window while this one was computed
    boolean overtaken = question != asked || !shown.get().equals(lastSet);
    if (!overtaken) {
      settling = byItself;
      set(window);
      settling = false;
    }
  }

  private void set(WindowLevel window) {
    lastSet = window;
    setter.accept(window);
  }
}
