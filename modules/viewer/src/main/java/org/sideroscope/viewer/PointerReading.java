package org.sideroscope.viewer;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;

/**
 * What lies under the pointer.
 *
 * @param voxel inside the volume's grid
 * @param place of the pointer in the patient (LPS, mm); empty where the geometry does not hold
 * @param stored pixel value; empty while the slice is not loaded
 * @param real value after rescaling; empty likewise
 */
public record PointerReading(
    VoxelIndex voxel, Optional<PatientPoint> place, OptionalInt stored, OptionalDouble real) {

  /** Empty outside the image. */
  static Optional<PointerReading> at(Volume volume, VoxelPosition position) {
    VoxelIndex voxel = position.nearest();
    if (!volume.grid().contains(voxel)) {
      return Optional.empty();
    }
    boolean loaded = volume.isLoaded(voxel.slice());
    return Optional.of(
        new PointerReading(
            voxel,
            volume.geometry() == Geometry.VOLUME
                ? Optional.of(volume.grid().toPatient(position))
                : Optional.empty(),
            loaded ? OptionalInt.of(volume.stored(voxel)) : OptionalInt.empty(),
            loaded ? OptionalDouble.of(volume.real(voxel)) : OptionalDouble.empty()));
  }
}
