/** Segmentations that are laid over images to be looked at, and are no part of a reading. */
@NullMarked
package org.sideroscope.workstation.overlay;

import org.jspecify.annotations.NullMarked;
