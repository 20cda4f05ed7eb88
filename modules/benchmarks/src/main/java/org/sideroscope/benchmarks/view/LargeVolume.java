package org.sideroscope.benchmarks.view;

import java.util.List;
import org.sideroscope.benchmarks.Contestant;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.reslice.Cut;
import org.sideroscope.imaging.reslice.Projection;
import org.sideroscope.imaging.reslice.Slab;

/** The same steps through a volume of a gigabyte and through one of 160 slices. */
final class LargeVolume {

  private static final int SIZE = 512;
  private static final int WARM_UP = 10;
  private static final int ROUNDS = 15;

  private LargeVolume() {}

  static void run() throws Exception {
    long before = liveHeap();
    Volume small = BenchVolumes.axial(SIZE, 160, 0.43, 1);
    Volume large = BenchVolumes.axial(SIZE, 2048, 0.43, 0.43);
    Drawing drawing = new Drawing(large);
    compare("slice", small, large, (from, step) -> from.slice(step), drawing);
    Slab slab = Slab.of(8.6, Projection.MIN);
    compare("slab of 8.6 mm", small, large, (from, step) -> from.slab(step, slab), drawing);
    VolumeGrid sagittal = drawing.pictures(AnatomicalPlane.SAGITTAL);
    Contestant cut =
        new Contestant(
            "sagittal, %d x %d, of 1 GB".formatted(sagittal.columns(), sagittal.rows()),
            5,
            step -> drawing.cut(Cut.of(sagittal, Drawing.sweep(step, sagittal.slices()))));
    Contestant.takeTurns(List.of(cut), 3, ROUNDS);
    ViewBench.print("  " + cut.row(cut));
    long voxels = BenchVolumes.bytes(small) + BenchVolumes.bytes(large);
    ViewBench.print(
        "live heap after a collection: %.0f MB of voxels and %.1f MB more"
            .formatted(voxels / 1e6, (liveHeap() - before - voxels) / 1e6));
    drawing.slice(0);
  }

  @FunctionalInterface
  private interface Step {
    void run(Drawing drawing, int slice);
  }

  private static void compare(String what, Volume small, Volume large, Step work, Drawing drawing)
      throws Exception {
    Drawing ofSmall = new Drawing(small);
    List<Contestant> rows =
        List.of(
            new Contestant(
                what + ", of 160 slices",
                20,
                step -> work.run(ofSmall, Drawing.sweep(step, small.grid().slices()))),
            new Contestant(
                what + ", of 2048 slices",
                20,
                step -> work.run(drawing, Drawing.sweep(step, large.grid().slices()))));
    Contestant.takeTurns(rows, WARM_UP, ROUNDS);
    rows.forEach(row -> ViewBench.print("  " + row.row(rows.getFirst())));
  }

  private static long liveHeap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
