package org.sideroscope.workstation.structured;

import java.util.List;

/**
 * An object that a document refers to.
 *
 * @param frames from 1; none for all
 * @param segments of a segmentation; none for an image
 */
public record ObjectLink(
    String sopClassUid, String sopInstanceUid, List<Integer> frames, List<Integer> segments) {

  public ObjectLink {
    frames = List.copyOf(frames);
    segments = List.copyOf(segments);
  }
}
