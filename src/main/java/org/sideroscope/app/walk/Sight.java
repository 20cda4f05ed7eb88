package org.sideroscope.app.walk;

import org.sideroscope.app.viewing.ViewportPane;
import org.sideroscope.imaging.reslice.Section;

/**
 * Where a region is seen in what hangs.
 *
 * @param known how that is known
 */
record Sight(ViewportPane pane, Section section, int slice, Known known) {

  /** How well it is known where a region is seen, the best first. */
  enum Known {
    /** The reader looked at it there in this reading. */
    LAST,
    /** It is marked there. */
    MARKS,
    /** The reader chose a key image of it there. */
    KEY_IMAGE,
    /** A rule of thumb from the outline of the head says so. */
    ESTIMATED,
    /** The series is of the spine; nobody knows of a level. */
    SPINE_SERIES
  }

  /** The pane as it is. */
  static Sight asItIs(ViewportPane pane, Known known) {
    return new Sight(
        pane, pane.viewport().viewState().section(), pane.viewport().viewState().slice(), known);
  }
}
