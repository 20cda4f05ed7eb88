package org.sideroscope.review.reading;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Evidence;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.marking.Mask;

/** What is painted for one label on one stack. Immutable, never empty. */
public final class Mark {

  private final MarkedStack stack;
  private final MarkLabel label;
  private final Mask mask;
  private final SortedMap<Integer, SourceImage> images;
  private @Nullable Evidence evidence;

  /**
   * @param images the image of each marked slice that is known
   * @throws IllegalArgumentException if nothing is marked, or it is marked on another grid
   */
  public Mark(
      MarkedStack stack, MarkLabel label, Mask mask, SortedMap<Integer, SourceImage> images) {
    if (mask.isEmpty() || !mask.grid().equals(stack.grid())) {
      throw new IllegalArgumentException("A mark has voxels, and they lie on its stack.");
    }
    this.stack = stack;
    this.label = label;
    this.mask = mask;
    this.images = ofMarkedSlices(mask, images);
  }

  private static SortedMap<Integer, SourceImage> ofMarkedSlices(
      Mask mask, SortedMap<Integer, SourceImage> images) {
    SortedMap<Integer, SourceImage> marked = new TreeMap<>(images);
    marked.keySet().removeIf(slice -> mask.count(slice) == 0);
    return Collections.unmodifiableSortedMap(marked);
  }

  public MarkedStack stack() {
    return stack;
  }

  public MarkLabel label() {
    return label;
  }

  public Mask mask() {
    return mask;
  }

  /** The image of each marked slice, by slice. */
  public SortedMap<Integer, SourceImage> images() {
    return images;
  }

  /**
   * The mark as the reading tells of it: the series, the images marked, and one marked point on
   * each slice. Names no mask file, since there is none before the reading is written.
   */
  public Evidence evidence() {
    Evidence known = evidence;
    if (known == null) {
      known =
          new Evidence(
              stack.seriesInstanceUid(),
              images.values().stream().map(SourceImage::sopInstanceUid).distinct().toList(),
              images.values().stream().map(SourceImage::frame).filter(frame -> frame > 0).toList(),
              points(),
              null);
      evidence = known;
    }
    return known;
  }

  private List<Evidence.Point> points() {
    return mask.markedSlices()
        .mapToObj(mask::middleVoxel)
        .map(voxel -> toPoint(stack.grid().toPatient(voxel)))
        .toList();
  }

  private static Evidence.Point toPoint(PatientPoint point) {
    return new Evidence.Point(point.x(), point.y(), point.z());
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Mark mark
            && stack.equals(mark.stack)
            && label.equals(mark.label)
            && images.equals(mark.images)
            && mask.equals(mark.mask));
  }

  @Override
  public int hashCode() {
    return Objects.hash(stack, label, mask.count());
  }

  @Override
  public String toString() {
    return label + ": " + mask;
  }
}
