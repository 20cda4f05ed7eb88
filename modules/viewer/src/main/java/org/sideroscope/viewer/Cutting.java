package org.sideroscope.viewer;

import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.imaging.reslice.Orientation;
import org.sideroscope.imaging.reslice.Section;

/**
 * Cuts a volume otherwise, so that what is looked at stays in sight. Pure.
 *
 * @param state before
 * @param projection before
 * @param focus what is looked at, LPS mm
 */
record Cutting(Volume volume, ViewState state, SliceProjection projection, PatientPoint focus) {

  /** Looks at the middle of the viewport. */
  static Cutting about(Volume volume, ViewState state, SliceProjection projection) {
    Dimension2D viewport = projection.viewport();
    Point2D middle = new Point2D(viewport.getWidth() / 2, viewport.getHeight() / 2);
    VoxelPosition position = projection.toVoxel(middle, state.slice());
    return new Cutting(volume, state, projection, projection.grid().toPatient(position));
  }

  Cutting withFocus(PatientPoint focus) {
    return new Cutting(volume, state, projection, focus);
  }

  /** Pictures of another orientation, fitted, the one through the focus first. */
  ViewState through(Orientation orientation) {
    Section section = state.section().withOrientation(orientation);
    VolumeGrid pictures = section.pictures(volume.grid());
    return at(section, pictures).withPlacement(Placement.FIT);
  }

  /**
   * Turned about the focus as if the pointer rolled the picture like a ball; the focus stays where
   * it is on the screen.
   *
   * @param aboutDown degrees about the axis that points down the picture
   * @param aboutRight degrees about the axis that points to its right
   */
  ViewState rolled(double aboutDown, double aboutRight) {
    Orientation.Oblique before = state.section().directions(volume.grid());
    Orientation.Oblique once = before.turnedAbout(before.down(), aboutDown);
    return turnedTo(once.turnedAbout(once.right(), aboutRight));
  }

  private ViewState turnedTo(Orientation.Oblique orientation) {
    Section section = state.section().withOrientation(orientation);
    VolumeGrid pictures = section.pictures(volume.grid());
    Point2D screen = projection.toScreen(projection.grid().toVoxel(focus));
    SliceProjection after = new SliceProjection(pictures, projection.viewport(), Placement.FIT);
    return at(section, pictures)
        .withPlacement(after.holding(pictures.toVoxel(focus), screen, projection.pixelsPerMm()));
  }

  private ViewState at(Section section, VolumeGrid pictures) {
    long picture = Math.round(pictures.toVoxel(focus).slice());
    return state
        .withSection(section)
        .withSlice((int) Math.clamp(picture, 0, pictures.slices() - 1L));
  }
}
