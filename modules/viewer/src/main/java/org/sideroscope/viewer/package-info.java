/**
 * The slice viewport: a JavaFX control that shows the native slices of one volume with the marks on
 * them.
 *
 * <p>What is shown is an immutable {@link org.sideroscope.viewer.ViewState}; frames are drawn from
 * a snapshot of it away from the JavaFX thread. The control knows images and masks, neither
 * findings nor files, and edits nothing itself: strokes are handed to a listener.
 *
 * <p>Screen space is the control's own, in device-independent pixels, (0, 0) at its upper left.
 */
@NullMarked
package org.sideroscope.viewer;

import org.jspecify.annotations.NullMarked;
