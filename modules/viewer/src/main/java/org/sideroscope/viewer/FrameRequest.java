package org.sideroscope.viewer;

import java.util.List;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;

/**
 * What a frame is drawn from: a snapshot that no thread changes any more.
 *
 * @param pictures the grid whose slices are the pictures of the state's section
 * @param state of which placement and hand do not touch the pixels
 * @param marks from the lowest to the topmost; those on another grid than the volume's are not
 *     drawn
 */
record FrameRequest(Volume volume, VolumeGrid pictures, ViewState state, List<ShownMark> marks) {

  static FrameRequest of(Volume volume, ViewState state, List<ShownMark> marks) {
    return new FrameRequest(volume, state.section().pictures(volume.grid()), state, marks);
  }
}
