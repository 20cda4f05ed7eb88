package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.viewer.showcase.ShowcaseGrids;
import org.sideroscope.viewer.showcase.ShowcaseHead;
import org.sideroscope.viewer.testing.HeldExecutor;
import org.sideroscope.viewer.testing.NeedsDisplay;

@NeedsDisplay
class FramePipelineTest {

  private static final Volume VOLUME = ShowcaseHead.fill(ShowcaseGrids.axialWithFlatPixels());
  private static final WindowLevel WINDOW = WindowLevel.of(400, 800);

  private final HeldExecutor drawing = new HeldExecutor();
  private final HeldExecutor presenting = new HeldExecutor();
  private final List<Integer> shown = new ArrayList<>();
  private final List<Frame> frames = new ArrayList<>();
  private final FrameRenderer renderer = new FrameRenderer();
  private final FramePipeline pipeline =
      new FramePipeline(drawing, presenting, renderer, this::present);

  private void present(Frame frame) {
    shown.add(frame.request().state().slice());
    frames.add(frame);
  }

  private static FrameRequest request(Volume volume, int slice) {
    return FrameRequest.of(volume, ViewState.of(slice, WINDOW), List.of());
  }

  private void runAll() {
    while (drawing.size() + presenting.size() > 0) {
      drawing.runAll();
      presenting.runAll();
    }
  }

  @Test
  void showsWhatWasAskedFor() {
    pipeline.request(request(VOLUME, 3));
    runAll();
    assertEquals(List.of(3), shown);
  }

  @Test
  void skipsRequestsThatNewerOnesOvertook() {
    for (int slice = 0; slice < 10; slice++) {
      pipeline.request(request(VOLUME, slice));
    }
    assertEquals(1, drawing.size(), "one frame is drawn at a time");
    runAll();
    assertEquals(List.of(0, 9), shown);
  }

  @Test
  void neverShowsAnOlderFrameAfterANewerOne() {
    for (int slice = 0; slice < 12; slice++) {
      pipeline.request(request(VOLUME, slice));
      if (slice % 3 == 1) {
        drawing.runAll();
      }
      if (slice % 4 == 2) {
        presenting.runAll();
      }
    }
    runAll();
    assertEquals(shown.stream().sorted().toList(), shown);
    assertEquals(11, shown.getLast());
  }

  @Test
  void showsNothingOfAVolumeThatHasGone() {
    Volume other = ShowcaseHead.fill(ShowcaseGrids.axialWithFlatPixels());
    pipeline.request(request(VOLUME, 3));
    drawing.runNext();
    pipeline.request(request(other, 5));
    runAll();
    assertEquals(List.of(5), shown);
    pipeline.request(request(other, 6));
    pipeline.stop();
    runAll();
    assertEquals(List.of(5), shown);
  }

  @Test
  void drawsOnThreeFramesForEver() {
    for (int i = 0; i < 30; i++) {
      pipeline.request(request(VOLUME, i % 12));
      runAll();
    }
    Set<Frame> distinct = new HashSet<>(frames);
    assertEquals(3, distinct.size());
    for (int i = 2; i < frames.size(); i++) {
      assertNotSame(frames.get(i), frames.get(i - 1), "it is still shown");
      assertNotSame(frames.get(i), frames.get(i - 2), "JavaFX may still be copying it");
    }
  }

  /** Draws what is slow in two steps, and says how each frame was drawn. */
  private final class TwoSteps implements FrameDrawer {
    private final List<String> drawn = new ArrayList<>();

    @Override
    public boolean isSlow(FrameRequest request) {
      return true;
    }

    @Override
    public void draw(FrameRequest request, Frame frame, Detail detail, BooleanSupplier overtaken) {
      boolean gaveUp = overtaken.getAsBoolean();
      drawn.add(request.state().slice() + (detail == Detail.FINE ? " fine" : " coarse"));
      renderer.draw(request, frame, detail, overtaken);
      assertEquals(false, gaveUp, "nothing newer when it began");
    }
  }

  @Test
  void refinesWhatIsSlowWhenTheHandRests() {
    TwoSteps steps = new TwoSteps();
    FramePipeline slow = new FramePipeline(drawing, presenting, steps, this::present);
    for (int slice = 1; slice < 5; slice++) {
      slow.request(request(VOLUME, slice));
    }
    runAll();
    assertEquals(List.of("1 coarse", "4 coarse", "4 fine"), steps.drawn);
    assertEquals(List.of(1, 4, 4), shown);
  }

  @Test
  void neverShowsAFineFrameThatWasOvertaken() {
    TwoSteps steps = new TwoSteps();
    FramePipeline slow = new FramePipeline(drawing, presenting, steps, this::present);
    slow.request(request(VOLUME, 1));
    drawing.runNext();
    presenting.runAll();
    drawing.runNext();
    slow.request(request(VOLUME, 2));
    runAll();
    assertEquals(List.of("1 coarse", "1 fine", "2 coarse", "2 fine"), steps.drawn);
    assertEquals(List.of(1, 2, 2), shown);
  }

  @Test
  void carriesOnAfterAFailure() {
    FramePipeline failing =
        new FramePipeline(
            drawing,
            presenting,
            (request, frame, detail, overtaken) -> {
              if (request.state().slice() == 0) {
                throw new IllegalStateException("a bug");
              }
              renderer.draw(request, frame, detail, overtaken);
            },
            this::present);
    failing.request(request(VOLUME, 0));
    assertThrows(IllegalStateException.class, drawing::runNext);
    failing.request(request(VOLUME, 4));
    runAll();
    assertEquals(List.of(4), shown);
    assertTrue(frames.getFirst().pixels()[0] != 0);
  }
}
