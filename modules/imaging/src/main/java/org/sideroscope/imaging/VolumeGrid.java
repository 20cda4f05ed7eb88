package org.sideroscope.imaging;

/**
 * Where the voxels of a volume lie in the patient: an affine from voxel space to patient space
 * (LPS, mm), PS3.3 C.7.6.2.1.1.
 *
 * @param columns voxels across a slice, from 1
 * @param rows voxels down a slice, from 1
 * @param slices slices in the stack, from 1
 * @param origin centre of voxel (0, 0, 0)
 * @param columnStep the way moved when the column index grows by 1
 * @param rowStep the way moved when the row index grows by 1
 * @param sliceStep the way moved when the slice index grows by 1; it need not be perpendicular to
 *     the slices (gantry tilt)
 */
public record VolumeGrid(
    int columns,
    int rows,
    int slices,
    PatientPoint origin,
    PatientVector columnStep,
    PatientVector rowStep,
    PatientVector sliceStep) {

  /**
   * @throws IllegalArgumentException if a count is below 1 or the three steps do not span space
   */
  public VolumeGrid {
    if (columns < 1 || rows < 1 || slices < 1) {
      throw new IllegalArgumentException("A grid needs at least one column, row and slice.");
    }
    double volume = Math.abs(columnStep.cross(rowStep).dot(sliceStep));
    if (!(volume > 0) || Double.isInfinite(volume)) {
      throw new IllegalArgumentException("The steps of a grid must span space.");
    }
  }

  /** The centre of a voxel; the index may lie outside the grid. */
  public PatientPoint toPatient(VoxelIndex index) {
    return toPatient(index.centre());
  }

  public PatientPoint toPatient(VoxelPosition position) {
    return origin
        .plus(columnStep.times(position.column()))
        .plus(rowStep.times(position.row()))
        .plus(sliceStep.times(position.slice()));
  }

  /** The inverse of {@link #toPatient(VoxelPosition)}; the result may lie outside the grid. */
  public VoxelPosition toVoxel(PatientPoint point) {
    PatientVector way = point.minus(origin);
    PatientVector alongColumns = rowStep.cross(sliceStep);
    PatientVector alongRows = sliceStep.cross(columnStep);
    PatientVector alongSlices = columnStep.cross(rowStep);
    double volume = alongSlices.dot(sliceStep);
    return new VoxelPosition(
        way.dot(alongColumns) / volume, way.dot(alongRows) / volume, way.dot(alongSlices) / volume);
  }

  public boolean contains(VoxelIndex index) {
    return index.column() >= 0
        && index.column() < columns
        && index.row() >= 0
        && index.row() < rows
        && index.slice() >= 0
        && index.slice() < slices;
  }

  /** Distance between neighbouring columns. */
  public double columnSpacingMm() {
    return columnStep.length();
  }

  /** Distance between neighbouring rows. */
  public double rowSpacingMm() {
    return rowStep.length();
  }

  /** Distance between neighbouring slices, measured perpendicular to them. */
  public double sliceSpacingMm() {
    return Math.abs(sliceStep.dot(normal()));
  }

  public double voxelVolumeMm3() {
    return Math.abs(columnStep.cross(rowStep).dot(sliceStep));
  }

  /** Unit vector perpendicular to the slices: column direction x row direction. */
  public PatientVector normal() {
    return columnStep.cross(rowStep).unit();
  }

  public AnatomicalPlane plane() {
    return AnatomicalPlane.of(normal());
  }

  public int voxelsPerSlice() {
    return Math.multiplyExact(columns, rows);
  }
}
