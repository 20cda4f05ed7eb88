package org.sideroscope.app.marking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sideroscope.marking.MarkLabel;

/** Whose marks are not shown for now. That is how one looks and no part of the reading. */
public final class HiddenMarks {

  private final Set<MarkLabel> hidden = new HashSet<>();
  private final List<Runnable> listeners = new ArrayList<>();

  boolean isHidden(MarkLabel label) {
    return hidden.contains(label);
  }

  void toggle(MarkLabel label) {
    if (!hidden.remove(label)) {
      hidden.add(label);
    }
    tell();
  }

  /** Shows them again: nobody draws what cannot be seen. */
  void show(MarkLabel label) {
    if (hidden.remove(label)) {
      tell();
    }
  }

  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }
}
