package org.sideroscope.marking.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.Grids;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;

class RegionGrowthTest {

  private static final VolumeGrid GRID = Grids.axial(31, 24, 9, 0.5, 0.5, 2);

  @RepeatedTest(60)
  void growsOverWhatHangsTogetherWithinTheTolerance(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Volume volume = Phantoms.noise(GRID, 12, random);
    VoxelIndex seed = VoxelIndex.of(random.nextInt(31), random.nextInt(24), random.nextInt(9));
    VoxelBox box =
        random.nextBoolean()
            ? VoxelBox.around(GRID, seed, random.nextDouble(1, 12))
            : VoxelBox.onSlice(GRID, seed, random.nextDouble(1, 12));
    RegionGrowth growth = RegionGrowth.from(volume, box, seed);

    for (int turn = 0; turn < 5; turn++) {
      int tolerance = random.nextInt(8);
      Mask region = Mask.of(GRID, growth.region(tolerance));
      Set<VoxelIndex> expected = flooded(volume, box, seed, tolerance);
      assertEquals(expected.size(), region.count());
      expected.forEach(voxel -> assertTrue(region.contains(voxel)));
    }
  }

  @Test
  void aWiderToleranceOnlyAdds() {
    Volume volume = Phantoms.noise(GRID, 50, new Random(3));
    VoxelIndex seed = VoxelIndex.of(12, 12, 4);
    RegionGrowth growth = RegionGrowth.from(volume, VoxelBox.around(GRID, seed, 20), seed);
    VoxelRuns before = VoxelRuns.EMPTY;
    for (int tolerance = 0; tolerance <= 50; tolerance++) {
      VoxelRuns now = growth.region(tolerance);
      assertTrue(before.minus(now).isEmpty());
      before = now;
    }
    assertEquals((long) GRID.voxelsPerSlice() * GRID.slices(), before.count());
    assertEquals(volume.real(seed), growth.seedValue());
  }

  @Test
  void doesNotGrowFromOrIntoWhatHasNoValue() {
    VoxelIndex seed = VoxelIndex.of(3, 3, 3);
    RegionGrowth nowhere =
        RegionGrowth.from(Cuts.blank(GRID), VoxelBox.around(GRID, seed, 5), seed);

    assertTrue(nowhere.region(1e9).isEmpty());
    assertTrue(Double.isNaN(nowhere.seedValue()));
  }

  @Test
  void theSeedLiesWithinTheBounds() {
    Volume volume = Cuts.blank(GRID);
    VoxelBox box = VoxelBox.onSlice(GRID, VoxelIndex.of(3, 3, 3), 5);

    assertThrows(
        IllegalArgumentException.class,
        () -> RegionGrowth.from(volume, box, VoxelIndex.of(3, 3, 4)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new VoxelBox(VoxelIndex.of(3, 3, 3), VoxelIndex.of(3, 2, 3)));
  }

  private static Set<VoxelIndex> flooded(
      Volume volume, VoxelBox box, VoxelIndex seed, int tolerance) {
    Set<VoxelIndex> seen = new HashSet<>(Set.of(seed));
    Deque<VoxelIndex> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      VoxelIndex at = open.pop();
      for (int i = 0; i < 11; i++) {
        VoxelIndex next =
            i < 9
                ? VoxelIndex.of(at.column() + i % 3 - 1, at.row() + i / 3 - 1, at.slice())
                : VoxelIndex.of(at.column(), at.row(), at.slice() + (i == 9 ? 1 : -1));
        if (box.contains(next)
            && Math.abs(volume.real(next) - volume.real(seed)) <= tolerance
            && seen.add(next)) {
          open.push(next);
        }
      }
    }
    return seen;
  }
}
