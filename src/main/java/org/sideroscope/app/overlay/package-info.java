/** Segmentations that are laid over images to be looked at, and the list of their segments. */
@NullMarked
package org.sideroscope.app.overlay;

import org.jspecify.annotations.NullMarked;
