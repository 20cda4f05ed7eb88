package org.sideroscope.testimages;

import java.util.Arrays;
import java.util.Optional;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;

/** How fine a phantom is imaged. The head is the same in all. */
public enum PhantomSize {
  /** Small enough to be kept with the source. */
  SMALL("small", new Frame(112, 144, 56, 1.5, 3.0), new Frame(160, 160, 15, 1.5, 4.0)),
  /** As a scanner makes it. */
  STANDARD("standard", new Frame(256, 256, 88, 0.9, 2.0), new Frame(256, 256, 19, 0.94, 3.3)),
  /** For measuring speed. */
  LARGE("large", new Frame(512, 512, 160, 0.45, 1.2), new Frame(512, 512, 25, 0.47, 2.6));

  private static final double VERTEX_Z = 81;

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // a record of numbers
  private final Frame axial;

  @SuppressWarnings("ImmutableEnumChecker") // a record of numbers
  private final Frame sagittal;

  private record Frame(int columns, int rows, int slices, double pixelMm, double spacingMm) {}

  PhantomSize(String key, Frame axial, Frame sagittal) {
    this.key = key;
    this.axial = axial;
    this.sagittal = sagittal;
  }

  /** The word on the command line. */
  public String key() {
    return key;
  }

  public static Optional<PhantomSize> parse(String key) {
    return Arrays.stream(values()).filter(size -> size.key.equals(key)).findFirst();
  }

  /** The voxels of SWI and phase: columns to the left, rows to the back, slices to the head. */
  public VolumeGrid swiGrid() {
    double top = VERTEX_Z - axial.spacingMm / 2;
    PatientPoint origin =
        PatientPoint.of(
            -axial.pixelMm * (axial.columns - 1) / 2,
            9 - axial.pixelMm * (axial.rows - 1) / 2,
            top - axial.spacingMm * (axial.slices - 1));
    return new VolumeGrid(
        axial.columns,
        axial.rows,
        axial.slices,
        origin,
        PatientVector.of(axial.pixelMm, 0, 0),
        PatientVector.of(0, axial.pixelMm, 0),
        PatientVector.of(0, 0, axial.spacingMm));
  }

  /** The voxels of the T2: columns to the back, rows to the feet, slices from left to right. */
  public VolumeGrid t2Grid() {
    PatientPoint origin =
        PatientPoint.of(
            sagittal.spacingMm * (sagittal.slices - 1) / 2,
            2 - sagittal.pixelMm * (sagittal.columns - 1) / 2,
            93);
    return new VolumeGrid(
        sagittal.columns,
        sagittal.rows,
        sagittal.slices,
        origin,
        PatientVector.of(0, sagittal.pixelMm, 0),
        PatientVector.of(0, 0, -sagittal.pixelMm),
        PatientVector.of(-sagittal.spacingMm, 0, 0));
  }

  /** Where the slabs of the minimum intensity projection lie: each in the middle of its slices. */
  public VolumeGrid minIpGrid() {
    VolumeGrid swi = swiGrid();
    return new VolumeGrid(
        swi.columns(),
        swi.rows(),
        (swi.slices() - slabSlices()) / slabStep() + 1,
        swi.toPatient(new VoxelPosition(0, 0, (slabSlices() - 1) / 2.0)),
        swi.columnStep(),
        swi.rowStep(),
        swi.sliceStep().times(slabStep()));
  }

  /** SWI slices in one slab of the minimum intensity projection: 12 mm. */
  public int slabSlices() {
    return Math.toIntExact(Math.round(12 / axial.spacingMm));
  }

  /** SWI slices from one slab to the next: half a slab. */
  public int slabStep() {
    return slabSlices() / 2;
  }
}
