package org.sideroscope.viewer;

import org.sideroscope.marking.MarkLabel;
import org.sideroscope.marking.MarkStyle;
import org.sideroscope.marking.Mask;

/** A mask as a viewport shows it; its label tells marks apart when one is being edited. */
public record ShownMark(MarkLabel label, Mask mask, MarkStyle style) {

  ShownMark withMask(Mask mask) {
    return new ShownMark(label, mask, style);
  }
}
