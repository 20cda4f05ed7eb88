package org.sideroscope.imaging.reslice;

import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;

/** Grids that lie straight in the patient. */
final class Grids {

  private Grids() {}

  /** Columns to the patient's left, rows to the back, slices to the head; spacings in mm. */
  static VolumeGrid axial(
      int columns,
      int rows,
      int slices,
      PatientPoint origin,
      double columnMm,
      double rowMm,
      double sliceMm) {
    return new VolumeGrid(
        columns,
        rows,
        slices,
        origin,
        PatientVector.of(columnMm, 0, 0),
        PatientVector.of(0, rowMm, 0),
        PatientVector.of(0, 0, sliceMm));
  }
}
