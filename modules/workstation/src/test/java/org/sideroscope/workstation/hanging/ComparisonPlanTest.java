package org.sideroscope.workstation.hanging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Study;
import org.sideroscope.workstation.TestStacks;

class ComparisonPlanTest {

  private static final Study CURRENT =
      TestStacks.study(
          stack("swi", ImageKind.SWI),
          stack("phase", ImageKind.SWI_PHASE),
          stack("t2", ImageKind.T2));

  @Test
  void sameKindsHangBesideEachOther() {
    ComparisonPlan plan =
        against(stack("old-phase", ImageKind.SWI_PHASE), stack("old-swi", ImageKind.SWI));
    assertEquals("old-swi", prior(plan, "swi"));
    assertEquals("old-phase", prior(plan, "phase"));
    assertTrue(plan.pairs().getFirst().isOfSameKind());
    assertEquals(Layout.FOUR, plan.layout());
  }

  @Test
  void anSwiIsComparedWithTheT2StarOfOldAndNotBySameWindow() {
    ComparisonPlan plan = against(stack("old-t2-star", ImageKind.T2_STAR));
    assertEquals("old-t2-star", prior(plan, "swi"));
    assertFalse(plan.pairs().getFirst().isOfSameKind());
    assertEquals("", prior(plan, "phase"));
  }

  @Test
  void aPairIsCutTheSameWay() {
    HangingPlan cortical = PlanHanging.by(SuppliedProtocols.all().getLast(), CURRENT);
    ComparisonPlan plan =
        ComparisonPlan.of(cortical, TestStacks.study(stack("old-swi", ImageKind.SWI)));
    List<Showing> showings =
        plan.pairs().stream()
            .filter(pair -> pair.current().stack().orElseThrow().id().equals("swi"))
            .map(pair -> pair.prior().showing())
            .toList();
    assertEquals(3, showings.size());
    assertEquals(3, showings.stream().distinct().count());
  }

  private static ComparisonPlan against(ImageStack... prior) {
    return ComparisonPlan.of(
        PlanHanging.by(SuppliedProtocols.all().getFirst(), CURRENT), TestStacks.study(prior));
  }

  private static String prior(ComparisonPlan plan, String current) {
    return plan.pairs().stream()
        .filter(pair -> pair.current().stack().orElseThrow().id().equals(current))
        .findFirst()
        .flatMap(pair -> pair.prior().stack())
        .map(ImageStack::id)
        .orElse("");
  }

  private static ImageStack stack(String id, ImageKind kind) {
    return TestStacks.axial(id, kind, "HEAD", 200, 220, 60);
  }
}
