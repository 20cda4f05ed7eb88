package org.sideroscope.benchmarks.tools;

import ij.gui.PolygonRoi;
import ij.gui.Roi;
import ij.gui.Wand;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;
import java.util.List;
import org.sideroscope.benchmarks.Contestant;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.marking.tool.RegionGrowth;
import org.sideroscope.marking.tool.VoxelBox;

/** Regions grown in space, which ImageJ's own wand cannot, and on one slice beside it. */
final class GrowthRows {

  private static final int WARM_UP = 12;
  private static final int ROUNDS = 20;
  private static final double TOLERANCE = 200;

  private GrowthRows() {}

  static void run(Volume volume) throws Exception {
    VolumeGrid grid = volume.grid();
    VoxelIndex onShell = grid.toVoxel(PatientPoint.of(ShellVolume.RADIUS_MM, 0, 0)).nearest();
    VoxelIndex inTissue = grid.toVoxel(PatientPoint.of(10, 0, 0)).nearest();
    ToolsBench.print("region growing:");
    RegionGrowth grown = RegionGrowth.from(volume, VoxelBox.around(grid, onShell, 30), onShell);
    grown.region(TOLERANCE);
    rows(
        grow("rim, 30 mm around", volume, VoxelBox.around(grid, onShell, 30), onShell),
        grow("tissue, 20 mm around", volume, VoxelBox.around(grid, inTissue, 20), inTissue),
        new Contestant(
            "another tolerance, 30 mm around",
            1,
            step -> check(grown.region(TOLERANCE - 20 - step % 5))));
    besideImageJ(volume, inTissue);
  }

  private static void besideImageJ(Volume volume, VoxelIndex seed) throws Exception {
    VolumeGrid grid = volume.grid();
    VoxelBox slice = VoxelBox.onSlice(grid, seed, grid.columns());
    ImageProcessor pixels =
        new ShortProcessor(grid.columns(), grid.rows(), volume.storedSlice(seed.slice()), null);
    ToolsBench.print(
        "  on the slice: %d voxels, with ImageJ %d"
            .formatted(
                RegionGrowth.from(volume, slice, seed).region(TOLERANCE).count(),
                wand(pixels, seed)));
    rows(
        new Contestant("ImageJ's wand and its mask, whole slice", 1, _ -> wand(pixels, seed)),
        grow("tissue, whole slice", volume, slice, seed));
  }

  private static Contestant grow(String name, Volume volume, VoxelBox box, VoxelIndex seed) {
    return new Contestant(
        name, 1, _ -> check(RegionGrowth.from(volume, box, seed).region(TOLERANCE)));
  }

  private static void check(VoxelRuns region) {
    if (region.isEmpty()) {
      throw new IllegalStateException("Nothing grew.");
    }
  }

  /** How many pixels ImageJ's wand takes, holes and all. */
  private static long wand(ImageProcessor pixels, VoxelIndex seed) {
    Wand wand = new Wand(pixels);
    wand.autoOutline(seed.column(), seed.row(), TOLERANCE, Wand.EIGHT_CONNECTED);
    Roi outline = new PolygonRoi(wand.xpoints, wand.ypoints, wand.npoints, Roi.TRACED_ROI);
    ImageProcessor mask = outline.getMask();
    long count = 0;
    for (int i = 0; i < mask.getPixelCount(); i++) {
      count += mask.get(i) != 0 ? 1 : 0;
    }
    return count;
  }

  private static void rows(Contestant... contestants) throws Exception {
    List<Contestant> all = List.of(contestants);
    Contestant.takeTurns(all, WARM_UP, ROUNDS);
    all.forEach(each -> ToolsBench.print("  " + each.row(all.getFirst())));
  }
}
