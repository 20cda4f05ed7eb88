package org.sideroscope.marking.tool;

import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;

/**
 * The plane a stroke is drawn on: one picture of those a volume is cut into.
 *
 * @param pictures the grid whose slices are the pictures, the volume's own for native slices
 * @param picture which of them, from 0
 */
public record PicturePlane(VolumeGrid pictures, int picture) {

  /**
   * @throws IllegalArgumentException if there is no such picture
   */
  public PicturePlane {
    if (picture < 0 || picture >= pictures.slices()) {
      throw new IllegalArgumentException("There is no picture " + picture + ".");
    }
  }

  /** Whether the picture is a slice of the volume as it is. */
  boolean isSliceOf(VolumeGrid volume) {
    return pictures.equals(volume);
  }

  /** The middle of the picture's first pixel. */
  PatientPoint origin() {
    return pictures.toPatient(VoxelPosition.of(0, 0, picture));
  }

  PatientVector normal() {
    return pictures.normal();
  }

  /** Where a point lies on the picture: pixels to the right and down. */
  VoxelPosition onPicture(PatientPoint point) {
    VoxelPosition position = pictures.toVoxel(point);
    return VoxelPosition.of(position.column(), position.row(), picture);
  }
}
