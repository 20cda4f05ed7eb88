package org.sideroscope.marking.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.marking.Brush;
import org.sideroscope.marking.Grids;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;

/** What stands between two shapes, wherever they lie. */
class FillBetweenTest {

  /** Voxels: distances are those of centres, and moves are rounded to whole voxels. */
  private static final double ROUNDING = 2;

  private static final VolumeGrid GRID = Grids.axial(60, 50, 9, 0.5, 0.8, 2);
  private static final int LOW = 1;
  private static final int HIGH = 7;
  private static final int MIDDLE = 4;

  @RepeatedTest(60)
  void halfwayBetweenEqualDiscsStandsTheDiscHalfway(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int column = random.nextInt(16, 24);
    int row = random.nextInt(12, 20);
    int right = 2 * random.nextInt(-4, 13);
    int down = 2 * random.nextInt(-3, 9);
    double mm = random.nextDouble(2, 7);

    Mask filled = filled(disc(column, row, LOW, mm), disc(column + right, row + down, HIGH, mm));

    assertEquals(
        slice(Mask.of(GRID, disc(column + right / 2, row + down / 2, MIDDLE, mm)), MIDDLE),
        slice(filled, MIDDLE));
  }

  @Test
  void equalShapesAreFilledWithTheSameShape() {
    Mask filled = filled(disc(12, 12, LOW, 7), disc(12, 12, HIGH, 7));

    assertEquals((HIGH - LOW + 1L) * filled.count(LOW), filled.count());
  }

  @Test
  void aSingleVoxelWandersFromSliceToSlice() {
    Mask filled = filled(voxel(10, 10, LOW), voxel(16, 13, HIGH));

    for (int slice = LOW; slice <= HIGH; slice++) {
      assertEquals(1, filled.count(slice));
    }
    assertTrue(filled.contains(VoxelIndex.of(13, 12, MIDDLE)), "half a voxel goes down");
  }

  @Test
  void aRimOfWhichLessIsSeenStaysWhereItLies() {
    Mask filled = filled(row(10, 40, 20, LOW), row(10, 24, 20, HIGH));

    for (int slice = LOW; slice <= HIGH; slice++) {
      assertFalse(slice(filled, slice).isEmpty());
      assertTrue(
          slice(filled, slice).stream().allMatch(at -> at.row() == 20 && at.column() >= 10),
          "never beside the rim");
    }
  }

  @RepeatedTest(80)
  void somethingLiesBetweenAnyTwoShapesWithinTheirHull(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VoxelRuns low = anyShape(random, LOW);
    VoxelRuns high = anyShape(random, HIGH);

    Mask filled = filled(low, high);

    Mask ends = Mask.of(GRID, low.union(high));
    List<VoxelIndex> both = new ArrayList<>(slice(ends, LOW));
    both.addAll(slice(ends, HIGH));
    List<VoxelIndex> hull = hull(both);
    assertArrayEquals(IntStream.rangeClosed(LOW, HIGH).toArray(), filled.markedSlices().toArray());
    assertEquals(ends.count(LOW), filled.count(LOW));
    for (int slice = LOW + 1; slice < HIGH; slice++) {
      slice(filled, slice)
          .forEach(at -> assertTrue(isWithin(hull, at), at + " lies outside " + hull));
    }
  }

  @RepeatedTest(60)
  void upsideDownIsTheSameUpsideDown(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    long seed = random.nextLong();
    long other = random.nextLong();

    Mask one = filled(anyShape(new Random(seed), LOW), anyShape(new Random(other), HIGH));
    Mask turned = filled(anyShape(new Random(other), LOW), anyShape(new Random(seed), HIGH));

    for (int slice = LOW; slice <= HIGH; slice++) {
      assertEquals(flat(one, slice), flat(turned, LOW + HIGH - slice));
    }
  }

  private static Mask filled(VoxelRuns low, VoxelRuns high) {
    Mask ends = Mask.of(GRID, low.union(high));
    return ends.apply(new FillBetween().of(ends));
  }

  private static VoxelRuns disc(int column, int row, int slice, double mm) {
    return new Brush(mm).cover(GRID, List.of(VoxelPosition.of(column, row, slice)));
  }

  private static VoxelRuns voxel(int column, int row, int slice) {
    return row(column, column + 1, row, slice);
  }

  private static VoxelRuns row(int from, int to, int row, int slice) {
    long start = (long) GRID.columns() * (row + (long) GRID.rows() * slice);
    return VoxelRuns.builder().add(start + from, start + to).build();
  }

  private static VoxelRuns anyShape(Random random, int slice) {
    VoxelRuns shape = VoxelRuns.EMPTY;
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      shape =
          shape.union(disc(random.nextInt(60), random.nextInt(50), slice, random.nextDouble(1, 9)));
    }
    return shape;
  }

  private static List<VoxelIndex> slice(Mask mask, int slice) {
    return IntStream.range(0, GRID.voxelsPerSlice())
        .mapToObj(i -> VoxelIndex.of(i % GRID.columns(), i / GRID.columns(), slice))
        .filter(mask::contains)
        .toList();
  }

  private static List<VoxelIndex> flat(Mask mask, int slice) {
    return slice(mask, slice).stream().map(at -> VoxelIndex.of(at.column(), at.row(), 0)).toList();
  }

  /** The corners of the convex hull, turning one way round (Andrew's monotone chain). */
  private static List<VoxelIndex> hull(List<VoxelIndex> points) {
    List<VoxelIndex> sorted =
        points.stream()
            .map(at -> VoxelIndex.of(at.column(), at.row(), 0))
            .distinct()
            .sorted(Comparator.comparingInt(VoxelIndex::column).thenComparingInt(VoxelIndex::row))
            .toList();
    List<VoxelIndex> hull = new ArrayList<>(chain(sorted));
    hull.addAll(chain(sorted.reversed()));
    return hull;
  }

  private static List<VoxelIndex> chain(List<VoxelIndex> sorted) {
    List<VoxelIndex> chain = new ArrayList<>();
    for (VoxelIndex point : sorted) {
      while (chain.size() > 1 && turn(chain.get(chain.size() - 2), chain.getLast(), point) <= 0) {
        chain.removeLast();
      }
      chain.add(point);
    }
    return chain.size() > 1 ? chain.subList(0, chain.size() - 1) : chain;
  }

  private static long turn(VoxelIndex a, VoxelIndex b, VoxelIndex c) {
    return (long) (b.column() - a.column()) * (c.row() - a.row())
        - (long) (b.row() - a.row()) * (c.column() - a.column());
  }

  private static boolean isWithin(List<VoxelIndex> hull, VoxelIndex at) {
    for (int i = 0; i < hull.size(); i++) {
      VoxelIndex a = hull.get(i);
      VoxelIndex b = hull.get((i + 1) % hull.size());
      double length = Math.hypot(b.column() - a.column(), b.row() - a.row());
      if (length > 0 && turn(a, b, at) / length < -ROUNDING) {
        return false;
      }
    }
    return true;
  }
}
