package org.sideroscope.marking.tool;

import java.util.List;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.marking.GridRows;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;

/**
 * Turns a band on a picture into voxels. On a native slice these are the pixels whose middle lies
 * in the band, and those under the band's own middle. On a cut they are the voxels it passes
 * through whose centre has such a pixel straight above or below it, and those under the band's
 * middle.
 */
final class RimVoxels {

  private final VolumeGrid grid;
  private final PicturePlane plane;
  private final VolumeGrid pictures;
  private final PlaneValues values;
  private final double stepMm;

  RimVoxels(VolumeGrid grid, PicturePlane plane, PlaneValues values, double stepMm) {
    this.grid = grid;
    this.plane = plane;
    this.pictures = plane.pictures();
    this.values = values;
    this.stepMm = stepMm;
  }

  /**
   * @param noise of single values, a standard deviation
   */
  VoxelRuns of(List<RimPiece> band, double noise) {
    VoxelRuns.Builder pixels = VoxelRuns.builder();
    for (RimPiece piece : band) {
      addPixels(piece, noise, pixels);
    }
    return plane.isSliceOf(grid) ? pixels.build() : onCut(pixels.build(), band);
  }

  private void addPixels(RimPiece piece, double noise, VoxelRuns.Builder pixels) {
    int left = (int) Math.ceil(piece.leftMm() / stepMm);
    int right = (int) Math.ceil(piece.rightMm() / stepMm);
    addPixel(pixel(piece, 0), pixels);
    for (int o = -left; o <= right; o++) {
      VoxelIndex pixel = pixel(piece, o * stepMm);
      double x = pixel.column() * pictures.columnSpacingMm();
      double y = pixel.row() * pictures.rowSpacingMm();
      double aside = (x - piece.x()) * piece.acrossX() + (y - piece.y()) * piece.acrossY();
      if (aside >= -piece.leftMm()
          && aside <= piece.rightMm()
          && values.at(x, y) <= piece.level() + noise) {
        addPixel(pixel, pixels);
      }
    }
  }

  /** The pixel so far beside the middle of the band. */
  private VoxelIndex pixel(RimPiece piece, double asideMm) {
    return VoxelPosition.of(
            (piece.x() + asideMm * piece.acrossX()) / pictures.columnSpacingMm(),
            (piece.y() + asideMm * piece.acrossY()) / pictures.rowSpacingMm(),
            plane.picture())
        .nearest();
  }

  private void addPixel(VoxelIndex pixel, VoxelRuns.Builder pixels) {
    if (pictures.contains(pixel)) {
      add(pictures, pixel, pixels);
    }
  }

  private static void add(VolumeGrid grid, VoxelIndex voxel, VoxelRuns.Builder voxels) {
    long at = GridRows.linear(grid, voxel.column(), voxel.row(), voxel.slice());
    voxels.add(at, at + 1);
  }

  private VoxelRuns onCut(VoxelRuns pixels, List<RimPiece> band) {
    Mask inBand = Mask.of(pictures, pixels);
    VoxelRuns.Builder voxels = VoxelRuns.builder();
    inBand.forEachRun(
        plane.picture(),
        (row, from, to) -> {
          for (int column = from; column < to; column++) {
            VoxelIndex voxel = voxelAt(VoxelPosition.of(column, row, plane.picture()));
            if (grid.contains(voxel) && inBand.contains(pixelAt(grid.toPatient(voxel)))) {
              add(grid, voxel, voxels);
            }
          }
        });
    for (RimPiece piece : band) {
      VoxelIndex voxel =
          voxelAt(
              VoxelPosition.of(
                  piece.x() / pictures.columnSpacingMm(),
                  piece.y() / pictures.rowSpacingMm(),
                  plane.picture()));
      if (grid.contains(voxel)) {
        add(grid, voxel, voxels);
      }
    }
    return voxels.build();
  }

  private VoxelIndex voxelAt(VoxelPosition onPicture) {
    return grid.toVoxel(pictures.toPatient(onPicture)).nearest();
  }

  private VoxelIndex pixelAt(PatientPoint point) {
    return plane.onPicture(point).nearest();
  }
}
