package org.sideroscope.marking.edit;

import org.sideroscope.marking.Mask;
import org.sideroscope.marking.MaskDelta;

/** A way to change a whole mark. Pure: the same mask gives the same exact edit. */
public sealed interface MarkReshaping permits FillBetween, Grow, RemoveIslands, Shrink {

  /** The exact edit; none where nothing would change. */
  MaskDelta of(Mask mask);
}
