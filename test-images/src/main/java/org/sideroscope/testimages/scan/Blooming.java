package org.sideroscope.testimages.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What haemosiderin does to its surroundings: the share of rim in each voxel spread by a narrow and
 * by a wide bell. Slices go in one after the other and come out later, when their neighbours are
 * known; only as many are kept as the wider bell reaches.
 */
final class Blooming {

  /** A slice and the rims felt in each of its voxels. */
  static final class Bloomed {
    final TissueSlice tissue;
    final float[] near;
    final float[] far;

    Bloomed(TissueSlice tissue, float[] near, float[] far) {
      this.tissue = tissue;
      this.near = near;
      this.far = far;
    }
  }

  private final int columns;
  private final int rows;
  private final Kernel inPlaneNear;
  private final Kernel inPlaneFar;
  private final Kernel throughNear;
  private final Kernel throughFar;

  /** Slices blurred within themselves. */
  private final List<Bloomed> window = new ArrayList<>();

  private final Deque<Bloomed> ready = new ArrayDeque<>();
  private int next;

  Blooming(int columns, int rows, double pixelMm, double sliceMm, double nearMm, double farMm) {
    this.columns = columns;
    this.rows = rows;
    inPlaneNear = Kernel.bell(nearMm, pixelMm);
    inPlaneFar = Kernel.bell(farMm, pixelMm);
    throughNear = Kernel.bell(nearMm, sliceMm);
    throughFar = Kernel.bell(farMm, sliceMm);
  }

  /** Takes the next slice; those that are ready then follow from {@link #poll}. */
  void push(TissueSlice tissue) {
    window.add(
        new Bloomed(
            tissue,
            inPlaneNear.blur(tissue.iron, columns, rows),
            inPlaneFar.blur(tissue.iron, columns, rows)));
    if (window.size() > next + throughFar.reach()) {
      settle();
    }
  }

  /** Nothing follows. */
  void end() {
    while (next < window.size()) {
      settle();
    }
  }

  Optional<Bloomed> poll() {
    return Optional.ofNullable(ready.poll());
  }

  private void settle() {
    Bloomed middle = window.get(next);
    float[] near = new float[middle.near.length];
    float[] far = new float[middle.far.length];
    for (int i = 0; i < window.size(); i++) {
      add(window.get(i).near, throughNear, i - next, near);
      add(window.get(i).far, throughFar, i - next, far);
    }
    ready.add(new Bloomed(middle.tissue, near, far));
    next++;
    while (next > throughFar.reach()) {
      window.removeFirst();
      next--;
    }
  }

  private static void add(float[] slice, Kernel kernel, int offset, float[] sum) {
    if (Math.abs(offset) > kernel.reach()) {
      return;
    }
    float weight = (float) kernel.weight(offset);
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight * slice[i];
    }
  }
}
