package org.sideroscope.marking;

import org.sideroscope.imaging.VolumeGrid;

/**
 * Descriptive numbers of one mark. None of them is validated as a measure of haemosiderin burden
 * (PN); whoever shows them says so.
 *
 * @param voxels number of marked voxels
 * @param volumeMl their volume
 * @param slices number of slices that hold any
 * @param maxThicknessMm the diameter of the largest disc that lies wholly within the mark on one
 *     slice, in the plane of the slice; centres are tried on voxel centres, edge middles and
 *     corners, so that a straight band n voxels wide measures exactly n spacings
 */
public record MarkStatistics(long voxels, double volumeMl, int slices, double maxThicknessMm) {

  /** Thickness is remembered with each slice of the mask: after an edit only that slice is new. */
  public static MarkStatistics of(Mask mask) {
    VolumeGrid grid = mask.grid();
    return new MarkStatistics(
        mask.count(),
        volumeMl(mask),
        (int) mask.markedSlices().count(),
        mask.markedSlices()
            .mapToObj(mask::sliceOrEmpty)
            .map(slice -> slice.thickest(grid.columnSpacingMm(), grid.rowSpacingMm()))
            .mapToDouble(InscribedDisc::diameterMm)
            .max()
            .orElse(0));
  }

  /** The marked volume alone, without the work of measuring thickness. */
  public static double volumeMl(Mask mask) {
    return mask.count() * mask.grid().voxelVolumeMm3() / 1000;
  }
}
