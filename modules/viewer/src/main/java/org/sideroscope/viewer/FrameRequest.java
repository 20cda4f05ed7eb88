package org.sideroscope.viewer;

import org.sideroscope.imaging.Volume;

/**
 * What a frame is drawn from: a snapshot that no thread changes any more.
 *
 * @param state of which placement and hand do not touch the pixels
 */
record FrameRequest(Volume volume, ViewState state) {}
