package org.sideroscope.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
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

class BrushTest {

  @RepeatedTest(200)
  void coversWhatTheDistanceToTheLineSays(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid =
        Grids.axial(60, 45, 3, random.nextDouble(0.3, 2), random.nextDouble(0.3, 2), 3);
    List<VoxelPosition> stroke = anyStroke(random, 1 + random.nextInt(5), 1);
    double radiusMm =
        Math.max(grid.columnSpacingMm(), grid.rowSpacingMm()) / 2 + random.nextDouble(8);
    Mask covered = Mask.of(grid, new Brush(2 * radiusMm).cover(grid, stroke));

    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        VoxelIndex voxel = VoxelIndex.of(column, row, 1);
        double distance = distanceMm(grid, voxel, stroke);
        if (Math.abs(distance - radiusMm) > 1e-9 && !isUnder(voxel, stroke)) {
          assertEquals(distance < radiusMm, covered.contains(voxel), voxel.toString());
        }
      }
    }
    assertEquals(covered.count(), covered.count(1), "a stroke stays on its slice");
  }

  @RepeatedTest(100)
  void theFinestBrushLeavesAnUnbrokenLine(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid =
        Grids.axial(60, 45, 3, random.nextDouble(0.3, 2), random.nextDouble(0.3, 2), 3);
    List<VoxelPosition> stroke =
        List.of(
            VoxelPosition.of(random.nextDouble(0, 59), random.nextDouble(0, 44), 0),
            VoxelPosition.of(random.nextDouble(0, 59), random.nextDouble(0, 44), 0));

    Mask covered = Mask.of(grid, new Brush(0.01).cover(grid, stroke));

    assertTrue(covered.contains(stroke.getFirst().nearest()));
    assertTrue(covered.contains(stroke.getLast().nearest()));
    assertEquals(covered.count(), connectedFrom(stroke.getFirst().nearest(), covered));
  }

  @Test
  void isRoundInMillimetresOnVoxelsThatAreNot() {
    VolumeGrid grid = Grids.axial(41, 41, 1, 0.5, 1, 1);

    Mask dot = Mask.of(grid, new Brush(8).cover(grid, List.of(VoxelPosition.of(20, 20, 0))));

    assertTrue(dot.contains(VoxelIndex.of(12, 20, 0)) && dot.contains(VoxelIndex.of(28, 20, 0)));
    assertTrue(dot.contains(VoxelIndex.of(20, 16, 0)) && dot.contains(VoxelIndex.of(20, 24, 0)));
    assertEquals(Math.PI * 16, dot.count() * 0.5, 2);
  }

  @Test
  void aStrokeBesideTheImageMarksNothing() {
    VolumeGrid grid = Grids.axial(20, 20, 2, 1, 1, 1);
    Brush brush = new Brush(3);

    assertTrue(brush.cover(grid, List.of(VoxelPosition.of(-9, 5, 0))).isEmpty());
    assertTrue(brush.cover(grid, List.of(VoxelPosition.of(5, 40, 0))).isEmpty());
    assertTrue(brush.cover(grid, List.of(VoxelPosition.of(5, 5, 7))).isEmpty());
    assertTrue(brush.cover(grid, List.of()).isEmpty());
  }

  @Test
  void aStrokeStaysOnOneSlice() {
    VolumeGrid grid = Grids.axial(20, 20, 3, 1, 1, 1);
    List<VoxelPosition> stroke = List.of(VoxelPosition.of(5, 5, 0), VoxelPosition.of(5, 5, 1));

    assertThrows(IllegalArgumentException.class, () -> new Brush(3).cover(grid, stroke));
  }

  @Test
  void aBrushHasASize() {
    assertThrows(IllegalArgumentException.class, () -> new Brush(0));
    assertThrows(IllegalArgumentException.class, () -> new Brush(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> new Brush(Double.POSITIVE_INFINITY));
  }

  private static List<VoxelPosition> anyStroke(Random random, int length, int slice) {
    List<VoxelPosition> stroke = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      stroke.add(VoxelPosition.of(random.nextDouble(-10, 70), random.nextDouble(-10, 55), slice));
    }
    return stroke;
  }

  private static boolean isUnder(VoxelIndex voxel, List<VoxelPosition> stroke) {
    return stroke.stream().anyMatch(position -> position.nearest().equals(voxel));
  }

  private static double distanceMm(VolumeGrid grid, VoxelIndex voxel, List<VoxelPosition> stroke) {
    double nearest = distanceMm(grid, voxel, stroke.getFirst(), stroke.getFirst());
    for (int i = 1; i < stroke.size(); i++) {
      nearest = Math.min(nearest, distanceMm(grid, voxel, stroke.get(i - 1), stroke.get(i)));
    }
    return nearest;
  }

  /** In plain vector algebra, unlike the brush. */
  private static double distanceMm(
      VolumeGrid grid, VoxelIndex voxel, VoxelPosition a, VoxelPosition b) {
    double x = (voxel.column() - a.column()) * grid.columnSpacingMm();
    double y = (voxel.row() - a.row()) * grid.rowSpacingMm();
    double dx = (b.column() - a.column()) * grid.columnSpacingMm();
    double dy = (b.row() - a.row()) * grid.rowSpacingMm();
    double squared = dx * dx + dy * dy;
    double along = squared == 0 ? 0 : Math.clamp((x * dx + y * dy) / squared, 0, 1);
    return Math.hypot(x - along * dx, y - along * dy);
  }

  /** How many marked voxels of the slice hang together, corners included. */
  private static int connectedFrom(VoxelIndex start, Mask mask) {
    Set<VoxelIndex> seen = new HashSet<>(Set.of(start));
    Deque<VoxelIndex> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      VoxelIndex at = open.pop();
      for (int i = 0; i < 9; i++) {
        VoxelIndex next = VoxelIndex.of(at.column() + i % 3 - 1, at.row() + i / 3 - 1, at.slice());
        if (mask.contains(next) && seen.add(next)) {
          open.push(next);
        }
      }
    }
    return seen.size();
  }
}
