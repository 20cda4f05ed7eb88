package org.sideroscope.viewer;

import java.util.List;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.MaskDelta;

/** What the hand makes while a stroke is under way. Places lie on the picture it was begun on. */
interface StrokeInHand {

  /**
   * The pointer has moved there.
   *
   * @return by how much {@link #covered} has changed
   */
  MaskDelta follow(PatientPoint place);

  /** The voxels so far. */
  Mask covered();

  /** The line that the hand draws, where its course and not its width makes the area. */
  default List<PatientPoint> line() {
    return List.of();
  }
}
