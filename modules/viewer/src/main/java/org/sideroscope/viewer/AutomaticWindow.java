package org.sideroscope.viewer;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.ValueSample;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.imaging.WindowPreset;

/**
 * Computes windows of a volume from its values away from the JavaFX thread, which calls all methods
 * and receives all answers.
 */
final class AutomaticWindow {

  private final Volume volume;
  private final Executor computing;
  private final Executor answering;
  private final AtomicInteger asked = new AtomicInteger();
  private @Nullable ValueSample complete;

  AutomaticWindow(Volume volume, Executor computing, Executor answering) {
    this.volume = volume;
    this.computing = computing;
    this.answering = answering;
  }

  /**
   * Answers with the preset's window; not at all while no value is there to choose it from, nor if
   * asked again before it was begun.
   */
  void compute(WindowPreset preset, Consumer<WindowLevel> answer) {
    if (complete != null) {
      answer.accept(preset.apply(complete));
      return;
    }
    int question = asked.incrementAndGet();
    computing.execute(() -> {
      // images arrive faster than values are sorted, and frames wait for the same threads
      if (question == asked.get()) {
        sample(preset, answer);
      }
    });
  }

  private void sample(WindowPreset preset, Consumer<WindowLevel> answer) {
    boolean wasComplete = volume.isComplete();
    ValueSample sample = ValueSample.of(volume);
    if (sample.isEmpty() && !preset.isForCt()) {
      return;
    }
    WindowLevel window = preset.apply(sample);
    answering.execute(() -> {
      complete = wasComplete ? sample : complete;
      answer.accept(window);
    });
  }
}
