package org.sideroscope.workstation.acquisition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.CordCoverage;
import org.sideroscope.findings.SeriesAcquisition;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.workstation.TestStacks;

class AcquisitionOfReadingTest {

  @ParameterizedTest
  @EnumSource(ImageKind.class)
  void onlySequencesThatShowIronMakeAReadingSensitive(ImageKind kind) {
    Acquisition read = read(TestStacks.axial("1.1", kind, "", 10, 10, 10));

    boolean expected =
        Set.of(ImageKind.SWI, ImageKind.SWI_MAGNITUDE, ImageKind.T2_STAR, ImageKind.QSM)
            .contains(kind);
    assertEquals(expected, read.paramagneticSensitive());
  }

  @Test
  void aReadingInWhichNothingWasSeenKnowsNothing() {
    assertEquals(Acquisition.NONE, read());
  }

  @Test
  void whatWasSeenTheLastTimeStays() {
    Acquisition before = read(TestStacks.axial("1.1", ImageKind.SWI, "", 10, 10, 10));

    Acquisition after = after(before, TestStacks.axial("1.2", ImageKind.T2, "", 10, 10, 10));

    assertTrue(after.isParamagneticSensitive());
    assertEquals(
        List.of("1.1", "1.2"),
        after.series().stream().map(SeriesAcquisition::seriesInstanceUid).toList());
  }

  @Test
  void seeingASeriesAgainChangesNothing() {
    ImageStack swi = TestStacks.axial("1.1", ImageKind.SWI, "", 10, 10, 10);

    assertEquals(read(swi), after(read(swi), swi));
  }

  @Test
  void aSeriesThatWasSeenCountsAsWhatItIsCalledNow() {
    ImageStack swi = TestStacks.axial("1.1", ImageKind.SWI, "", 10, 10, 10);
    ImageStack calledT1 = called(swi, ImageKind.T1);

    Acquisition after =
        AcquisitionOfReading.after(read(swi), TestStacks.study(calledT1), List.of());

    assertEquals(false, after.paramagneticSensitive());
    assertEquals(List.of("T1"), kinds(after));
    assertEquals(read(swi), after(after, swi), "and back again");
  }

  @Test
  void aSeriesThatIsCalledSensitiveMakesTheReadingSensitive() {
    ImageStack t1 = TestStacks.axial("1.1", ImageKind.T1, "", 10, 10, 10);

    Acquisition after =
        AcquisitionOfReading.after(
            read(t1), TestStacks.study(called(t1, ImageKind.T2_STAR)), List.of());

    assertTrue(after.isParamagneticSensitive());
    assertEquals(List.of("T2_STAR"), kinds(after));
  }

  @Test
  void ofSeveralStacksOfASeriesOnlyTheCorrectedOneIsCalledOtherwise() {
    ImageStack magnitude = TestStacks.axial("1.1", ImageKind.SWI, "", 10, 10, 10);
    ImageStack phase = TestStacks.axial("1.1", ImageKind.SWI_PHASE, "", 10, 10, 10);
    ImageStack calledT2Star = called(magnitude, ImageKind.T2_STAR);

    Acquisition after =
        AcquisitionOfReading.after(
            read(magnitude, phase), TestStacks.study(calledT2Star, phase), List.of());

    assertEquals(List.of("T2_STAR", "SWI_PHASE"), kinds(after));
  }

  @Test
  void aSeriesOfWhichNobodyKnowsWhatItIsCalledNowWaitsUntilItIsSeenAgain() {
    ImageStack magnitude = TestStacks.axial("1.1", ImageKind.SWI, "", 10, 10, 10);
    ImageStack phase = TestStacks.axial("1.1", ImageKind.SWI_PHASE, "", 10, 10, 10);
    Acquisition before = read(called(magnitude, ImageKind.T2_STAR), phase);

    Acquisition after =
        AcquisitionOfReading.after(
            before, TestStacks.study(called(magnitude, ImageKind.QSM), phase), List.of());

    assertEquals(List.of("SWI_PHASE"), kinds(after));
    assertEquals(false, after.paramagneticSensitive());
  }

  @Test
  void whatIsNotOpenThisTimeStaysAsItWasNoted() {
    ImageStack other = TestStacks.axial("1.2", ImageKind.T2, "", 10, 10, 10);
    Acquisition before = read(TestStacks.axial("1.1", ImageKind.SWI, "", 10, 10, 10));

    assertEquals(before, AcquisitionOfReading.after(before, TestStacks.study(other), List.of()));
  }

  private static ImageStack called(ImageStack stack, ImageKind kind) {
    return stack.withKind(stack.kind().byReader(kind));
  }

  private static List<String> kinds(Acquisition acquisition) {
    return acquisition.series().stream().map(SeriesAcquisition::kind).toList();
  }

  @Test
  void aSeriesIsNotedWithTheFactsOfItsHeaders() {
    Acquisition read = read(TestStacks.axial("1.1", ImageKind.SWI, "", 10, 10, 10));

    assertEquals(
        List.of(new SeriesAcquisition("1.1", "SWI", 3.0, 20.0, null, 15.0, 1.0, 1.0)),
        read.series());
  }

  @Test
  void aHeadThatFillsABlockLargerThanAnyBrainIsCovered() {
    Acquisition large = read(TestStacks.axial("1.1", ImageKind.SWI, "HEAD", 200, 220, 150));

    assertEquals(true, large.brain());
    assertNull(large.craniocervicalJunction());
    assertNull(read(TestStacks.axial("1.1", ImageKind.SWI, "HEAD", 200, 220, 100)).brain());
    assertNull(read(TestStacks.axial("1.1", ImageKind.SWI, "", 200, 220, 150)).brain());
  }

  @Test
  void theBlockIsMeasuredAlongThePatientHoweverItsAxesAreNamed() {
    VolumeGrid sagittal =
        new VolumeGrid(
            220,
            150,
            200,
            PatientPoint.of(0, 0, 0),
            PatientVector.of(0, 1, 0),
            PatientVector.of(0, 0, -1),
            PatientVector.of(1, 0, 0));
    VolumeGrid tooFlat =
        new VolumeGrid(
            220,
            200,
            150,
            PatientPoint.of(0, 0, 0),
            PatientVector.of(0, 1, 0),
            PatientVector.of(0, 0, -0.5),
            PatientVector.of(1, 0, 0));

    assertEquals(true, read(TestStacks.stack("1.1", ImageKind.T2, "BRAIN", sagittal)).brain());
    assertNull(read(TestStacks.stack("1.1", ImageKind.T2, "BRAIN", tooFlat)).brain());
  }

  @Test
  void aStretchOfSpineIsCoveredWhenItIsNamedAndLongEnough() {
    assertEquals(
        Set.of(CordCoverage.CERVICAL),
        read(TestStacks.axial("1.1", ImageKind.T2, "CSPINE", 100, 100, 200)).spine());
    assertEquals(
        Set.of(), read(TestStacks.axial("1.1", ImageKind.T2, "CSPINE", 100, 100, 80)).spine());
    assertEquals(
        Set.of(CordCoverage.values()),
        read(TestStacks.axial("1.1", ImageKind.T2, "SPINE", 100, 100, 750)).spine());
  }

  private static Acquisition read(ImageStack... seen) {
    return after(Acquisition.NONE, seen);
  }

  private static Acquisition after(Acquisition before, ImageStack... seen) {
    return AcquisitionOfReading.after(before, TestStacks.study(seen), List.of(seen));
  }
}
