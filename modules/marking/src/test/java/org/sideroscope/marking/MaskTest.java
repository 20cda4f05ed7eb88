package org.sideroscope.marking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;

class MaskTest {

  private static final VolumeGrid GRID = Grids.axial(130, 70, 9, 0.5, 0.6, 2);

  @RepeatedTest(200)
  void anyEditIsTakenBackByItsInverse(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = Grids.oblique(random);
    Mask before = Mask.of(grid, Grids.anyVoxels(grid, random));
    MaskDelta delta = anyEdit(before, random);

    Mask after = before.apply(delta);

    assertEquals(before, after.apply(delta.invert()));
    assertEquals(delta, delta.invert().invert());
    assertEquals(before.count() + delta.added().count() - delta.removed().count(), after.count());
  }

  @RepeatedTest(200)
  void twoEditsComposeIntoOne(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = Grids.oblique(random);
    Mask start = Mask.of(grid, Grids.anyVoxels(grid, random));
    MaskDelta first = anyEdit(start, random);
    Mask middle = start.apply(first);
    MaskDelta second = anyEdit(middle, random);
    Mask end = middle.apply(second);

    MaskDelta both = first.then(second);

    assertEquals(end, start.apply(both));
    assertEquals(start, end.apply(both.invert()));
  }

  @RepeatedTest(100)
  void holdsExactlyWhatWasMarked(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = Grids.oblique(random);
    VoxelRuns marked = Grids.anyVoxels(grid, random);
    VoxelRuns cleared = Grids.anyVoxels(grid, random);

    Mask empty = Mask.empty(grid);
    Mask painted = empty.apply(empty.adding(marked));
    Mask erased = painted.apply(painted.removing(cleared));

    assertEquals(marked, painted.voxels());
    assertEquals(marked.minus(cleared), erased.voxels());
    assertEquals(Mask.of(grid, erased.voxels()), erased);
    assertEquals(marked.intersection(cleared), painted.removing(cleared).removed());
    assertTrue(painted.adding(marked).isEmpty());
  }

  @Test
  void anErasedMaskEqualsOneThatWasNeverMarked() {
    VoxelRuns voxels = VoxelRuns.builder().add(40, 90).build();
    Mask mask = Mask.of(GRID, voxels);

    assertEquals(Mask.empty(GRID), mask.apply(mask.removing(voxels)));
    assertEquals(0, mask.apply(mask.removing(voxels)).markedSlices().count());
  }

  @Test
  void anEditSharesEverySliceItDoesNotTouch() {
    Mask before = Mask.of(GRID, VoxelRuns.builder().add(1, 60_000).build());
    Mask after = before.apply(before.removing(VoxelRuns.builder().add(9100, 9150).build()));

    assertNotNull(before.slice(0));
    assertSame(before.slice(0), after.slice(0));
    assertFalse(after.contains(VoxelIndex.of(0, 0, 1)));
    assertTrue(before.contains(VoxelIndex.of(0, 0, 1)), "the earlier version is untouched");
  }

  @Test
  void countsPerSliceAndNamesAVoxelOfIt() {
    Mask mask =
        Mask.of(GRID, VoxelRuns.builder().add(9100 * 3 + 130 + 5, 9100 * 3 + 130 + 8).build());

    assertArrayEquals(new int[] {3}, mask.markedSlices().toArray());
    assertEquals(3, mask.count(3));
    assertEquals(0, mask.count(2));
    assertEquals(VoxelIndex.of(6, 1, 3), mask.middleVoxel(3));
    assertThrows(IllegalArgumentException.class, () -> mask.middleVoxel(2));
  }

  @Test
  void nothingLiesOutsideTheGrid() {
    Mask full = Mask.of(GRID, VoxelRuns.builder().add(0, 130 * 70 * 9).build());

    assertEquals(130 * 70 * 9, full.count());
    assertFalse(full.contains(VoxelIndex.of(130, 0, 0)));
    assertFalse(full.contains(VoxelIndex.of(-1, 0, 0)));
    assertFalse(full.contains(VoxelIndex.of(0, 70, 0)));
    assertFalse(full.contains(VoxelIndex.of(0, 0, 9)));
    VoxelRuns beyond = VoxelRuns.builder().add(130 * 70 * 9, 130 * 70 * 9 + 1).build();
    assertThrows(IllegalArgumentException.class, () -> full.removing(beyond));
    assertThrows(IllegalArgumentException.class, () -> full.apply(MaskDelta.removing(beyond)));
  }

  @Test
  void anEditThatAddsWhatItRemovesIsRefused() {
    VoxelRuns a = VoxelRuns.builder().add(1, 5).build();
    VoxelRuns b = VoxelRuns.builder().add(4, 6).build();

    assertThrows(IllegalArgumentException.class, () -> new MaskDelta(a, b));
  }

  private static MaskDelta anyEdit(Mask mask, Random random) {
    VoxelRuns removed = mask.removing(Grids.anyVoxels(mask.grid(), random)).removed();
    VoxelRuns added = mask.adding(Grids.anyVoxels(mask.grid(), random)).added();
    return new MaskDelta(added, removed);
  }
}
