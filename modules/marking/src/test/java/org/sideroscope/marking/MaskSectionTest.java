package org.sideroscope.marking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.imaging.reslice.Cut;
import org.sideroscope.imaging.reslice.StandardView;

class MaskSectionTest {

  private final MaskSection section = new MaskSection();

  @RepeatedTest(200)
  void pixelsOfAnyCutAreThoseWhoseVoxelIsMarked(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = Grids.oblique(random);
    Mask mask = Mask.of(grid, Grids.anyVoxels(grid, random));
    assertCut(mask, cutThrough(grid, random));
    assertCut(mask, cutThrough(grid, random));
  }

  @RepeatedTest(60)
  void pixelsOfStandardViewsAreThoseWhoseVoxelIsMarked(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = Grids.oblique(random);
    Mask mask = Mask.of(grid, Grids.anyVoxels(grid, random));
    for (AnatomicalPlane plane :
        List.of(AnatomicalPlane.AXIAL, AnatomicalPlane.CORONAL, AnatomicalPlane.SAGITTAL)) {
      VolumeGrid view = StandardView.of(grid, plane);
      assertCut(mask, Cut.of(view, random.nextInt(view.slices())));
    }
  }

  @Test
  void theCutOfASliceHasItsMarks() {
    Random random = new Random(5);
    VolumeGrid grid = Grids.axial(90, 70, 5, 0.5, 0.5, 3);
    Mask mask = Mask.of(grid, Grids.anyVoxels(grid, random));
    for (int slice = 0; slice < grid.slices(); slice++) {
      boolean[] expected = new boolean[grid.voxelsPerSlice()];
      mask.forEachRun(slice, (row, from, to) -> mark(expected, grid.columns(), row, from, to));
      section.cut(mask, Cut.of(grid, slice));
      assertArrayEquals(expected, drawn());
    }
  }

  private void assertCut(Mask mask, Cut cut) {
    section.cut(mask, cut);
    boolean[] drawn = drawn();
    boolean any = false;
    for (int i = 0; i < drawn.length; i++) {
      int row = i / cut.columns();
      VoxelPosition position = mask.grid().toVoxel(cut.toPatient(i % cut.columns(), row));
      any |= drawn[i];
      if (!isOnABorder(position)) {
        assertEquals(mask.contains(position.nearest()), drawn[i], position.toString());
      }
    }
    assertEquals(!any, section.isEmpty());
  }

  /** Which voxel such a pixel lies in is a matter of rounding. */
  private static boolean isOnABorder(VoxelPosition position) {
    return isHalf(position.column()) || isHalf(position.row()) || isHalf(position.slice());
  }

  private static boolean isHalf(double coordinate) {
    return Math.abs(coordinate - Math.floor(coordinate) - 0.5) < 1e-8;
  }

  private boolean[] drawn() {
    boolean[] drawn = new boolean[section.columns() * section.rows()];
    int[] before = {-1};
    section.forEachRun((row, from, to) -> {
      assertTrue(from < to && row * section.columns() + from > before[0]);
      before[0] = row * section.columns() + to - 1;
      mark(drawn, section.columns(), row, from, to);
    });
    return drawn;
  }

  private static void mark(boolean[] pixels, int columns, int row, int from, int to) {
    for (int column = from; column < to; column++) {
      pixels[row * columns + column] = true;
    }
  }

  private static Cut cutThrough(VolumeGrid grid, Random random) {
    PatientVector right = anyDirection(random);
    PatientVector down = right.cross(anyDirection(random)).unit();
    double step = random.nextDouble(0.3, 2);
    int columns = random.nextInt(1, 200);
    int rows = random.nextInt(1, 200);
    PatientPoint origin =
        grid.toPatient(
                VoxelPosition.of(
                    random.nextDouble(grid.columns()),
                    random.nextDouble(grid.rows()),
                    random.nextDouble(grid.slices())))
            .plus(right.times(-step * columns / 2))
            .plus(down.times(-step * rows / 2));
    return new Cut(columns, rows, origin, right.times(step), down.times(step));
  }

  private static PatientVector anyDirection(Random random) {
    return PatientVector.of(
            random.nextGaussian(), random.nextGaussian(), random.nextGaussian() + 1e-3)
        .unit();
  }

  @Test
  void tintsWhereTheCutMeetsTheMark() {
    VolumeGrid grid = Grids.axial(4, 3, 2, 1, 1, 1);
    Mask mask = Mask.of(grid, VoxelRuns.builder().add(5, 7).build());
    int[] pixels = new int[12];
    section.cut(mask, Cut.of(grid, 0));
    new OverlayPainter(1).fill(section, MarkStyle.solid(0x123456), pixels);
    int tint = 0xFF123456;
    assertArrayEquals(new int[] {0, 0, 0, 0, 0, tint, tint, 0, 0, 0, 0, 0}, pixels);
    assertThrows(
        IllegalArgumentException.class,
        () -> new OverlayPainter(1).fill(section, MarkStyle.solid(0), new int[11]));
  }

  @Test
  void forgetsTheCutBefore() {
    VolumeGrid grid = Grids.axial(4, 3, 2, 1, 1, 1);
    section.cut(Mask.of(grid, VoxelRuns.builder().add(0, 24).build()), Cut.of(grid, 1));
    assertFalse(section.isEmpty());
    section.cut(Mask.empty(grid), Cut.of(grid, 1));
    assertTrue(section.isEmpty());
  }

  @Test
  void allocatesNothingWorthTheNameForACut() {
    Random random = new Random(9);
    VolumeGrid grid = Grids.axial(256, 256, 40, 0.9, 0.9, 2);
    Mask mask = Mask.of(grid, Grids.anyVoxels(grid, random));
    VolumeGrid view = StandardView.of(grid, AnatomicalPlane.SAGITTAL);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    cutAll(mask, view);
    long before = threads.getCurrentThreadAllocatedBytes();
    cutAll(mask, view);
    long bytes = (threads.getCurrentThreadAllocatedBytes() - before) / view.slices();
    assertTrue(bytes < 2048, bytes + " bytes a cut");
  }

  private void cutAll(Mask mask, VolumeGrid view) {
    for (int slice = 0; slice < view.slices(); slice++) {
      section.cut(mask, Cut.of(view, slice));
    }
  }
}
