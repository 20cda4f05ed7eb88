package org.sideroscope.testimages.acquisition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.testimages.Deposit;
import org.sideroscope.testimages.PhantomStudy;
import org.sideroscope.testimages.acquisition.ScannerPlane.Directions;
import org.sideroscope.testimages.anatomy.Head;
import org.sideroscope.testimages.dicom.MrSeries;
import org.sideroscope.testimages.dicom.PatientPosition;
import org.sideroscope.testimages.dicom.SeriesKind;
import org.sideroscope.testimages.scan.SwiScan;
import org.sideroscope.testimages.scan.SwiSlice;

/**
 * One way of acquiring the head: how it lies in the scanner, and how the scanner cuts it. The head
 * keeps its place in patient space whatever that is.
 *
 * @param pixelMm side of the square pixels
 * @param spacingMm from slice to slice
 */
public record Acquisition(
    PatientPosition position, ScannerPlane plane, double pixelMm, double spacingMm) {

  /** The middle of what is acquired: of the box that holds the head and the upper neck. */
  public static final PatientPoint MIDDLE = PatientPoint.of(0, 9, -6);

  private static final PatientVector HALF_BOX = PatientVector.of(90, 114, 90);

  /** Such as {@code ffs-coronal}. */
  public String key() {
    return (position.name() + "-" + plane.name()).toLowerCase(Locale.ROOT);
  }

  /** The voxels: as many as hold the whole head. */
  public VolumeGrid grid() {
    Directions directions = plane.in(position);
    int columns = count(directions.right(), pixelMm);
    int rows = count(directions.down(), pixelMm);
    int slices = count(directions.through(), spacingMm);
    PatientVector columnStep = directions.right().times(pixelMm);
    PatientVector rowStep = directions.down().times(pixelMm);
    PatientVector sliceStep = directions.through().times(spacingMm);
    PatientPoint origin =
        MIDDLE
            .plus(columnStep.times(-(columns - 1) / 2.0))
            .plus(rowStep.times(-(rows - 1) / 2.0))
            .plus(sliceStep.times(-(slices - 1) / 2.0));
    return new VolumeGrid(columns, rows, slices, origin, columnStep, rowStep, sliceStep);
  }

  private static int count(PatientVector direction, double stepMm) {
    double half =
        Math.abs(direction.x()) * HALF_BOX.x()
            + Math.abs(direction.y()) * HALF_BOX.y()
            + Math.abs(direction.z()) * HALF_BOX.z();
    return Math.toIntExact(Math.round(2 * half / stepMm));
  }

  /**
   * Writes the SWI series of a study acquired this way, one file an image.
   *
   * @return where the rims are, by the order of the case's deposits: the middles of their voxels
   */
  public List<List<PatientPoint>> write(PhantomStudy study, Path folder) throws IOException {
    VolumeGrid grid = grid();
    String role = SeriesKind.SWI.key() + "-" + key();
    List<Deposit> deposits = study.phantomCase().deposits();
    List<List<PatientPoint>> rims = deposits.stream().map(deposit -> none()).toList();
    MrSeries series = new MrSeries(study, SeriesKind.SWI, folder, role, position, grid);
    new SwiScan(new Head(study.seed()), deposits, grid, study.seed())
        .run(
            slice -> true,
            slice -> {
              series.write(slice.index(), slice.swi(), List.of());
              gather(slice, grid, rims);
            });
    return rims.stream().map(List::copyOf).toList();
  }

  private static List<PatientPoint> none() {
    return new ArrayList<>();
  }

  private static void gather(SwiSlice slice, VolumeGrid grid, List<List<PatientPoint>> rims) {
    byte[] labels = slice.labels();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] != 0) {
        VoxelIndex voxel = new VoxelIndex(i % grid.columns(), i / grid.columns(), slice.index());
        rims.get(labels[i] - 1).add(grid.toPatient(voxel));
      }
    }
  }
}
