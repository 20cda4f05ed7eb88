package org.sideroscope.review.port;

/**
 * A reader called the images of a stack otherwise than their headers do. Series and stack together
 * name the images wherever their files lie.
 *
 * @param stackId tells stacks of one series apart, the same from run to run
 * @param kind the kind's name, such as {@code SWI}; another version may know other names
 */
public record KindCorrection(String seriesInstanceUid, String stackId, String kind) {

  /** Whether the other one is of the same images. */
  public boolean isOfSameStack(KindCorrection other) {
    return seriesInstanceUid.equals(other.seriesInstanceUid) && stackId.equals(other.stackId);
  }
}
