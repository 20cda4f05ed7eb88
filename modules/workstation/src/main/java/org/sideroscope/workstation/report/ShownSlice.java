package org.sideroscope.workstation.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicom.Study;
import org.sideroscope.findings.Evidence;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;

/**
 * A slice of a stack that a reading points at.
 *
 * @param slice from 0
 */
record ShownSlice(ImageStack stack, int slice) {

  /** The slices that the images of an evidence are; none where the study does not hold them. */
  static List<ShownSlice> of(Evidence evidence, Study study) {
    List<ImageStack> stacks =
        study.stacks().stream().filter(stack -> isOfSeries(stack, evidence)).toList();
    List<ShownSlice> named =
        stacks.stream().flatMap(stack -> named(evidence, stack)).distinct().toList();
    return named.isEmpty() && evidence.sopInstanceUids().isEmpty()
        ? stacks.stream().flatMap(stack -> at(evidence, stack).stream()).limit(1).toList()
        : named;
  }

  private static boolean isOfSeries(ImageStack stack, Evidence evidence) {
    return evidence.seriesInstanceUid() == null
        || evidence.seriesInstanceUid().equals(stack.series().seriesInstanceUid());
  }

  private static Stream<ShownSlice> named(Evidence evidence, ImageStack stack) {
    List<StackFrame> frames =
        stack.frames().stream()
            .filter(frame -> evidence.sopInstanceUids().contains(frame.sopInstanceUid()))
            .filter(frame -> isNamedFrame(frame, evidence))
            .toList();
    boolean wholeObject = evidence.frames().isEmpty() && frames.size() > 1 && isOneObject(frames);
    return wholeObject
        ? Stream.of(at(evidence, stack).orElse(of(stack, frames.get(frames.size() / 2))))
        : frames.stream().map(frame -> of(stack, frame));
  }

  private static boolean isNamedFrame(StackFrame frame, Evidence evidence) {
    return frame.frameNumber() == 0
        || evidence.frames().isEmpty()
        || evidence.frames().contains(frame.frameNumber());
  }

  /** A multi-frame image named without its frames would be every slice of it. */
  private static boolean isOneObject(List<StackFrame> frames) {
    return frames.stream().map(StackFrame::sopInstanceUid).distinct().count() == 1;
  }

  private static ShownSlice of(ImageStack stack, StackFrame frame) {
    return new ShownSlice(stack, frame.slice());
  }

  /** The slice that the first point lies on. */
  private static Optional<ShownSlice> at(Evidence evidence, ImageStack stack) {
    Optional<VolumeGrid> grid = stack.grid();
    if (evidence.points().isEmpty() || grid.isEmpty()) {
      return Optional.empty();
    }
    Evidence.Point point = evidence.points().getFirst();
    VoxelIndex voxel =
        grid.get().toVoxel(PatientPoint.of(point.x(), point.y(), point.z())).nearest();
    return grid.get().contains(voxel) && stack.frameAt(voxel.slice()).isPresent()
        ? Optional.of(new ShownSlice(stack, voxel.slice()))
        : Optional.empty();
  }
}
