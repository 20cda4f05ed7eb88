package org.sideroscope.dicomobjects.seg;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;

/** The marked pixels of every frame of a segmentation, read once. Immutable. */
public final class SegmentedFrames {

  /**
   * The pixels of one segment on one frame.
   *
   * @param frame from 0
   * @param pixels as indices of the frame
   */
  record Marked(int frame, int segment, VoxelRuns pixels) {}

  private final FrameGeometry geometry;
  private final List<Integer> segments;
  private final List<Marked> marked;
  private final Optional<VolumeGrid> grid;

  /**
   * @param segments every number that is described, also of those without a pixel
   */
  SegmentedFrames(FrameGeometry geometry, List<Integer> segments, List<Marked> marked) {
    this.geometry = geometry;
    this.segments = List.copyOf(segments);
    this.marked = List.copyOf(marked);
    this.grid = FrameGrid.of(geometry);
  }

  /** The voxels that the frames are slices of; empty if their distances are uneven. */
  public Optional<VolumeGrid> grid() {
    return grid;
  }

  /** The numbers of the segments that are described or have a pixel, those described first. */
  public List<Integer> segments() {
    return Stream.concat(segments.stream(), marked.stream().map(Marked::segment).sorted())
        .distinct()
        .toList();
  }

  /** Marked pixels of a segment on all frames. */
  public long count(int segment) {
    return marked.stream()
        .filter(each -> each.segment() == segment)
        .mapToLong(each -> each.pixels().count())
        .sum();
  }

  /** What one pixel stands for, in mm3; empty if nothing says how far its frames are apart. */
  public OptionalDouble voxelVolumeMm3() {
    return FrameGrid.voxelVolumeMm3(geometry);
  }

  /** Whether every marked frame is a slice of the stack, pixel for voxel. */
  public boolean isOfSlicesOf(ImageStack stack) {
    Map<FrameGeometry.SourceImage, Integer> slices = slicesOf(stack);
    return marked.stream()
        .mapToInt(Marked::frame)
        .distinct()
        .allMatch(frame ->
            FrameVoxels.of(geometry, geometry.frames().get(frame), stack.displayGrid(), slices)
                .isSlice());
  }

  /**
   * The marks of every segment, by its number, on the voxels of a stack. A pixel that lies between
   * the voxels marks the nearest; one outside the grid marks nothing.
   */
  public Map<Integer, Mask> on(ImageStack stack) {
    return masks(stack.displayGrid(), slicesOf(stack));
  }

  /** The marks of every segment, by its number, on {@link #grid}. */
  public Optional<Map<Integer, Mask>> onOwnVoxels() {
    return grid.map(own -> masks(own, Map.of()));
  }

  private Map<Integer, Mask> masks(
      VolumeGrid target, Map<FrameGeometry.SourceImage, Integer> slices) {
    Map<Integer, VoxelRuns.Builder> runs = new LinkedHashMap<>();
    segments.forEach(segment -> runs.put(segment, VoxelRuns.builder()));
    for (Marked each : marked) {
      FrameGeometry.Frame frame = geometry.frames().get(each.frame());
      FrameVoxels.of(geometry, frame, target, slices)
          .mark(each.pixels(), runs.computeIfAbsent(each.segment(), _ -> VoxelRuns.builder()));
    }
    Map<Integer, Mask> masks = new LinkedHashMap<>();
    runs.forEach((number, builder) -> masks.put(number, Mask.of(target, builder.build())));
    return masks;
  }

  /** The slices by their images; none for an image that holds several slices. */
  private static Map<FrameGeometry.SourceImage, Integer> slicesOf(ImageStack stack) {
    Map<FrameGeometry.SourceImage, Integer> slices = new HashMap<>();
    Set<FrameGeometry.SourceImage> tiled = new HashSet<>();
    for (StackFrame frame : stack.frames()) {
      var image = new FrameGeometry.SourceImage(frame.sopInstanceUid(), frame.frameNumber());
      if (slices.put(image, frame.slice()) != null) {
        tiled.add(image);
      }
    }
    slices.keySet().removeAll(tiled);
    return slices;
  }
}
