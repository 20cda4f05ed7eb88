package org.sideroscope.workstation.hanging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.StudyFacts;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.workstation.TestStacks;

class PlanHangingTest {

  private static final String CLASSICAL = "superficial-siderosis";
  private static final String CORTICAL = "cortical-superficial-siderosis";

  private static final ImageStack SWI = axial("swi", ImageKind.SWI, 1.5);
  private static final ImageStack PHASE = axial("phase", ImageKind.SWI_PHASE, 1.5);
  private static final ImageStack MIN_IP = axial("minip", ImageKind.MIN_IP, 3);
  private static final ImageStack FLAIR = axial("flair", ImageKind.FLAIR, 5);
  private static final ImageStack T1 = axial("t1", ImageKind.T1, 1);
  private static final ImageStack AXIAL_T2 = axial("t2", ImageKind.T2, 5);
  private static final ImageStack SAGITTAL_T2 = sagittal("sagittal", ImageKind.T2, "HEAD");
  private static final ImageStack CORD = sagittal("cord", ImageKind.T2, "CSPINE");

  @Test
  void theClassicalProtocolHangsSusceptibilityMinIpPhaseAndTheMidline() {
    HangingPlan plan = best(PHASE, SAGITTAL_T2, FLAIR, MIN_IP, SWI);
    assertEquals(CLASSICAL, plan.protocol().id());
    assertEquals(List.of("swi", "minip", "phase", "sagittal"), ids(plan));
    assertEquals(Layout.LARGE_AND_THREE, plan.layout());
  }

  @Test
  void theSpineHangsBesideTheHeadWhereThereIsOne() {
    HangingPlan plan = best(CORD, SWI, MIN_IP, PHASE, SAGITTAL_T2);
    assertEquals(List.of("swi", "minip", "phase", "sagittal", "cord"), ids(plan));
    assertEquals(Layout.grid(2, 3), plan.layout());
  }

  @Test
  void aSlabOfTheSwiStandsInForAMissingMinIp() {
    HangingPlan plan = best(SWI, PHASE, SAGITTAL_T2);
    Hung slab = plan.viewports().get(1);
    assertEquals("swi", slab.stack().orElseThrow().id());
    assertEquals(10, slab.showing().slab().orElseThrow().thicknessMm());
  }

  @Test
  void aBrainWithoutSagittalOrSpineHangsForTheConvexities() {
    HangingPlan plan = best(FLAIR, SWI, AXIAL_T2);
    assertEquals(CORTICAL, plan.protocol().id());
    assertEquals(List.of("swi", "swi", "swi", "flair"), ids(plan));
    assertEquals(Showing.Cut.CORONAL, plan.viewports().get(2).showing().cut());
  }

  @Test
  void thickSlicesAreNotCutAcross() {
    ImageStack thick = axial("thick", ImageKind.T2_STAR, 5);
    HangingPlan plan = best(thick, FLAIR, T1);
    assertTrue(
        plan.viewports().stream().allMatch(hung -> hung.showing().equals(Showing.NATIVE)),
        ids(plan).toString());
    assertEquals(List.of("thick", "t1", "flair"), sortedFirst(ids(plan)));
  }

  @Test
  void theRequestDecidesWhatTheSeriesLeaveOpen() {
    ImageStack[] both = {SWI, MIN_IP, PHASE, SAGITTAL_T2, FLAIR};
    assertEquals(CLASSICAL, ranked(study("MRI brain", both)).getFirst().protocol().id());
    assertEquals(CORTICAL, ranked(study("?CAA, lobar bleed", both)).getFirst().protocol().id());
    assertEquals(CLASSICAL, ranked(study("caasa", both)).getFirst().protocol().id());
  }

  @Test
  void theOrderOfTheSeriesDoesNotMatter() {
    List<ImageStack> stacks = new ArrayList<>(List.of(SWI, PHASE, MIN_IP, FLAIR, T1, CORD));
    List<String> hung = ids(best(stacks.toArray(ImageStack[]::new)));
    Collections.reverse(stacks);
    assertEquals(hung, ids(best(stacks.toArray(ImageStack[]::new))));
  }

  @Test
  void aSpineAloneHangsAloneAndTheStudyIsNotCalledClear() {
    Study study = study("", CORD);
    HangingPlan plan = ranked(study).getFirst();
    assertEquals(CLASSICAL, plan.protocol().id());
    assertEquals(List.of("cord"), ids(plan));
    assertEquals(Layout.ONE, plan.layout());
    assertTrue(HangingWords.warning(study).orElseThrow().contains("cannot be excluded"));
    assertFalse(HangingWords.warning(study("", CORD, SWI)).isPresent());
  }

  @Test
  void aSeriesWithoutPlaceInThePatientIsHungAsItIs() {
    ImageStack loose =
        TestStacks.stack("loose", ImageKind.SWI, "HEAD", SWI.displayGrid(), Geometry.NONE);
    HangingPlan plan = best(loose);
    assertEquals(List.of("loose"), ids(plan));
    assertEquals(Showing.NATIVE, plan.viewports().getFirst().showing());
  }

  @Test
  void everythingIsExplainedInASentence() {
    List<HangingPlan> ranked = ranked(study("", SWI, MIN_IP, PHASE, SAGITTAL_T2));
    String why = HangingWords.whyProtocol(ranked.getFirst(), ranked);
    assertTrue(why.startsWith("Superficial siderosis ("), why);
    assertTrue(why.contains("against which speaks: sagittal T2"), why);
    String slab = HangingWords.whyHere(best(SWI, FLAIR).viewports().get(1));
    assertEquals("minIP: SWI, as acquired, minIP of 10 mm, a fit of 90 %.", slab);
  }

  private static HangingPlan best(ImageStack... stacks) {
    return ranked(study("", stacks)).getFirst();
  }

  private static List<HangingPlan> ranked(Study study) {
    return PlanHanging.ranked(SuppliedProtocols.all(), study);
  }

  private static List<String> ids(HangingPlan plan) {
    return plan.viewports().stream().map(h -> h.stack().map(ImageStack::id).orElse("")).toList();
  }

  /** The main series, then the others by name. */
  private static List<String> sortedFirst(List<String> ids) {
    List<String> others = ids.subList(1, ids.size()).stream().filter(i -> !i.isEmpty()).toList();
    List<String> all = new ArrayList<>(others.stream().sorted().toList().reversed());
    all.addFirst(ids.getFirst());
    return all;
  }

  private static Study study(String description, ImageStack... stacks) {
    return new Study(
        new StudyFacts("1.2.3", Optional.empty(), Optional.empty(), "", description, ""),
        List.of(stacks),
        List.of());
  }

  private static ImageStack axial(String id, ImageKind kind, double spacingMm) {
    return TestStacks.stack(
        id,
        kind,
        "HEAD",
        new VolumeGrid(
            200,
            220,
            (int) (120 / spacingMm),
            PatientPoint.of(0, 0, 0),
            PatientVector.of(1, 0, 0),
            PatientVector.of(0, 1, 0),
            PatientVector.of(0, 0, spacingMm)));
  }

  private static ImageStack sagittal(String id, ImageKind kind, String bodyPart) {
    return TestStacks.stack(
        id,
        kind,
        bodyPart,
        new VolumeGrid(
            256,
            256,
            15,
            PatientPoint.of(0, 0, 0),
            PatientVector.of(0, 1, 0),
            PatientVector.of(0, 0, -1),
            PatientVector.of(-4, 0, 0)));
  }
}
