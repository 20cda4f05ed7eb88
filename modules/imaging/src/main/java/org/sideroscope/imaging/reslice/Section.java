package org.sideroscope.imaging.reslice;

import java.util.List;
import java.util.Optional;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;

/**
 * How a volume is cut into the pictures that are looked at.
 *
 * @param slab several pictures seen as one; empty for single ones
 * @param interpolation between voxels; native pictures need none
 */
public record Section(Orientation orientation, Optional<Slab> slab, Interpolation interpolation) {

  /** The slices of the volume as they are. */
  public static final Section NATIVE =
      new Section(new Orientation.Native(), Optional.empty(), Interpolation.TRILINEAR);

  public Section withOrientation(Orientation orientation) {
    return new Section(orientation, slab, interpolation);
  }

  public Section withSlab(Optional<Slab> slab) {
    return new Section(orientation, slab, interpolation);
  }

  public Section withInterpolation(Interpolation interpolation) {
    return new Section(orientation, slab, interpolation);
  }

  /** Whether pictures are slices of the volume, one or several. */
  public boolean isNative() {
    return orientation instanceof Orientation.Native;
  }

  /** Whether a picture shows the voxels of one slice and nothing else. */
  public boolean isPlainSlice() {
    return isNative() && slab.isEmpty();
  }

  /**
   * The pictures as a grid: each of its slices is one picture, its column step leads to the right
   * and its row step down. Native pictures are the volume's own slices; oblique ones have square
   * pixels as fine as the volume's finest spacing, and lie as far apart.
   */
  public VolumeGrid pictures(VolumeGrid volume) {
    return switch (orientation) {
      case Orientation.Native _ -> volume;
      case Orientation.Standard(var plane) -> StandardView.of(volume, plane);
      case Orientation.Oblique oblique -> StandardView.along(volume, oblique);
    };
  }

  /** The directions of the pictures, to be turned from there. */
  public Orientation.Oblique directions(VolumeGrid volume) {
    if (orientation instanceof Orientation.Oblique oblique) {
      return oblique;
    }
    VolumeGrid pictures = pictures(volume);
    PatientVector right = pictures.columnStep().unit();
    PatientVector row = pictures.rowStep();
    PatientVector down = row.plus(right.times(-right.dot(row))).unit();
    PatientVector normal = right.cross(down);
    boolean sameHand = normal.dot(pictures.sliceStep()) > 0;
    return new Orientation.Oblique(right, down, sameHand ? normal : normal.reversed());
  }

  /** The spacings of a volume, of columns, rows and slices. */
  static List<Double> spacingsMm(VolumeGrid volume) {
    return List.of(volume.columnSpacingMm(), volume.rowSpacingMm(), volume.sliceSpacingMm());
  }
}
