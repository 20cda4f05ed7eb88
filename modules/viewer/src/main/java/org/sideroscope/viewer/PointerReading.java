package org.sideroscope.viewer;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.imaging.reslice.Cut;
import org.sideroscope.imaging.reslice.Resampler;
import org.sideroscope.imaging.reslice.Section;
import org.sideroscope.imaging.reslice.Slab;

/**
 * What lies under the pointer.
 *
 * @param voxel inside the volume's grid, nearest to the place
 * @param place of the pointer in the patient (LPS, mm); empty where the geometry does not hold
 * @param stored value of the voxel; empty while its slice is not loaded, and in a slab
 * @param real value after rescaling, of the voxel or of the slab through it; empty likewise
 */
public record PointerReading(
    VoxelIndex voxel, Optional<PatientPoint> place, OptionalInt stored, OptionalDouble real) {

  /**
   * Empty outside the volume.
   *
   * @param pictures the grid of the section's pictures
   * @param position on one of them
   */
  static Optional<PointerReading> at(
      Volume volume, VolumeGrid pictures, Section section, VoxelPosition position) {
    PatientPoint place = pictures.toPatient(position);
    VoxelIndex voxel = (section.isNative() ? position : volume.grid().toVoxel(place)).nearest();
    if (!volume.grid().contains(voxel)) {
      return Optional.empty();
    }
    boolean loaded = volume.isLoaded(voxel.slice());
    return Optional.of(
        new PointerReading(
            voxel,
            volume.geometry() == Geometry.VOLUME ? Optional.of(place) : Optional.empty(),
            loaded && section.slab().isEmpty()
                ? OptionalInt.of(volume.stored(voxel))
                : OptionalInt.empty(),
            section
                .slab()
                .map(slab ->
                    projected(
                        volume,
                        pictures,
                        section,
                        slab,
                        // a native picture shows whole voxels
                        section.isNative() ? pictures.toPatient(voxel) : place))
                .orElseGet(() ->
                    loaded ? OptionalDouble.of(volume.real(voxel)) : OptionalDouble.empty())));
  }

  private static OptionalDouble projected(
      Volume volume, VolumeGrid pictures, Section section, Slab slab, PatientPoint place) {
    float[] value = new float[1];
    Cut point = new Cut(1, 1, place, pictures.columnStep(), pictures.rowStep());
    new Resampler()
        .project(volume, point, pictures.sliceStep(), slab, section.interpolation(), value);
    return Float.isNaN(value[0]) ? OptionalDouble.empty() : OptionalDouble.of(value[0]);
  }
}
