package org.sideroscope.review.reading;

/**
 * The image that a slice came from.
 *
 * @param frame the frame of a multi-frame image, from 1; 0 for an image of its own
 */
public record SourceImage(String sopInstanceUid, int frame) {

  /** An image that is not multi-frame. */
  public static SourceImage of(String sopInstanceUid) {
    return new SourceImage(sopInstanceUid, 0);
  }
}
