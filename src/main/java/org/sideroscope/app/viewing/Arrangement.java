package org.sideroscope.app.viewing;

import java.util.List;
import java.util.stream.IntStream;
import org.sideroscope.workstation.hanging.Layout;

/**
 * Which viewports are seen, and which of them is active.
 *
 * @param layout how the seen ones share the room
 * @param many the last layout of several viewports, to come back to from a single one
 * @param active the viewport that keys and tools act on, from 0; a single one is the active one
 */
record Arrangement(Layout layout, Layout many, int active) {

  /** A single viewport. */
  static final Arrangement FIRST = new Arrangement(Layout.ONE, Layout.FOUR, 0);

  /** The viewports in the order of the layout's cells. */
  List<Integer> seen() {
    return layout.isSingle()
        ? List.of(active)
        : IntStream.range(0, layout.count()).boxed().toList();
  }

  /** The active viewport stays active where it is still seen. */
  Arrangement with(Layout next) {
    boolean seen = next.isSingle() || active < next.count();
    return new Arrangement(next, next.isSingle() ? many : next, seen ? active : 0);
  }

  Arrangement withActive(int next) {
    return new Arrangement(layout, many, next);
  }

  /** The active viewport alone, or back among the others. */
  Arrangement enlargedOrBack() {
    return with(layout.isSingle() ? many : Layout.ONE);
  }

  /** The viewports to go through in turn, from the active one's neighbour round to itself. */
  List<Integer> others() {
    int count = (layout.isSingle() ? many : layout).count();
    return IntStream.rangeClosed(1, count).mapToObj(i -> Math.floorMod(active + i, count)).toList();
  }
}
