package org.sideroscope.reporting.source;

import java.util.List;

/**
 * One picture for the report, with the marks already drawn on it.
 *
 * @param caption the reader's or the caller's words; may be empty
 * @param labels what it shows, as the reading format's labels: {@code vermis/superior}, {@code
 *     brainstem/pons.left}, {@code sulci/s1}, or a region alone
 * @param source the slice it was made from
 */
public record KeyImage(Png picture, String caption, List<String> labels, Slice source) {

  public KeyImage {
    labels = List.copyOf(labels);
  }

  /**
   * The slice a picture was made from.
   *
   * @param series the series in words, such as {@code SWI axial}
   * @param number the slice's number in the series, from 1
   * @param count how many slices the series has
   * @param sopInstanceUid the image it comes from; empty where it is not one stored image
   */
  public record Slice(String series, int number, int count, String sopInstanceUid) {}
}
