package org.sideroscope.dicom.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sideroscope.dicom.AcquisitionFacts;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.Severity;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;

/**
 * Fits a grid to frames of one orientation, one for each position, and says where it does not fit.
 */
final class StackGeometry {

  /** A stack with more empty places than this for each image is not shown with its gaps. */
  private static final int MOST_PLACES_PER_IMAGE = 4;

  private static final double LEAST_TILT_DEGREES = 0.5;

  private StackGeometry() {}

  /**
   * @param sorted along the normal, at least one, each at another position
   */
  static StackPlan fit(List<ImageFrame> sorted) {
    if (sorted.size() == 1) {
      return single(sorted);
    }
    List<PatientPoint> positions = sorted.stream().map(StackGeometry::position).toList();
    PatientVector normal = placement(sorted.getFirst()).normal();
    SliceSpacing spacing =
        SliceSpacing.of(positions.stream().map(point -> along(normal, point)).toList());
    if (!spacing.even() || spacing.places() > MOST_PLACES_PER_IMAGE * sorted.size()) {
      return oneAfterAnother(
          sorted, spacing.stepMm(), SpacingDefects.uneven(sorted.size(), spacing));
    }
    PatientVector step =
        positions.getLast().minus(positions.getFirst()).times(1.0 / (spacing.places() - 1));
    if (!isStraight(positions, spacing, step)) {
      return oneAfterAnother(sorted, spacing.stepMm(), SpacingDefects.shifted());
    }
    List<Defect> defects = new ArrayList<>(SpacingDefects.gaps(spacing));
    tilt(step, normal).ifPresent(defects::add);
    VolumeGrid grid = grid(sorted.getFirst(), spacing.places(), step);
    return new StackPlan(sorted, spacing.slots(), Geometry.VOLUME, grid, defects);
  }

  /** Frames whose places are not a volume: each a slice of its own, in the order given. */
  static StackPlan oneAfterAnother(List<ImageFrame> frames, double stepMm, Defect defect) {
    ImageFrame first = frames.getFirst();
    VolumeGrid grid = grid(first, frames.size(), placement(first).normal().times(stepMm));
    return new StackPlan(frames, inOrder(frames.size()), Geometry.SLICES, grid, List.of(defect));
  }

  /** Frames of which nobody knows where they lie. */
  static StackPlan unplaced(List<ImageFrame> frames) {
    return nominal(
        frames,
        "The headers do not say where these images lie in the patient: no sides, no distances.");
  }

  /** Frames of which nobody knows how large their pixels are. */
  static StackPlan unscaled(List<ImageFrame> frames) {
    return nominal(
        frames,
        "The headers do not say how large the pixels of these images are: no distances, no places.");
  }

  /** Frames that are turned against each other in too many ways to be shown as stacks. */
  static StackPlan whirling(List<ImageFrame> frames) {
    return nominal(
        frames,
        "Nearly every image is turned another way; they are shown one after another, without sides"
            + " and distances.");
  }

  private static StackPlan nominal(List<ImageFrame> frames, String sentence) {
    AcquisitionFacts facts = frames.getFirst().acquisition();
    VolumeGrid grid =
        new VolumeGrid(
            facts.columns(),
            facts.rows(),
            frames.size(),
            PatientPoint.of(0, 0, 0),
            PatientVector.of(facts.columnSpacingMm().orElse(1), 0, 0),
            PatientVector.of(0, facts.rowSpacingMm().orElse(1), 0),
            PatientVector.of(0, 0, 1));
    Defect defect = Defect.of(Severity.WARNING, DefectKind.MISSING_GEOMETRY, sentence);
    return new StackPlan(frames, inOrder(frames.size()), Geometry.NONE, grid, List.of(defect));
  }

  /** The step to the next slice of an image that has none beside it. */
  static double nominalStepMm(AcquisitionFacts facts) {
    return facts.sliceSpacingMm().orElse(facts.sliceThicknessMm().orElse(1));
  }

  private static StackPlan single(List<ImageFrame> frames) {
    AcquisitionFacts facts = frames.getFirst().acquisition();
    boolean thick = facts.sliceSpacingMm().isPresent() || facts.sliceThicknessMm().isPresent();
    if (!thick) {
      return oneAfterAnother(frames, nominalStepMm(facts), SpacingDefects.unknownThickness());
    }
    PatientVector step = placement(frames.getFirst()).normal().times(nominalStepMm(facts));
    VolumeGrid grid = grid(frames.getFirst(), 1, step);
    return new StackPlan(frames, List.of(0), Geometry.VOLUME, grid, List.of());
  }

  private static VolumeGrid grid(ImageFrame first, int slices, PatientVector sliceStep) {
    AcquisitionFacts facts = first.acquisition();
    Placement placement = placement(first);
    return new VolumeGrid(
        facts.columns(),
        facts.rows(),
        slices,
        placement.position(),
        placement.alongRow().times(facts.columnSpacingMm().orElse(1)),
        placement.alongColumn().times(facts.rowSpacingMm().orElse(1)),
        sliceStep);
  }

  /** Whether the first pixels of all slices lie on one line. */
  private static boolean isStraight(
      List<PatientPoint> positions, SliceSpacing spacing, PatientVector step) {
    double tolerance = Math.max(0.1, 0.1 * spacing.stepMm());
    PatientPoint origin = positions.getFirst();
    return IntStream.range(0, positions.size())
        .allMatch(i ->
            origin.plus(step.times(spacing.slots().get(i))).distanceMm(positions.get(i))
                <= tolerance);
  }

  private static Optional<Defect> tilt(PatientVector step, PatientVector normal) {
    double cosine = Math.clamp(step.unit().dot(normal), -1.0, 1.0);
    double degrees = Math.toDegrees(Math.acos(cosine));
    return degrees < LEAST_TILT_DEGREES
        ? Optional.empty()
        : Optional.of(SpacingDefects.tilted(degrees));
  }

  private static List<Integer> inOrder(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private static double along(PatientVector normal, PatientPoint point) {
    return normal.dot(point.minus(PatientPoint.of(0, 0, 0)));
  }

  private static PatientPoint position(ImageFrame frame) {
    return placement(frame).position();
  }

  private static Placement placement(ImageFrame frame) {
    return frame.placement().orElseThrow();
  }
}
