package org.sideroscope.viewer;

import org.sideroscope.imaging.SliceRenderer;
import org.sideroscope.imaging.Volume;

/** Draws the pixels of a frame: the slice, and the marks' fill over it. One for each viewport. */
final class FrameRenderer {

  private final SliceRenderer slices = new SliceRenderer();

  void draw(FrameRequest request, Frame frame) {
    Volume volume = request.volume();
    ViewState state = request.state();
    // asked before drawing: a slice that arrives in between is announced and drawn again
    Frame.SliceState sliceState = sliceState(volume, state.slice());
    slices.render(
        volume, state.slice(), state.greys().window(), state.greys().inverted(), frame.pixels());
    frame.drawn(request, sliceState);
  }

  private static Frame.SliceState sliceState(Volume volume, int slice) {
    if (volume.isLoaded(slice)) {
      return Frame.SliceState.SHOWN;
    }
    return volume.isMissing(slice) ? Frame.SliceState.MISSING : Frame.SliceState.LOADING;
  }
}
