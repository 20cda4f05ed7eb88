package org.sideroscope.dicom.stack;

import java.util.List;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Severity;
import org.sideroscope.dicom.SignalPart;
import org.sideroscope.imaging.VolumeGrid;

/** Looks for phase images whose magnitude is not in the study. */
final class PairedPhase {

  private static final double SAME_PLACE_MM = 1;

  private static final Defect ALONE =
      Defect.of(
          Severity.WARNING,
          DefectKind.PHASE_WITHOUT_MAGNITUDE,
          "These are phase images, and the study has no magnitude images that belong to them.");

  private PairedPhase() {}

  static List<ImageStack> check(List<ImageStack> stacks) {
    return stacks.stream()
        .map(stack -> isAlone(stack, stacks) ? stack.withDefects(List.of(ALONE)) : stack)
        .toList();
  }

  private static boolean isAlone(ImageStack stack, List<ImageStack> stacks) {
    return stack.acquisition().signalPart() == SignalPart.PHASE
        && stacks.stream().noneMatch(other -> isMagnitude(other) && isSamePlace(stack, other));
  }

  private static boolean isMagnitude(ImageStack stack) {
    SignalPart part = stack.acquisition().signalPart();
    return (part == SignalPart.MAGNITUDE || part == SignalPart.UNSTATED) && !stack.isSegmentation();
  }

  private static boolean isSamePlace(ImageStack one, ImageStack other) {
    VolumeGrid grid = one.displayGrid();
    VolumeGrid otherGrid = other.displayGrid();
    return one.geometry() == other.geometry()
        && grid.columns() == otherGrid.columns()
        && grid.rows() == otherGrid.rows()
        && grid.origin().distanceMm(otherGrid.origin()) < SAME_PLACE_MM
        && grid.plane() == otherGrid.plane();
  }
}
