package org.sideroscope.dicom.nifti;

import org.sideroscope.dicom.Turn;
import org.sideroscope.dicom.nifti.NiftiHeader.Affine;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;

/**
 * The grid on which the slices of a file are shown, turned the way radiologists look at them:
 * columns go to the patient's left or back, rows to the back or the feet. NIfTI files lie in any
 * direction, unlike images from a scanner.
 *
 * @param slicesReversed whether the first slice of the grid is the last of the file, so that slices
 *     follow one another along their normal
 */
record NiftiGrid(VolumeGrid grid, Geometry geometry, Turn turn, boolean slicesReversed) {

  private static final PatientVector LEFT = PatientVector.of(1, 0, 0);
  private static final PatientVector BACK = PatientVector.of(0, 1, 0);
  private static final PatientVector FEET = PatientVector.of(0, 0, -1);

  /** More than this is no rounding of a matrix with right angles. */
  private static final double MOST_SHEAR = 0.01;

  static NiftiGrid of(NiftiHeader header) {
    return header.affine().filter(NiftiGrid::spansSpace).isPresent()
        ? placed(header, header.affine().get())
        : unplaced(header);
  }

  private static boolean spansSpace(Affine affine) {
    double volume = Math.abs(affine.column().cross(affine.row()).dot(affine.slice()));
    return volume > 1e-9 && volume < 1e9;
  }

  private static NiftiGrid placed(NiftiHeader header, Affine affine) {
    AnatomicalPlane plane = nearest(affine.column().cross(affine.row()));
    PatientVector across = plane == AnatomicalPlane.SAGITTAL ? BACK : LEFT;
    PatientVector down = plane == AnatomicalPlane.AXIAL ? BACK : FEET;
    boolean swapped = alignment(affine.row(), across) > alignment(affine.column(), across);
    Axis column =
        swapped
            ? Axis.along(affine.row(), header.rows(), across)
            : Axis.along(affine.column(), header.columns(), across);
    Axis row =
        swapped
            ? Axis.along(affine.column(), header.columns(), down)
            : Axis.along(affine.row(), header.rows(), down);
    Axis slice = Axis.along(affine.slice(), header.slices(), column.step().cross(row.step()));
    VolumeGrid grid =
        new VolumeGrid(
            column.count(),
            row.count(),
            slice.count(),
            affine.origin().plus(column.start()).plus(row.start()).plus(slice.start()),
            column.step(),
            row.step(),
            slice.step());
    Turn turn = new Turn(swapped, column.reversed(), row.reversed());
    return new NiftiGrid(grid, geometry(grid), turn, slice.reversed());
  }

  /**
   * An axis of the grid, made to go along a direction.
   *
   * @param start from the file's first voxel to the grid's first
   */
  private record Axis(int count, PatientVector step, PatientVector start, boolean reversed) {
    static Axis along(PatientVector step, int count, PatientVector direction) {
      return step.dot(direction) < 0
          ? new Axis(count, step.reversed(), step.times(count - 1), true)
          : new Axis(count, step, PatientVector.of(0, 0, 0), false);
    }
  }

  /** The plane whose normal is nearest, however oblique the slices are. */
  private static AnatomicalPlane nearest(PatientVector normal) {
    double x = Math.abs(normal.x());
    double y = Math.abs(normal.y());
    double z = Math.abs(normal.z());
    if (z >= x && z >= y) {
      return AnatomicalPlane.AXIAL;
    }
    return y >= x ? AnatomicalPlane.CORONAL : AnatomicalPlane.SAGITTAL;
  }

  private static double alignment(PatientVector axis, PatientVector direction) {
    return Math.abs(axis.unit().dot(direction));
  }

  private static Geometry geometry(VolumeGrid grid) {
    double shear = Math.abs(grid.columnStep().unit().dot(grid.rowStep().unit()));
    return shear > MOST_SHEAR ? Geometry.NONE : Geometry.VOLUME;
  }

  private static NiftiGrid unplaced(NiftiHeader header) {
    VolumeGrid grid =
        new VolumeGrid(
            header.columns(),
            header.rows(),
            header.slices(),
            PatientPoint.of(0, 0, 0),
            PatientVector.of(orOne(header.spacingsMm().get(0)), 0, 0),
            PatientVector.of(0, orOne(header.spacingsMm().get(1)), 0),
            PatientVector.of(0, 0, orOne(header.spacingsMm().get(2))));
    return new NiftiGrid(grid, Geometry.NONE, Turn.NONE, false);
  }

  private static double orOne(double spacing) {
    return spacing > 0 && spacing < 1e6 ? spacing : 1;
  }
}
