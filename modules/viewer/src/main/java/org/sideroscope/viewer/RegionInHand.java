package org.sideroscope.viewer;

import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.MaskDelta;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.marking.tool.PicturePlane;
import org.sideroscope.marking.tool.RegionGrowth;
import org.sideroscope.marking.tool.VoxelBox;

/** A region that grows from a voxel; how far it goes is its tolerance. */
final class RegionInHand implements StrokeInHand {

  /** Haemosiderin that is further away is another deposit, or the region has leaked. */
  static final double REACH_MM = 30;

  /** A picture whose normal is so near to an axis of the voxels shows one layer of them. */
  private static final double ALONG_AXIS = 0.999;

  private final VolumeGrid grid;
  private final RegionGrowth growth;
  private Mask covered;

  private RegionInHand(VolumeGrid grid, RegionGrowth growth) {
    this.grid = grid;
    this.growth = growth;
    this.covered = Mask.empty(grid);
  }

  /**
   * @param place within the volume
   * @param through whether the region leaves the picture, as it must where that lies aslant
   */
  static RegionInHand from(Volume volume, PicturePlane plane, PatientPoint place, boolean through) {
    VolumeGrid grid = volume.grid();
    VoxelIndex seed = grid.toVoxel(place).nearest();
    VoxelBox around = VoxelBox.around(grid, seed, REACH_MM);
    VoxelBox box = through ? around : layer(around, grid, plane.pictures().normal(), seed);
    return new RegionInHand(grid, RegionGrowth.from(volume, box, seed));
  }

  private static VoxelBox layer(
      VoxelBox box, VolumeGrid grid, PatientVector normal, VoxelIndex seed) {
    boolean columns = isAlong(grid.columnStep(), normal);
    boolean rows = isAlong(grid.rowStep(), normal);
    boolean slices = isAlong(grid.normal(), normal);
    return new VoxelBox(
        mixed(box.first(), seed, columns, rows, slices),
        mixed(box.last(), seed, columns, rows, slices));
  }

  private static boolean isAlong(PatientVector axis, PatientVector normal) {
    return Math.abs(axis.unit().dot(normal)) > ALONG_AXIS;
  }

  private static VoxelIndex mixed(
      VoxelIndex corner, VoxelIndex seed, boolean columns, boolean rows, boolean slices) {
    return VoxelIndex.of(
        (columns ? seed : corner).column(),
        (rows ? seed : corner).row(),
        (slices ? seed : corner).slice());
  }

  @Override
  public MaskDelta follow(PatientPoint place) {
    return MaskDelta.NONE;
  }

  /**
   * @param tolerance in real values, at least 0
   * @return by how much the region has changed
   */
  MaskDelta grow(double tolerance) {
    VoxelRuns before = covered.voxels();
    VoxelRuns after = growth.region(tolerance);
    covered = Mask.of(grid, after);
    return new MaskDelta(after.minus(before), before.minus(after));
  }

  @Override
  public Mask covered() {
    return covered;
  }
}
