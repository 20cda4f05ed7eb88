package org.sideroscope.viewer;

import java.util.List;
import org.sideroscope.imaging.SliceRenderer;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.marking.OverlayPainter;

/**
 * Draws a frame: the slice, the fill of the marks over it, and the course of their outlines. One
 * for each viewport, used by one thread at a time.
 */
final class FrameRenderer {

  private final SliceRenderer slices = new SliceRenderer();

  void draw(FrameRequest request, Frame frame) {
    Volume volume = request.volume();
    ViewState state = request.state();
    // asked before drawing: a slice that arrives in between is announced and drawn again
    Frame.SliceState sliceState = sliceState(volume, state.slice());
    slices.render(
        volume, state.slice(), state.greys().window(), state.greys().inverted(), frame.pixels());
    frame.outlines().clear();
    if (state.overlays().marksVisible()) {
      drawMarks(request, frame);
    }
    frame.drawn(request, sliceState);
  }

  private static void drawMarks(FrameRequest request, Frame frame) {
    VolumeGrid grid = request.volume().grid();
    int slice = request.state().slice();
    OverlayPainter painter = new OverlayPainter(request.state().overlays().markOpacity());
    List<ShownMark> marks = request.marks();
    for (ShownMark mark : marks) {
      if (mark.mask().grid().equals(grid)) {
        painter.fill(mark.mask(), slice, mark.style(), frame.pixels());
        frame.outlines().add(mark, slice);
      }
    }
  }

  private static Frame.SliceState sliceState(Volume volume, int slice) {
    if (volume.isLoaded(slice)) {
      return Frame.SliceState.SHOWN;
    }
    return volume.isMissing(slice) ? Frame.SliceState.MISSING : Frame.SliceState.LOADING;
  }
}
