package org.sideroscope.marking.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.marking.Brush;
import org.sideroscope.marking.Grids;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.MaskDelta;
import org.sideroscope.marking.VoxelRuns;

class MarkReshapingTest {

  private static final VolumeGrid GRID = Grids.axial(40, 34, 11, 0.5, 0.8, 2);

  @RepeatedTest(60)
  void everyReshapingIsExactAndTakenBack(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = Grids.oblique(random);
    Mask mask = Mask.of(grid, Grids.anyVoxels(grid, random));
    for (MarkReshaping reshaping :
        List.of(
            new FillBetween(),
            new Grow(random.nextDouble(0.1, 5)),
            new Shrink(random.nextDouble(0.1, 5)),
            new RemoveIslands(1 + random.nextInt(400)))) {
      MaskDelta change = reshaping.of(mask);
      assertEquals(mask, mask.apply(change).apply(change.invert()));
      assertEquals(
          mask.count() + change.added().count() - change.removed().count(),
          mask.apply(change).count());
    }
  }

  @RepeatedTest(40)
  void growsAndShrinksByMillimetres(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Mask mask = anySpots(random);
    double mm = random.nextDouble(0.5, 3);
    Mask grown = mask.apply(new Grow(mm).of(mask));
    Mask shrunk = mask.apply(new Shrink(mm).of(mask));

    for (int slice = 0; slice < GRID.slices(); slice++) {
      for (int i = 0; i < GRID.voxelsPerSlice(); i++) {
        VoxelIndex voxel = VoxelIndex.of(i % GRID.columns(), i / GRID.columns(), slice);
        double toMarked = nearestMm(mask, voxel, true);
        if (Math.abs(toMarked - mm) > 1e-5) {
          assertEquals(toMarked < mm, grown.contains(voxel), "grown " + voxel);
        }
        double toOther = nearestMm(mask, voxel, false);
        if (Math.abs(toOther - mm) > 1e-5) {
          assertEquals(toOther > mm, shrunk.contains(voxel), "shrunk " + voxel);
        }
      }
    }
  }

  @Test
  void growsAndShrinksByAVoxelAtLeast() {
    Mask dot = Mask.of(GRID, new Brush(4).cover(GRID, List.of(VoxelPosition.of(20, 17, 5))));

    Mask grown = dot.apply(new Grow(0.1).of(dot));
    Mask shrunk = dot.apply(new Shrink(0.1).of(dot));

    assertTrue(grown.count() > dot.count() && shrunk.count() < dot.count());
    assertEquals(grown, grown.apply(new Grow(0.1).of(dot)));
    assertThrows(IllegalArgumentException.class, () -> new Grow(0));
    assertThrows(IllegalArgumentException.class, () -> new Shrink(Double.NaN));
  }

  @Test
  void fillsBetweenTwoDiscsTheDiscsBetweenThem() {
    VoxelRuns small = new Brush(4).cover(GRID, List.of(VoxelPosition.of(20, 17, 2)));
    VoxelRuns large = new Brush(12).cover(GRID, List.of(VoxelPosition.of(20, 17, 6)));
    Mask ends = Mask.of(GRID, small.union(large));

    Mask filled = ends.apply(new FillBetween().of(ends));

    assertArrayEquals(new int[] {2, 3, 4, 5, 6}, filled.markedSlices().toArray());
    for (int slice = 3; slice <= 5; slice++) {
      double diameter = 4 + (slice - 2) * 2;
      double area = filled.count(slice) * 0.4;
      assertEquals(Math.PI * diameter * diameter / 4, area, 0.2 * area);
    }
    assertEquals(ends.count(2), filled.count(2));
  }

  @RepeatedTest(60)
  void removesExactlyTheSmallIslands(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VoxelRuns.Builder scattered = VoxelRuns.builder();
    for (int i = 0; i < 400; i++) {
      long at = random.nextLong((long) GRID.voxelsPerSlice() * GRID.slices() - 4);
      scattered.add(at, at + 1 + random.nextInt(4));
    }
    Mask mask = Mask.of(GRID, scattered.build());
    int fewerThan = 1 + random.nextInt(12);

    Mask left = mask.apply(new RemoveIslands(fewerThan).of(mask));

    Set<VoxelIndex> seen = new HashSet<>();
    for (int slice = 0; slice < GRID.slices(); slice++) {
      for (int i = 0; i < GRID.voxelsPerSlice(); i++) {
        VoxelIndex voxel = VoxelIndex.of(i % GRID.columns(), i / GRID.columns(), slice);
        if (mask.contains(voxel) && !seen.contains(voxel)) {
          Set<VoxelIndex> island = island(mask, voxel);
          seen.addAll(island);
          island.forEach(each -> assertEquals(island.size() >= fewerThan, left.contains(each)));
        }
      }
    }
    assertTrue(left.voxels().minus(mask.voxels()).isEmpty());
  }

  @Test
  void countsIslandsInCubicMillimetresToo() {
    assertEquals(new RemoveIslands(10), RemoveIslands.smallerThan(GRID, 8));
    assertEquals(new RemoveIslands(1), RemoveIslands.smallerThan(GRID, 0));
    assertThrows(IllegalArgumentException.class, () -> new RemoveIslands(0));
  }

  private static Mask anySpots(Random random) {
    VoxelRuns voxels = VoxelRuns.EMPTY;
    for (int i = 0; i < 5; i++) {
      VoxelPosition at =
          VoxelPosition.of(random.nextDouble(40), random.nextDouble(34), random.nextInt(11));
      voxels = voxels.union(new Brush(random.nextDouble(0.5, 9)).cover(GRID, List.of(at)));
    }
    return Mask.of(GRID, voxels);
  }

  private static double nearestMm(Mask mask, VoxelIndex from, boolean marked) {
    double nearest = 1e9;
    for (int i = 0; i < GRID.voxelsPerSlice(); i++) {
      VoxelIndex voxel = VoxelIndex.of(i % GRID.columns(), i / GRID.columns(), from.slice());
      if (mask.contains(voxel) == marked) {
        nearest =
            Math.min(
                nearest,
                Math.hypot(
                    (voxel.column() - from.column()) * 0.5, (voxel.row() - from.row()) * 0.8));
      }
    }
    return nearest;
  }

  private static Set<VoxelIndex> island(Mask mask, VoxelIndex start) {
    Set<VoxelIndex> seen = new HashSet<>(Set.of(start));
    Deque<VoxelIndex> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      VoxelIndex at = open.pop();
      for (int i = 0; i < 27; i++) {
        VoxelIndex next =
            VoxelIndex.of(
                at.column() + i % 3 - 1, at.row() + i / 3 % 3 - 1, at.slice() + i / 9 - 1);
        if (mask.contains(next) && seen.add(next)) {
          open.push(next);
        }
      }
    }
    return seen;
  }
}
