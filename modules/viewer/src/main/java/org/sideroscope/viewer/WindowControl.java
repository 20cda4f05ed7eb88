package org.sideroscope.viewer;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.imaging.WindowPreset;

/**
 * Which window the slices of one content are shown with: the one they open with, an automatic one
 * that follows the slices as they arrive until the user chooses, and the presets in turn. JavaFX
 * thread only.
 */
final class WindowControl {

  private final ViewportContent.Slices slices;
  private final AutomaticWindow automatic;
  private final Supplier<WindowLevel> shown;
  private final Consumer<WindowLevel> setter;
  private WindowLevel lastSet;
  private boolean following;
  private int preset;
  private int arrived;
  private int asked;

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
    this.following = slices.openingWindow().isEmpty();
    this.preset = following ? slices.presets().indexOf(WindowPreset.AUTOMATIC) : -1;
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
    following = following && shown.get().equals(lastSet);
    if (following) {
      ask(WindowPreset.AUTOMATIC);
    }
  }

  void choose(WindowPreset chosen) {
    preset = slices.presets().indexOf(chosen);
    following = chosen == WindowPreset.AUTOMATIC;
    lastSet = shown.get();
    ask(chosen);
  }

  void chooseNext() {
    List<WindowPreset> presets = slices.presets();
    choose(presets.get((preset + 1) % presets.size()));
  }

  /** Back to the window the content opens with. */
  void reset() {
    slices.openingWindow().ifPresentOrElse(this::set, () -> choose(WindowPreset.AUTOMATIC));
  }

  /** Answers to earlier questions no longer count. */
  void close() {
    asked++;
  }

  private void ask(WindowPreset wanted) {
    int question = ++asked;
    automatic.compute(wanted, window -> answer(question, window));
  }

  private void answer(int question, WindowLevel window) {
    // the user has chosen another window while this one was computed
    boolean overtaken = question != asked || !shown.get().equals(lastSet);
    if (!overtaken) {
      set(window);
    }
  }

  private void set(WindowLevel window) {
    lastSet = window;
    setter.accept(window);
  }
}
