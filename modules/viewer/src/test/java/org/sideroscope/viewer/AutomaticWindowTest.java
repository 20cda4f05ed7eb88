package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.WindowPreset;
import org.sideroscope.viewer.showcase.ShowcaseGrids;
import org.sideroscope.viewer.showcase.ShowcaseHead;

class AutomaticWindowTest {

  private static final Volume VOLUME = ShowcaseHead.fill(ShowcaseGrids.axial());

  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final List<String> answers = new ArrayList<>();
  private final AutomaticWindow windows = new AutomaticWindow(VOLUME, waiting::add, Runnable::run);

  @Test
  void whatIsAskedAgainBeforeItIsBegunIsComputedOnce() {
    windows.compute(WindowPreset.AUTOMATIC, window -> answers.add("first"));
    windows.compute(WindowPreset.AUTOMATIC, window -> answers.add("second"));
    windows.compute(WindowPreset.FULL_RANGE, window -> answers.add("third"));
    waiting.forEach(Runnable::run);
    assertEquals(List.of("third"), answers);
  }

  @Test
  void whatHasBegunIsAnswered() {
    windows.compute(WindowPreset.AUTOMATIC, window -> answers.add("first"));
    waiting.remove().run();
    windows.compute(WindowPreset.FULL_RANGE, window -> answers.add("second"));
    waiting.forEach(Runnable::run);
    assertEquals(List.of("first", "second"), answers);
  }
}
