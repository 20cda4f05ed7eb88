package org.sideroscope.marking.tool;

import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.MaskDelta;

/**
 * What a stroke covers while it is being drawn. A step costs in proportion to what lies near it,
 * not to the stroke or the volume. Not thread-safe; used for one stroke.
 */
public interface StrokeCover {

  /**
   * Follows the stroke to its next position, on the plane it was begun on.
   *
   * @return by how much {@link #covered} has changed; most tools only gain voxels
   */
  MaskDelta moveTo(PatientPoint position);

  /** What the stroke covers so far. */
  Mask covered();
}
