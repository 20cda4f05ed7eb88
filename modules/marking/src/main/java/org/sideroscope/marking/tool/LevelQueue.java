package org.sideroscope.marking.tool;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers waiting at levels; one of the lowest level comes first. Made for what grows: nothing is
 * added below the level that is being taken from.
 */
final class LevelQueue {

  private int[] @Nullable [] numbers = new int[64][];
  private int[] sizes = new int[64];
  private int lowest;
  private int waiting;

  boolean isEmpty() {
    return waiting == 0;
  }

  void add(int number, int level) {
    if (level >= numbers.length) {
      int room = Math.max(level + 1, 2 * numbers.length);
      numbers = Arrays.copyOf(numbers, room);
      sizes = Arrays.copyOf(sizes, room);
    }
    int[] here = numbers[level];
    if (here == null) {
      here = new int[16];
    } else if (sizes[level] == here.length) {
      here = Arrays.copyOf(here, 2 * here.length);
    }
    here[sizes[level]++] = number;
    numbers[level] = here;
    waiting++;
  }

  /**
   * The lowest level at which something waits.
   *
   * @throws IllegalStateException if nothing does
   */
  int level() {
    if (isEmpty()) {
      throw new IllegalStateException("Nothing waits.");
    }
    while (sizes[lowest] == 0) {
      numbers[lowest++] = null;
    }
    return lowest;
  }

  /**
   * Takes a number from the lowest level.
   *
   * @throws IllegalStateException if nothing waits
   */
  int poll() {
    int[] here = numbers[level()];
    if (here == null) {
      throw new IllegalStateException("What waits at a level is kept.");
    }
    waiting--;
    return here[--sizes[lowest]];
  }
}
