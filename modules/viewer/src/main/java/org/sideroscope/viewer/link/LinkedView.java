package org.sideroscope.viewer.link;

import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.viewer.SliceProjection;
import org.sideroscope.viewer.ViewState;

/**
 * A viewport as others see it.
 *
 * @param projection of its state
 */
public record LinkedView(ViewState state, SliceProjection projection) {

  /** The grid whose slices are its pictures. */
  public VolumeGrid pictures() {
    return projection.grid();
  }

  Point2D screenMiddle() {
    Dimension2D viewport = projection.viewport();
    return new Point2D(viewport.getWidth() / 2, viewport.getHeight() / 2);
  }

  /** What lies in the middle of the viewport. */
  public PatientPoint middle() {
    return pictures().toPatient(projection.toVoxel(screenMiddle(), state.slice()));
  }

  PatientVector normal() {
    return pictures().normal();
  }

  /** The shorter side of the viewport, which decides how much is seen. */
  double shorterSidePixels() {
    return Math.min(projection.viewport().getWidth(), projection.viewport().getHeight());
  }
}
