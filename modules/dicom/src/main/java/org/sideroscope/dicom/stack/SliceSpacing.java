package org.sideroscope.dicom.stack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How evenly the slices of a sorted stack follow one another.
 *
 * @param stepMm the usual distance, above 0
 * @param slots the place of each slice when one step is one place; null-free only if even
 * @param even whether every distance is a whole number of steps
 */
record SliceSpacing(double stepMm, List<Integer> slots, boolean even) {

  /** Headers are rounded, tables move unevenly; more than this is another spacing. */
  private static final double TOLERANCE = 0.05;

  private static final double ROUNDING_MM = 0.02;

  /**
   * @param positionsMm along the normal, ascending, at least two
   */
  static SliceSpacing of(List<Double> positionsMm) {
    List<Double> distances = new ArrayList<>();
    for (int i = 1; i < positionsMm.size(); i++) {
      distances.add(positionsMm.get(i) - positionsMm.get(i - 1));
    }
    double step = median(distances);
    List<Integer> slots = new ArrayList<>(List.of(0));
    boolean even = true;
    for (double distance : distances) {
      int steps = (int) Math.min(Integer.MAX_VALUE / 2, Math.max(1, Math.round(distance / step)));
      even &= Math.abs(distance - steps * step) <= Math.max(TOLERANCE * step, ROUNDING_MM);
      slots.add(Math.addExact(slots.getLast(), steps));
    }
    return new SliceSpacing(step, slots, even);
  }

  private static double median(List<Double> distances) {
    List<Double> sorted = new ArrayList<>(distances);
    Collections.sort(sorted);
    return sorted.get((sorted.size() - 1) / 2);
  }

  /** Places from the first slice to the last, with the missing ones. */
  int places() {
    return slots.getLast() + 1;
  }

  boolean hasGaps() {
    return even && places() > slots.size();
  }

  /** The places no slice lies at, from 0. */
  List<Integer> missing() {
    List<Integer> missing = new ArrayList<>();
    for (int i = 1; i < slots.size(); i++) {
      for (int slot = slots.get(i - 1) + 1; slot < slots.get(i); slot++) {
        missing.add(slot);
      }
    }
    return missing;
  }
}
