package org.sideroscope.viewer;

import java.util.EnumSet;
import java.util.Set;

/** The parts of a {@link ViewState} that can differ between two of them. */
public enum ViewStateChange {
  SECTION,
  SLICE,
  GREYS,
  PLACEMENT,
  OVERLAYS,
  HAND,
  LEVELS;

  /** What differs; empty for equal states. */
  public static Set<ViewStateChange> between(ViewState before, ViewState after) {
    Set<ViewStateChange> changes = EnumSet.noneOf(ViewStateChange.class);
    for (ViewStateChange change : values()) {
      if (!change.part(before).equals(change.part(after))) {
        changes.add(change);
      }
    }
    return changes;
  }

  private Object part(ViewState state) {
    return switch (this) {
      case SECTION -> state.section();
      case SLICE -> state.slice();
      case GREYS -> state.greys();
      case PLACEMENT -> state.placement();
      case OVERLAYS -> state.overlays();
      case HAND -> state.hand();
      case LEVELS -> state.levels();
    };
  }
}
