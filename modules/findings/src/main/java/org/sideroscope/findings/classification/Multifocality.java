package org.sideroscope.findings.classification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Sulcus;

/**
 * The cSS multifocality score over the sulci that count and are present. Source: Charidimou 2017.
 *
 * @param left 0 none; 1 one sulcus, or one group of up to three immediately adjacent ones; 2 more
 * @param right as for the left
 */
public record Multifocality(int left, int right) {

  /** The most sulci that one unifocal group holds. */
  private static final int LARGEST_SINGLE_FOCUS = 3;

  public static Multifocality of(List<Sulcus> sulci) {
    return new Multifocality(score(sulci, Side.LEFT), score(sulci, Side.RIGHT));
  }

  /** 0 to 4. */
  public int total() {
    return left + right;
  }

  private static int score(List<Sulcus> sulci, Side hemisphere) {
    List<Sulcus> counting =
        sulci.stream()
            .filter(sulcus -> sulcus.hemisphere() == hemisphere)
            .filter(sulcus -> sulcus.canCount() && sulcus.assessment().isPresent())
            .toList();
    if (counting.isEmpty()) {
      return 0;
    }
    boolean oneGroup = groupOf(counting.getFirst(), counting).size() == counting.size();
    return oneGroup && counting.size() <= LARGEST_SINGLE_FOCUS ? 1 : 2;
  }

  /** All that hang together with {@code first} through adjacency, {@code first} included. */
  private static List<Sulcus> groupOf(Sulcus first, List<Sulcus> counting) {
    List<Sulcus> outside = new ArrayList<>(counting);
    List<Sulcus> group = new ArrayList<>();
    Deque<Sulcus> reached = new ArrayDeque<>(List.of(first));
    outside.remove(first);
    while (!reached.isEmpty()) {
      Sulcus sulcus = reached.remove();
      group.add(sulcus);
      List<Sulcus> neighbours =
          outside.stream().filter(other -> areAdjacent(sulcus, other)).toList();
      outside.removeAll(neighbours);
      reached.addAll(neighbours);
    }
    return group;
  }

  /** Adjacency is mutual, whichever record names it. */
  private static boolean areAdjacent(Sulcus one, Sulcus other) {
    return one.adjacentTo().contains(other.id()) || other.adjacentTo().contains(one.id());
  }
}
