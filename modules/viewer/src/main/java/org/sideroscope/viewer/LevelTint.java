package org.sideroscope.viewer;

import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.imaging.reslice.Cut;

/**
 * Tints the pixels whose voxel is darker than the level of the threshold brush: what the brush
 * would take, wherever it is led. On a cut that is the voxel that the middle of the pixel lies in,
 * whatever is interpolated there.
 */
final class LevelTint {

  /** A violet that none of the marks has; it is laid over what is dark. */
  private static final int RED = 0x8C;

  private static final int GREEN = 0x6B;
  private static final int BLUE = 0xFF;

  /** Of 256. */
  private static final int OPACITY = 80;

  private LevelTint() {}

  /** Whether a picture shows the level: there is nothing to be painted on a slab. */
  static boolean isShown(ViewState state) {
    return state.hand().tool() == ViewportTool.THRESHOLD_BRUSH
        && state.overlays().marksVisible()
        && state.section().slab().isEmpty();
  }

  /** Whether a frame looks otherwise after a change of hand or level. */
  static boolean changes(ViewState before, ViewState after) {
    return isShown(before) != isShown(after) || (isShown(after) && level(before) != level(after));
  }

  private static double level(ViewState state) {
    return state.levels().level(state.greys().window());
  }

  /**
   * @param argb the pixels of the picture, opaque, row by row
   */
  static void tint(FrameRequest request, int[] argb) {
    double level = level(request.state());
    int slice = request.state().slice();
    if (request.state().section().isNative()) {
      tintSlice(request.volume(), slice, level, argb);
    } else {
      tintCut(request.volume(), Cut.of(request.pictures(), slice), level, argb);
    }
  }

  private static void tintSlice(Volume volume, int slice, double level, int[] argb) {
    if (!volume.isLoaded(slice)) {
      return;
    }
    Dark dark = new Dark(volume, level);
    dark.turnTo(slice);
    for (int at = 0; at < volume.grid().voxelsPerSlice(); at++) {
      if (dark.isDark(at)) {
        argb[at] = tinted(argb[at]);
      }
    }
  }

  private static void tintCut(Volume volume, Cut cut, double level, int[] argb) {
    VolumeGrid grid = volume.grid();
    Dark dark = new Dark(volume, level);
    VoxelPosition right = step(grid, cut, cut.origin().plus(cut.rightStep()));
    for (int row = 0; row < cut.rows(); row++) {
      VoxelPosition start = grid.toVoxel(cut.toPatient(0, row));
      for (int column = 0; column < cut.columns(); column++) {
        int x = nearest(start.column() + column * right.column());
        int y = nearest(start.row() + column * right.row());
        int z = nearest(start.slice() + column * right.slice());
        boolean inside =
            x >= 0
                && x < grid.columns()
                && y >= 0
                && y < grid.rows()
                && z >= 0
                && z < grid.slices();
        if (inside && dark.turnTo(z) && dark.isDark(y * grid.columns() + x)) {
          int at = row * cut.columns() + column;
          argb[at] = tinted(argb[at]);
        }
      }
    }
  }

  /** The way in voxels from the first pixel of a cut to another. */
  private static VoxelPosition step(VolumeGrid grid, Cut cut, PatientPoint to) {
    VoxelPosition from = grid.toVoxel(cut.origin());
    VoxelPosition there = grid.toVoxel(to);
    return new VoxelPosition(
        there.column() - from.column(), there.row() - from.row(), there.slice() - from.slice());
  }

  private static int nearest(double index) {
    return (int) Math.floor(index + 0.5);
  }

  private static int tinted(int argb) {
    return 0xFF000000
        | mixed(argb >> 16 & 0xFF, RED) << 16
        | mixed(argb >> 8 & 0xFF, GREEN) << 8
        | mixed(argb & 0xFF, BLUE);
  }

  private static int mixed(int below, int above) {
    return (below * (256 - OPACITY) + above * OPACITY) >> 8;
  }

  /** Which voxels of one slice after the other are dark. */
  private static final class Dark {

    private final Volume volume;
    private final StoredPixels stored;
    private final double level;
    private int slice = -1;
    private boolean loaded;
    private short[] pixels = {};
    private ValueScale scale = ValueScale.IDENTITY;

    Dark(Volume volume, double level) {
      this.volume = volume;
      this.stored = volume.storedPixels();
      this.level = level;
    }

    /** False where the slice is not there. */
    boolean turnTo(int next) {
      if (next != slice) {
        slice = next;
        loaded = volume.isLoaded(next);
        if (loaded) {
          pixels = volume.storedSlice(next);
          scale = volume.scale(next);
        }
      }
      return loaded;
    }

    boolean isDark(int at) {
      int value = stored.value(pixels[at]);
      double real = scale.real(value);
      return (stored.lowIsLight() ? real > level : real < level) && !stored.isPadding(value);
    }
  }
}
