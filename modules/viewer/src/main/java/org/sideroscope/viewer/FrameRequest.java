package org.sideroscope.viewer;

import java.util.List;
import org.sideroscope.imaging.Volume;

/**
 * What a frame is drawn from: a snapshot that no thread changes any more.
 *
 * @param state of which placement and hand do not touch the pixels
 * @param marks from the lowest to the topmost; those on another grid are not drawn
 */
record FrameRequest(Volume volume, ViewState state, List<ShownMark> marks) {}
