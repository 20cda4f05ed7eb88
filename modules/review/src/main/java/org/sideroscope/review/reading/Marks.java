package org.sideroscope.review.reading;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.marking.Mask;

/**
 * Every mark of a reading, one for each stack and label. Immutable; versions share all that they
 * have in common.
 */
public final class Marks {

  public static final Marks NONE = new Marks(Map.of());

  private record Key(MarkedStack stack, MarkLabel label) {}

  private final Map<Key, Mark> marks;

  private Marks(Map<Key, Mark> marks) {
    this.marks = marks;
  }

  /** In the order given; a later mark of the same stack and label takes the earlier one's place. */
  public static Marks of(Collection<Mark> marks) {
    Map<Key, Mark> byKey = new LinkedHashMap<>();
    marks.forEach(mark -> byKey.put(new Key(mark.stack(), mark.label()), mark));
    return new Marks(Collections.unmodifiableMap(byKey));
  }

  public boolean isEmpty() {
    return marks.isEmpty();
  }

  /** Every mark, in the order in which they were begun. */
  public List<Mark> all() {
    return List.copyOf(marks.values());
  }

  /** The marks of one label, on whatever stack. */
  public List<Mark> of(MarkLabel label) {
    return marks.values().stream().filter(mark -> mark.label().equals(label)).toList();
  }

  public boolean has(MarkLabel label) {
    return marks.keySet().stream().anyMatch(key -> key.label().equals(label));
  }

  public Optional<Mark> find(MarkedStack stack, MarkLabel label) {
    return Optional.ofNullable(marks.get(new Key(stack, label)));
  }

  /** What is marked for a label on a stack, which may be nothing. */
  public Mask mask(MarkedStack stack, MarkLabel label) {
    return find(stack, label).map(Mark::mask).orElseGet(() -> Mask.empty(stack.grid()));
  }

  /** What is marked on a stack, by label: what a viewer of that stack draws. */
  public SortedMap<MarkLabel, Mask> on(MarkedStack stack) {
    SortedMap<MarkLabel, Mask> masks = new TreeMap<>();
    marks.forEach((key, mark) -> {
      if (key.stack().equals(stack)) {
        masks.put(key.label(), mark.mask());
      }
    });
    return Collections.unmodifiableSortedMap(masks);
  }

  /** The marks after an edit; a mark without voxels is gone. */
  public Marks apply(MarkEdit edit) {
    if (edit.isEmpty()) {
      return this;
    }
    Key key = new Key(edit.stack(), edit.label());
    Mask mask = mask(edit.stack(), edit.label()).apply(edit.delta());
    Map<Key, Mark> changed = new LinkedHashMap<>(marks);
    if (mask.isEmpty()) {
      changed.remove(key);
    } else {
      SortedMap<Integer, SourceImage> images = new TreeMap<>(edit.images());
      find(edit.stack(), edit.label()).ifPresent(mark -> images.putAll(mark.images()));
      changed.put(key, new Mark(edit.stack(), edit.label(), mask, images));
    }
    return new Marks(Collections.unmodifiableMap(changed));
  }

  public Marks applyAll(Collection<MarkEdit> edits) {
    Marks changed = this;
    for (MarkEdit edit : edits) {
      changed = changed.apply(edit);
    }
    return changed;
  }

  /** Equal marks, in whatever order they were begun. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Marks that && marks.equals(that.marks);
  }

  @Override
  public int hashCode() {
    return marks.hashCode();
  }

  @Override
  public String toString() {
    return marks.values().toString();
  }
}
