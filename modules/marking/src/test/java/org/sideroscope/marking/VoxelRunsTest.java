package org.sideroscope.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.VolumeGrid;

class VoxelRunsTest {

  @RepeatedTest(300)
  void setAlgebraAgreesWithBits(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    BitSet a = anyBits(random);
    BitSet b = anyBits(random);

    assertEquals(runs(and(a, b)), runs(a).intersection(runs(b)));
    assertEquals(runs(or(a, b)), runs(a).union(runs(b)));
    assertEquals(runs(minus(a, b)), runs(a).minus(runs(b)));
    assertEquals(a.cardinality(), runs(a).count());
  }

  @Test
  void runsAddedInAnyOrderAreJoined() {
    VoxelRuns runs = VoxelRuns.builder().add(20, 30).add(5, 7).add(7, 9).add(25, 40).build();

    assertEquals(VoxelRuns.builder().add(5, 9).add(20, 40).build(), runs);
    assertEquals(2, runs.runCount());
    assertEquals(24, runs.count());
  }

  @Test
  void nothingIsNothing() {
    assertSame(VoxelRuns.EMPTY, VoxelRuns.builder().build());
    VoxelRuns some = VoxelRuns.builder().add(3, 8).build();
    assertEquals(VoxelRuns.EMPTY, some.minus(some));
    assertTrue(VoxelRuns.EMPTY.isEmpty());
  }

  @Test
  void aRunBelowZeroOrWithoutLengthIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> VoxelRuns.builder().add(-1, 3));
    assertThrows(IllegalArgumentException.class, () -> VoxelRuns.builder().add(3, 3));
  }

  @Test
  void knowsWhetherItFitsAGridOfMoreVoxelsThanAnIntCounts() {
    VolumeGrid grid = Grids.axial(2000, 2000, 1000, 1, 1, 1);

    assertTrue(VoxelRuns.builder().add(3_999_999_999L, 4_000_000_000L).build().fitsIn(grid));
    assertFalse(VoxelRuns.builder().add(3_999_999_999L, 4_000_000_001L).build().fitsIn(grid));
  }

  private static BitSet anyBits(Random random) {
    BitSet bits = new BitSet();
    int runs = random.nextInt(12);
    for (int i = 0; i < runs; i++) {
      int from = random.nextInt(200);
      bits.set(from, from + 1 + random.nextInt(20));
    }
    return bits;
  }

  private static VoxelRuns runs(BitSet bits) {
    VoxelRuns.Builder runs = VoxelRuns.builder();
    bits.stream().forEach(i -> runs.add(i, i + 1));
    return runs.build();
  }

  private static BitSet and(BitSet a, BitSet b) {
    BitSet result = (BitSet) a.clone();
    result.and(b);
    return result;
  }

  private static BitSet or(BitSet a, BitSet b) {
    BitSet result = (BitSet) a.clone();
    result.or(b);
    return result;
  }

  private static BitSet minus(BitSet a, BitSet b) {
    BitSet result = (BitSet) a.clone();
    result.andNot(b);
    return result;
  }
}
