package org.sideroscope.marking.measure;

import java.util.function.Consumer;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;

/**
 * The voxels that an ellipse holds: those of the one layer of voxels that lies along its plane,
 * whose centres, looked at from straight above the plane, lie within the outline or on it.
 *
 * <p>The layer follows the axis of the grid that points most out of the plane: of each line of
 * voxels along that axis it has the one that lies nearest to the plane. For an ellipse on a slice
 * that is the slice, on a standard reslice the layer of voxels shown, and on an oblique one a
 * staircase one voxel thick. So no voxel counts twice and none in between is left out.
 */
final class EllipseVoxels {

  private static final double ON_OUTLINE = 1e-9;

  private final VolumeGrid grid;
  private final EllipseRegion ellipse;
  private final PatientVector normal;
  private final PatientVector[] steps;
  private final int[] counts;

  /** The axis along which the layer has one voxel, and the two others. */
  private final int across;

  private final int first;
  private final int second;

  /** For an ellipse that has an area. */
  EllipseVoxels(VolumeGrid grid, EllipseRegion ellipse) {
    this.grid = grid;
    this.ellipse = ellipse;
    this.normal = ellipse.normal();
    this.steps = new PatientVector[] {grid.columnStep(), grid.rowStep(), grid.sliceStep()};
    this.counts = new int[] {grid.columns(), grid.rows(), grid.slices()};
    this.across = mostAcross();
    this.first = across == 0 ? 1 : 0;
    this.second = across == 2 ? 1 : 2;
  }

  /** Among equals the later axis, which is that of the slices where it is one of them. */
  private int mostAcross() {
    int most = 2;
    for (int axis = 1; axis >= 0; axis--) {
      if (reach(axis) > reach(most) + Figure.ROUNDING) {
        most = axis;
      }
    }
    return most;
  }

  private double reach(int axis) {
    return Math.abs(steps[axis].dot(normal));
  }

  void forEach(Consumer<VoxelIndex> action) {
    int[] index = new int[3];
    int endFirst = end(first);
    int endSecond = end(second);
    for (int i = start(first); i < endFirst; i++) {
      for (int j = start(second); j < endSecond; j++) {
        index[first] = i;
        index[second] = j;
        index[across] = nearestToPlane(i, j);
        VoxelIndex voxel = VoxelIndex.of(index[0], index[1], index[2]);
        if (grid.contains(voxel) && holds(grid.toPatient(voxel))) {
          action.accept(voxel);
        }
      }
    }
  }

  private int nearestToPlane(int i, int j) {
    PatientPoint base = grid.origin().plus(steps[first].times(i)).plus(steps[second].times(j));
    double above = base.minus(ellipse.centre()).dot(normal);
    double nearest = Math.floor(-above / steps[across].dot(normal) + 0.5 + ON_OUTLINE);
    return (int) Math.clamp(nearest, -1.0, counts[across]);
  }

  private boolean holds(PatientPoint centre) {
    PatientVector way = centre.minus(ellipse.centre());
    double u = share(way, ellipse.firstHalf());
    double v = share(way, ellipse.secondHalf());
    return u * u + v * v <= 1 + ON_OUTLINE;
  }

  private static double share(PatientVector way, PatientVector half) {
    return way.dot(half) / half.dot(half);
  }

  private int start(int axis) {
    double low = inVoxels(grid.toVoxel(ellipse.centre()), axis) - margin(axis);
    return (int) Math.clamp(Math.floor(low), 0.0, counts[axis]);
  }

  private int end(int axis) {
    double high = inVoxels(grid.toVoxel(ellipse.centre()), axis) + margin(axis);
    return (int) Math.clamp(Math.ceil(high) + 1, 0.0, counts[axis]);
  }

  /** How far the ellipse reaches along an axis, with the voxels of the layer beside its plane. */
  private double margin(int axis) {
    double one = along(ellipse.firstHalf(), axis);
    double other = along(ellipse.secondHalf(), axis);
    double beside = Math.abs(along(normal.times(reach(across) / 2), axis));
    return Math.sqrt(one * one + other * other) + beside + ON_OUTLINE;
  }

  private double along(PatientVector way, int axis) {
    return inVoxels(grid.toVoxel(grid.origin().plus(way)), axis);
  }

  private static double inVoxels(VoxelPosition position, int axis) {
    return switch (axis) {
      case 0 -> position.column();
      case 1 -> position.row();
      default -> position.slice();
    };
  }
}
