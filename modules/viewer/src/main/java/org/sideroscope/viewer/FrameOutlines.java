package org.sideroscope.viewer;

import java.util.ArrayList;
import java.util.List;
import org.sideroscope.marking.MarkStyle;

/** The outlines of the marks on one frame. Belongs to the frame and is reused with it. */
final class FrameOutlines {

  private final SliceContours contours = new SliceContours();
  private final List<MarkStyle> styles = new ArrayList<>();
  private final List<Integer> loopEnds = new ArrayList<>();

  void clear() {
    contours.clear();
    styles.clear();
    loopEnds.clear();
  }

  void add(ShownMark mark, int slice) {
    int before = contours.loopCount();
    contours.trace(mark.mask(), slice);
    if (contours.loopCount() > before) {
      styles.add(mark.style());
      loopEnds.add(contours.loopCount());
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
    return mark == 0 ? 0 : loopEnds.get(mark - 1);
  }

  /** One beyond the mark's last loop. */
  int endLoop(int mark) {
    return loopEnds.get(mark);
  }
}
