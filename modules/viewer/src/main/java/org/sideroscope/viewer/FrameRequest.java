package org.sideroscope.viewer;

import java.util.List;
import java.util.Optional;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;

/**
 * What a frame is drawn from: a snapshot that no thread changes any more.
 *
 * @param pictures the grid whose slices are the pictures of the state's section
 * @param state of which placement and hand do not touch the pixels
 * @param marks from the lowest to the topmost; those on another grid than the volume's are not
 *     drawn
 * @param screen where the picture is to lie on the screen; empty while nobody knows
 */
record FrameRequest(
    Volume volume,
    VolumeGrid pictures,
    ViewState state,
    List<ShownMark> marks,
    Optional<ScreenPlace> screen) {

  /** A picture that is not scaled to any screen. */
  static FrameRequest of(Volume volume, ViewState state, List<ShownMark> marks) {
    return new FrameRequest(
        volume, state.section().pictures(volume.grid()), state, marks, Optional.empty());
  }
}
