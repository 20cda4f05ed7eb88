package org.sideroscope.marking.measure;

import java.util.OptionalDouble;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.reslice.Cut;
import org.sideroscope.imaging.reslice.Interpolation;
import org.sideroscope.imaging.reslice.Resampler;
import org.sideroscope.imaging.reslice.Slab;

/**
 * Pictures that each show several slices as one: what is measured on them are the values that are
 * shown, not those of the slice in the middle.
 *
 * @param pictures the grid whose slices are the pictures
 * @param nativePictures whether the pictures are slices of the volume, so that a pixel is a voxel
 */
public record PictureSlab(
    VolumeGrid pictures, Slab slab, Interpolation interpolation, boolean nativePictures) {

  /** What is shown at a place; empty outside the volume. */
  OptionalDouble valueAt(PatientPoint place, Volume volume) {
    PatientPoint at =
        nativePictures ? pictures.toPatient(pictures.toVoxel(place).nearest()) : place;
    float[] value = new float[1];
    project(volume, new Cut(1, 1, at, pictures.columnStep(), pictures.rowStep()), value);
    return Float.isNaN(value[0]) ? OptionalDouble.empty() : OptionalDouble.of(value[0]);
  }

  void project(Volume volume, Cut cut, float[] values) {
    new Resampler().project(volume, cut, pictures.sliceStep(), slab, interpolation, values);
  }

  /** The pixels of the picture whose centres lie within the ellipse or on it. */
  RegionValues within(EllipseRegion ellipse, Volume volume) {
    RegionValues values = new RegionValues();
    PixelBox box = new PixelBox();
    EllipseVoxels pixels = new EllipseVoxels(pictures, ellipse);
    pixels.forEach(box::add);
    if (box.isEmpty()) {
      return values;
    }
    float[] shown = new float[Math.multiplyExact(box.columns(), box.rows())];
    PatientPoint corner = pictures.toPatient(box.corner());
    project(
        volume,
        new Cut(box.columns(), box.rows(), corner, pictures.columnStep(), pictures.rowStep()),
        shown);
    pixels.forEach(pixel -> {
      float value = shown[box.indexOf(pixel)];
      if (!Float.isNaN(value)) {
        values.add(value);
      }
    });
    return values;
  }

  /** The smallest rectangle of a picture that holds some pixels. */
  private static final class PixelBox {
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right = Integer.MIN_VALUE;
    private int bottom = Integer.MIN_VALUE;
    private int picture;

    void add(VoxelIndex pixel) {
      left = Math.min(left, pixel.column());
      right = Math.max(right, pixel.column());
      top = Math.min(top, pixel.row());
      bottom = Math.max(bottom, pixel.row());
      picture = pixel.slice();
    }

    boolean isEmpty() {
      return right < left;
    }

    VoxelIndex corner() {
      return VoxelIndex.of(left, top, picture);
    }

    int columns() {
      return right - left + 1;
    }

    int rows() {
      return bottom - top + 1;
    }

    int indexOf(VoxelIndex pixel) {
      return (pixel.row() - top) * columns() + pixel.column() - left;
    }
  }
}
