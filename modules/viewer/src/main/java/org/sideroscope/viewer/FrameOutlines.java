package org.sideroscope.viewer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sideroscope.marking.MarkStyle;

/** The outlines of the marks on one frame. Belongs to the frame and is reused with it. */
final class FrameOutlines {

  private final SliceContours contours = new SliceContours();
  private final List<MarkStyle> styles = new ArrayList<>();
  private int[] loopEnds = new int[16];

  void clear() {
    contours.clear();
    styles.clear();
  }

  void add(ShownMark mark, int slice) {
    int before = contours.loopCount();
    contours.trace(mark.mask(), slice);
    if (contours.loopCount() > before) {
      if (styles.size() == loopEnds.length) {
        loopEnds = Arrays.copyOf(loopEnds, 2 * loopEnds.length);
      }
      loopEnds[styles.size()] = contours.loopCount();
      styles.add(mark.style());
    }
  }

  SliceContours contours() {
    return contours;
  }

  /** Number of marks that have an outline on this frame. */
  int size() {
    return styles.size();
  }

  MarkStyle style(int mark) {
    return styles.get(mark);
  }

  int firstLoop(int mark) {
    return mark == 0 ? 0 : loopEnds[mark - 1];
  }

  /** One beyond the mark's last loop. */
  int endLoop(int mark) {
    return loopEnds[mark];
  }
}
