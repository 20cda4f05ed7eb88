package org.sideroscope.benchmarks.tools;

import java.util.ArrayList;
import java.util.List;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.MaskDelta;
import org.sideroscope.marking.tool.PicturePlane;
import org.sideroscope.marking.tool.RoundBrush;
import org.sideroscope.marking.tool.Stroke;

/** What marks take of the memory, and what keeping every version of one takes beside it. */
final class MarkWeights {

  private static final int FEW = 20;
  private static final int MANY = 200;

  private MarkWeights() {}

  static void run(Volume volume) {
    VolumeGrid grid = volume.grid();
    for (int strokes : new int[] {FEW, MANY}) {
      ToolsBench.print(row(strokes, volume));
    }
    ToolsBench.print(
        "  a whole volume of bytes would be %.0f kB"
            .formatted((double) grid.voxelsPerSlice() * grid.slices() / 1e3));
  }

  private static String row(int strokes, Volume volume) {
    Kept kept = new Kept(volume.grid());
    kept.draw(volume, strokes);
    HeapWalk heap = new HeapWalk();
    heap.add(List.of(volume.grid()));
    long mark = heap.add(List.of(kept.mask));
    long edits = heap.add(kept.edits);
    long versions = heap.add(kept.versions);
    long voxels = kept.mask.count();
    return "%d strokes, %d voxels: the mark %.0f kB (%.1f bytes a voxel), every edit %.0f kB, every version %.0f kB (%.1f kB each)"
        .formatted(
            strokes,
            voxels,
            mark / 1e3,
            (double) mark / voxels,
            edits / 1e3,
            versions / 1e3,
            versions / 1e3 / strokes);
  }

  /** What is drawn, and all it went through. */
  private static final class Kept {
    private final List<Mask> versions = new ArrayList<>();
    private final List<MaskDelta> edits = new ArrayList<>();
    private Mask mask;

    Kept(VolumeGrid grid) {
      mask = Mask.empty(grid);
    }

    void draw(Volume volume, int strokes) {
      for (int i = 0; i < strokes; i++) {
        MaskDelta edit = mask.adding(RoundBrush.flat(2).cover(volume, stroke(volume.grid(), i)));
        mask = mask.apply(edit);
        edits.add(edit);
        versions.add(mask);
      }
    }
  }

  /** A third of the shell's outline on one of the middle slices. */
  private static Stroke stroke(VolumeGrid grid, int number) {
    int slice = grid.slices() / 2 - 20 + number % 40;
    double z = grid.origin().z() + slice * grid.sliceSpacingMm();
    List<PatientPoint> positions = new ArrayList<>();
    for (double turn = 0; turn < 2; turn += 0.05) {
      double at = turn + number;
      positions.add(
          PatientPoint.of(
              ShellVolume.RADIUS_MM * Math.cos(at), ShellVolume.RADIUS_MM * Math.sin(at), z));
    }
    return new Stroke(new PicturePlane(grid, slice), positions);
  }
}
