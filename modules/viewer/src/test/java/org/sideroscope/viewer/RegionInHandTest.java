package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.MaskDelta;
import org.sideroscope.marking.tool.PicturePlane;
import org.sideroscope.viewer.showcase.ShowcaseGrids;
import org.sideroscope.viewer.showcase.ShowcaseHead;

class RegionInHandTest {

  private static final Volume HEAD = ShowcaseHead.fill(ShowcaseGrids.axial());
  private static final VoxelIndex SEED = VoxelIndex.of(90, 100, 28);

  private final Deque<Runnable> held = new ArrayDeque<>();
  private final List<MaskDelta> told = new ArrayList<>();

  private static RegionInHand region() {
    return RegionInHand.from(
        HEAD, new PicturePlane(HEAD.grid(), 28), HEAD.grid().toPatient(SEED), false);
  }

  private void grow(RegionInHand region, double tolerance) {
    region.grow(tolerance, held::add, Runnable::run, told::add);
  }

  @Test
  void ofTolerancesThatWereWantedMeanwhileTheLastCounts() {
    RegionInHand region = region();
    grow(region, 0);
    grow(region, 5);
    grow(region, 2000);
    assertTrue(region.isGrowing());
    held.remove().run();
    long narrow = region.covered().count();
    held.remove().run();
    assertTrue(held.isEmpty(), "nobody waits for the one between");
    assertFalse(region.isGrowing());
    assertTrue(region.covered().count() > narrow);
    grow(region, 0);
    held.remove().run();
    assertEquals(narrow, region.covered().count());
    assertEquals(MaskDelta.removing(told.get(1).added()), told.get(2), "back again");
  }

  @Test
  void whatWasWantedLastIsThereWhenThereIsNoMoreTime() {
    RegionInHand patient = region();
    grow(patient, 2000);
    held.remove().run();
    RegionInHand hurried = region();
    hurried.grow(5, Thread::startVirtualThread, held::add, told::add);
    hurried.grow(2000, Thread::startVirtualThread, held::add, told::add);
    hurried.finish();
    assertEquals(patient.covered(), hurried.covered());
    held.forEach(Runnable::run);
    assertEquals(patient.covered(), hurried.covered(), "who comes late changes nothing");
  }
}
