package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.reslice.Projection;
import org.sideroscope.imaging.reslice.Section;
import org.sideroscope.imaging.reslice.Slab;
import org.sideroscope.viewer.showcase.ShowcaseGrids;

class SlabStepsTest {

  private static final VolumeGrid GRID = ShowcaseGrids.axial();
  private static final double SPACING_MM = GRID.sliceSpacingMm();

  private static Section thicker(Section section, int steps) {
    return SlabSteps.thicker(section, steps, GRID, SlabSteps.USUAL);
  }

  private static int reach(Section section) {
    return section.slab().map(slab -> slab.reach(SPACING_MM)).orElse(0);
  }

  @Test
  void growsByASliceOnEachSideAndShrinksBack() {
    Section section = Section.NATIVE;
    for (int reach = 1; reach < 8; reach++) {
      section = thicker(section, 1);
      assertEquals(reach, reach(section));
      assertEquals(2 * reach * SPACING_MM, section.slab().orElseThrow().thicknessMm(), 1e-9);
    }
    assertEquals(Section.NATIVE, thicker(section, -7));
    assertEquals(Section.NATIVE, thicker(section, -70));
  }

  @Test
  void stopsGrowing() {
    Section thickest = thicker(Section.NATIVE, 100_000);
    assertEquals(thickest, thicker(thickest, 1));
    assertEquals(200, thickest.slab().orElseThrow().thicknessMm(), 2 * SPACING_MM);
  }

  @Test
  void keepsTheProjection() {
    Section mip = Section.NATIVE.withSlab(Optional.of(Slab.of(10, Projection.MAX)));
    assertEquals(Projection.MAX, thicker(mip, 1).slab().orElseThrow().projection());
  }

  @Test
  void goesThroughTheProjectionsAndComesRound() {
    Section section = SlabSteps.nextProjection(Section.NATIVE, SlabSteps.USUAL);
    assertEquals(SlabSteps.USUAL, section.slab().orElseThrow());
    for (Projection next : new Projection[] {Projection.MEAN, Projection.MAX, Projection.MIN}) {
      section = SlabSteps.nextProjection(section, SlabSteps.USUAL);
      assertEquals(next, section.slab().orElseThrow().projection());
      assertEquals(SlabSteps.USUAL.thicknessMm(), section.slab().orElseThrow().thicknessMm());
    }
  }
}
