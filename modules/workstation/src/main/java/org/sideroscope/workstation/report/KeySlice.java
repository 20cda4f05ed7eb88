package org.sideroscope.workstation.report;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.review.reading.Place;

/**
 * A slice that the report shows.
 *
 * @param slice from 0
 * @param places what it shows
 * @param choice who chose it
 */
record KeySlice(ImageStack stack, int slice, SortedSet<Place> places, Choice choice) {

  /** Who chose a key image. */
  enum Choice {
    READER,
    PROGRAM
  }

  KeySlice {
    places = Collections.unmodifiableSortedSet(new TreeSet<>(places));
  }

  boolean isAt(ImageStack otherStack, int otherSlice) {
    return stack.id().equals(otherStack.id()) && slice == otherSlice;
  }

  KeySlice with(SortedSet<Place> more) {
    SortedSet<Place> all = new TreeSet<>(places);
    all.addAll(more);
    return new KeySlice(stack, slice, all, choice);
  }
}
