package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.marking.MarkStyle;
import org.sideroscope.viewer.showcase.ShowcaseGrids;
import org.sideroscope.viewer.showcase.ShowcaseHead;
import org.sideroscope.viewer.showcase.ShowcaseMarks;
import org.sideroscope.viewer.testing.NeedsDisplay;

@NeedsDisplay
class FrameRendererTest {

  private static final VolumeGrid GRID = ShowcaseGrids.axialWithFlatPixels();
  private static final Volume VOLUME = ShowcaseHead.fill(GRID);
  private static final List<ShownMark> MARKS = ShowcaseMarks.of(GRID);
  private static final ViewState STATE = ViewState.of(5, WindowLevel.of(500, 1000));

  /** A few small objects for each mark and none of the size of an image. */
  private static final long MOST_BYTES_A_FRAME = 4096;

  private final FrameRenderer renderer = new FrameRenderer();
  private final Frame frame = new Frame(GRID.columns(), GRID.rows());

  private long tinted() {
    int count = 0;
    for (int argb : frame.pixels()) {
      count += (argb >> 16 & 0xFF) == (argb & 0xFF) ? 0 : 1;
    }
    return count;
  }

  @Test
  void tintsTheVoxelsOfEveryMark() {
    renderer.draw(FrameRequest.of(VOLUME, STATE, MARKS), frame, Detail.FINE, () -> false);
    assertEquals(MARKS.stream().mapToLong(mark -> mark.mask().count(5)).sum(), tinted());
    assertEquals(
        MARKS.stream().filter(mark -> mark.mask().count(5) > 0).count(), frame.outlines().size());
  }

  @Test
  void fillsWhatIsNoMarkFainterAndHidesItWithTheMarks() {
    renderer.draw(FrameRequest.of(VOLUME, STATE, MARKS), frame, Detail.FINE, () -> false);
    long own = colour();
    renderer.draw(FrameRequest.of(VOLUME, STATE, dotted()), frame, Detail.FINE, () -> false);
    assertEquals(MARKS.stream().mapToLong(mark -> mark.mask().count(5)).sum(), tinted());
    assertTrue(colour() < 0.7 * own, "fainter than " + own);

    ViewState hidden = STATE.withOverlays(STATE.overlays().withMarksVisible(false));
    renderer.draw(FrameRequest.of(VOLUME, hidden, dotted()), frame, Detail.FINE, () -> false);
    assertEquals(0, tinted());
  }

  private static List<ShownMark> dotted() {
    return MARKS.stream()
        .map(mark -> new ShownMark(mark.label(), mark.mask(), MarkStyle.dotted(mark.style().rgb())))
        .toList();
  }

  /** How far all that is drawn is from grey. */
  private long colour() {
    long sum = 0;
    for (int argb : frame.pixels()) {
      sum += Math.abs((argb >> 16 & 0xFF) - (argb & 0xFF));
    }
    return sum;
  }

  @Test
  void leavesHiddenMarksOut() {
    ViewState hidden = STATE.withOverlays(STATE.overlays().withMarksVisible(false));
    renderer.draw(FrameRequest.of(VOLUME, STATE, MARKS), frame, Detail.FINE, () -> false);
    renderer.draw(FrameRequest.of(VOLUME, hidden, MARKS), frame, Detail.FINE, () -> false);
    assertEquals(0, tinted());
    assertEquals(0, frame.outlines().size());
  }

  @Test
  void leavesMarksOfAnotherGridOut() {
    renderer.draw(
        FrameRequest.of(VOLUME, STATE, ShowcaseMarks.of(ShowcaseGrids.sagittal())),
        frame,
        Detail.FINE,
        () -> false);
    assertEquals(0, tinted());
  }

  @Test
  void knowsASliceThatIsMissing() {
    Volume volume = Volume.empty(GRID, Geometry.VOLUME, StoredPixels.UNSIGNED);
    renderer.draw(FrameRequest.of(volume, STATE, MARKS), frame, Detail.FINE, () -> false);
    assertEquals(Frame.SliceState.LOADING, frame.sliceState());
    volume.declareMissing(5);
    renderer.draw(FrameRequest.of(volume, STATE, MARKS), frame, Detail.FINE, () -> false);
    assertEquals(Frame.SliceState.MISSING, frame.sliceState());
  }

  @Test
  void allocatesNothingWorthTheNameForAFrame() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    FrameRequest[] requests = new FrameRequest[GRID.slices()];
    for (int slice = 0; slice < requests.length; slice++) {
      requests[slice] = FrameRequest.of(VOLUME, STATE.withSlice(slice), MARKS);
    }
    drawAll(requests);
    long before = threads.getCurrentThreadAllocatedBytes();
    drawAll(requests);
    long bytes = (threads.getCurrentThreadAllocatedBytes() - before) / requests.length;
    assertTrue(bytes < MOST_BYTES_A_FRAME, bytes + " bytes a frame");
  }

  private void drawAll(FrameRequest[] requests) {
    for (FrameRequest request : requests) {
      renderer.draw(request, frame, Detail.FINE, () -> false);
    }
  }
}
