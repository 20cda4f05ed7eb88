package org.sideroscope.workstation.hanging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.ColourMap;
import org.sideroscope.imaging.reslice.Orientation;
import org.sideroscope.imaging.reslice.Projection;
import org.sideroscope.imaging.reslice.Section;
import org.sideroscope.imaging.reslice.Slab;
import org.sideroscope.workstation.TestStacks;
import org.sideroscope.workstation.hanging.ProtocolOfHung.Seen;

class ProtocolListTest {

  private static final ProtocolList SUPPLIED = new ProtocolList(SuppliedProtocols.all());
  private static final String FIRST = "superficial-siderosis";
  private static final String SECOND = "cortical-superficial-siderosis";

  @Test
  void protocolsAreMovedWithinTheList() {
    assertEquals(List.of(SECOND, FIRST), ids(SUPPLIED.moved(FIRST, 1)));
    assertEquals(List.of(FIRST, SECOND), ids(SUPPLIED.moved(FIRST, -1)));
    assertEquals(List.of(FIRST, SECOND), ids(SUPPLIED.moved(FIRST, -1).moved(SECOND, 5)));
  }

  @Test
  void aCopyHasAnIdOfItsOwn() {
    HangingProtocol first = SUPPLIED.find(FIRST).orElseThrow();
    ProtocolList copied = SUPPLIED.plus(first).plus(first);
    assertEquals(List.of(FIRST, SECOND, "own-1", "own-2"), ids(copied));
    assertEquals("own-1", copied.without("own-1").plus(first).protocols().getLast().id());
  }

  @Test
  void theLastProtocolStays() {
    assertEquals(List.of(SECOND), ids(SUPPLIED.without(FIRST).without(SECOND)));
  }

  @Test
  void restoringBringsBackTheSuppliedAndKeepsOnesOwn() {
    ProtocolList spoilt =
        SUPPLIED
            .plus(SUPPLIED.protocols().getFirst().withName("Mine"))
            .without(SECOND)
            .with(SUPPLIED.protocols().getFirst().withName("Spoilt"));
    ProtocolList restored = spoilt.restored();
    assertEquals(List.of(FIRST, SECOND, "own-1"), ids(restored));
    assertEquals(SuppliedProtocols.all(), restored.protocols().subList(0, 2));
    assertEquals("Mine", restored.protocols().getLast().name());
  }

  @Test
  void whatHangsHangsTheSameByTheProtocolMadeOfIt() {
    ImageStack swi = TestStacks.axial("swi", ImageKind.SWI, "HEAD", 200, 220, 60);
    ImageStack t1 = TestStacks.axial("t1", ImageKind.T1, "HEAD", 200, 220, 60);
    Section coronal =
        Section.NATIVE.withOrientation(new Orientation.Standard(AnatomicalPlane.CORONAL));
    Section slab = Section.NATIVE.withSlab(Optional.of(Slab.of(8, Projection.MIN)));
    List<Seen> seen =
        List.of(
            new Seen(t1, Section.NATIVE, ColourMap.GREY),
            new Seen(swi, coronal, ColourMap.HEAT),
            new Seen(swi, slab, ColourMap.GREY));

    HangingProtocol made = ProtocolOfHung.of("Mine", Layout.grid(1, 3), seen);
    HangingPlan plan = PlanHanging.by(made, TestStacks.study(swi, t1));
    assertEquals(Layout.grid(1, 3), plan.layout());
    assertEquals(
        seen,
        plan.viewports().stream()
            .map(hung ->
                new Seen(
                    hung.stack().orElseThrow(), hung.showing().section(), hung.showing().colours()))
            .toList());
    assertEquals(1, plan.score(), 1e-9);
  }

  private static List<String> ids(ProtocolList list) {
    return list.protocols().stream().map(HangingProtocol::id).toList();
  }
}
