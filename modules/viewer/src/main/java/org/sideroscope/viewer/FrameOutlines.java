package org.sideroscope.viewer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sideroscope.marking.MarkStyle;
import org.sideroscope.marking.MaskSection;

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
    contours.trace(mark.mask(), slice);
    end(mark.style());
  }

  /** Adds what a cut across the slices meets of a mark. */
  void add(MaskSection cut, MarkStyle style) {
    contours.trace(cut);
    end(style);
  }

  private void end(MarkStyle style) {
    int before = styles.isEmpty() ? 0 : loopEnds[styles.size() - 1];
    if (contours.loopCount() > before) {
      if (styles.size() == loopEnds.length) {
        loopEnds = Arrays.copyOf(loopEnds, 2 * loopEnds.length);
      }
      loopEnds[styles.size()] = contours.loopCount();
      styles.add(style);
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
