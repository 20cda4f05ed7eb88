package org.sideroscope.app.project;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sideroscope.workstation.project.Worklist.Item;

/** How the lines of a worklist follow each other. What is read next never depends on it. */
public enum Order {
  READING,
  CODE,
  STATE,
  TIME;

  List<Item> sorted(List<Item> items) {
    return switch (this) {
      case READING -> items;
      case CODE -> items.stream().sorted(Comparator.comparing(Item::assignment)).toList();
      case STATE ->
          items.stream().sorted(Comparator.comparing((Item item) -> item.work().state())).toList();
      case TIME ->
          items.stream()
              .sorted(Comparator.comparingInt((Item item) -> item.work().seconds()).reversed())
              .toList();
    };
  }

  /** The key of its word in the bundle. */
  public String textKey() {
    return "worklist.order." + name().toLowerCase(Locale.ROOT);
  }
}
