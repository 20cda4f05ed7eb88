package org.sideroscope.app.context;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Changes of lists whose members are told apart by what they are about. */
final class Listed {

  private Listed() {}

  /** The list with {@code next} in the place of the first member like it, or at the end. */
  static <T> List<T> with(List<T> list, Predicate<T> same, T next) {
    List<T> changed = new ArrayList<>(list);
    for (int i = 0; i < changed.size(); i++) {
      if (same.test(changed.get(i))) {
        changed.set(i, next);
        return changed;
      }
    }
    changed.add(next);
    return changed;
  }

  static <T> List<T> without(List<T> list, Predicate<T> same) {
    return list.stream().filter(same.negate()).toList();
  }
}
