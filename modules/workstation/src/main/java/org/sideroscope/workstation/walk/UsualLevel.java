package org.sideroscope.workstation.walk;

import java.util.Optional;
import org.sideroscope.findings.Region;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;

/**
 * Where a region usually lies in an adult's head that is not tilted, measured from its outline.
 * Rules of thumb good to a centimetre or two: they bring the eye near, and are never recorded.
 *
 * @param belowTopMm from the top of the scalp straight down
 * @param besideMm from the middle to the patient's left; regions of both sides are seen there
 * @param fromFront the share of the head's length that lies in front of it
 */
public record UsualLevel(double belowTopMm, double besideMm, double fromFront) {

  /** How far beyond its first or last picture a stack may still be said to show a place. */
  private static final double HALF_A_PICTURE = 0.5;

  /** Empty for the spine, which hangs below the head at no usual level. */
  public static Optional<UsualLevel> of(Region region) {
    return switch (region) {
      case VERMIS -> Optional.of(new UsualLevel(100, 0, 0.78));
      case FOLIA -> Optional.of(new UsualLevel(114, 25, 0.78));
      case BRAINSTEM -> Optional.of(new UsualLevel(112, 0, 0.6));
      case CN8 -> Optional.of(new UsualLevel(126, 18, 0.6));
      case CRANIOCERVICAL_JUNCTION -> Optional.of(new UsualLevel(152, 0, 0.66));
      case SULCI -> Optional.of(new UsualLevel(36, 30, 0.5));
      case SPINE -> Optional.empty();
    };
  }

  /**
   * Which of the pictures of a stack shows the level in this head; empty where none does, or where
   * the pictures lie along a direction in which the head's outline is not known.
   *
   * @param pictures the grid whose slices are the pictures
   */
  public Optional<Integer> pictureIn(VolumeGrid pictures, HeadOutline head) {
    return switch (pictures.plane()) {
      case AXIAL -> slice(pictures, pointAtMiddle(pictures, head));
      case SAGITTAL ->
          head.middleX()
              .flatMap(x -> slice(pictures, withX(pointAtMiddle(pictures, head), x + besideMm)));
      case CORONAL ->
          head.front()
              .flatMap(front ->
                  head.back()
                      .flatMap(back ->
                          slice(
                              pictures,
                              withY(
                                  pointAtMiddle(pictures, head),
                                  front + fromFront * (back - front)))));
      case OBLIQUE -> Optional.empty();
    };
  }

  private PatientPoint pointAtMiddle(VolumeGrid pictures, HeadOutline head) {
    PatientPoint middle =
        pictures.toPatient(
            VoxelPosition.of(
                (pictures.columns() - 1) / 2.0,
                (pictures.rows() - 1) / 2.0,
                (pictures.slices() - 1) / 2.0));
    double x = head.middleX().map(known -> known + besideMm).orElse(middle.x());
    return PatientPoint.of(x, middle.y(), head.topZ() - belowTopMm);
  }

  private static PatientPoint withX(PatientPoint point, double x) {
    return PatientPoint.of(x, point.y(), point.z());
  }

  private static PatientPoint withY(PatientPoint point, double y) {
    return PatientPoint.of(point.x(), y, point.z());
  }

  private static Optional<Integer> slice(VolumeGrid pictures, PatientPoint point) {
    double slice = pictures.toVoxel(point).slice();
    boolean shown = slice > -HALF_A_PICTURE && slice < pictures.slices() - HALF_A_PICTURE;
    return shown ? Optional.of((int) Math.round(slice)) : Optional.empty();
  }
}
