package org.sideroscope.review.reading;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;

/**
 * A stack that can be marked, with the image behind each of its slices.
 *
 * @param images one for each slice of the grid, in its order
 */
public record MarkSource(MarkedStack stack, List<SourceImage> images) {

  /**
   * @throws IllegalArgumentException if there is not one image for each slice
   */
  public MarkSource {
    images = List.copyOf(images);
    if (images.size() != stack.grid().slices()) {
      throw new IllegalArgumentException("A marked stack has one image for each slice.");
    }
  }

  /** The images of the slices that hold any of these voxels. */
  SortedMap<Integer, SourceImage> imagesOf(VoxelRuns voxels) {
    SortedMap<Integer, SourceImage> touched = new TreeMap<>();
    Mask.of(stack.grid(), voxels)
        .markedSlices()
        .forEach(slice -> touched.put(slice, images.get(slice)));
    return Collections.unmodifiableSortedMap(touched);
  }
}
