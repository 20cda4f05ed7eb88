package org.sideroscope.workstation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Study;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.review.reading.Mark;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.Place;
import org.sideroscope.workstation.TestStacks;
import org.sideroscope.workstation.reading.MarkSources;

class KeySlicesTest {

  private static final Place VERMIS = Place.of(SiteKey.of(Site.SUPERIOR_VERMIS));
  private static final Place LEFT_PONS = Place.of(SiteKey.of(Site.PONS, Side.LEFT));
  private static final Place RIGHT_PONS = Place.of(SiteKey.of(Site.PONS, Side.RIGHT));

  private final ImageStack swi = TestStacks.axial("1.1", ImageKind.SWI, "", 10, 10, 6);
  private final ImageStack t2 = TestStacks.axial("1.2", ImageKind.T2, "", 10, 10, 6);
  private final Study study = TestStacks.study(swi, t2);

  @Test
  void aMarkedRegionShowsItsMostMarkedSlice() {
    Marks marks =
        Marks.of(
            List.of(
                mark(swi, LEFT_PONS, 1, 5),
                mark(swi, RIGHT_PONS, 2, 4),
                mark(t2, RIGHT_PONS, 3, 3)));

    KeySlices found = KeySlices.of(Reading.EMPTY, marks, study);

    assertEquals(List.of("1.1 #1 [brainstem/pons.left] PROGRAM"), words(found));
  }

  @Test
  void whatTheReaderChoseStandsForItsRegion() {
    Marks marks = Marks.of(List.of(mark(swi, LEFT_PONS, 1, 5), mark(swi, VERMIS, 4, 2)));

    KeySlices found = KeySlices.of(chosen(Reading.EMPTY, RIGHT_PONS, image(swi, 3)), marks, study);

    assertEquals(
        List.of("1.1 #4 [vermis/superior] PROGRAM", "1.1 #3 [brainstem/pons.right] READER"),
        words(found));
  }

  @Test
  void anImageChosenForTwoPlacesIsShownOnce() {
    Reading reading = chosen(Reading.EMPTY, LEFT_PONS, image(swi, 3));

    KeySlices found = KeySlices.of(chosen(reading, VERMIS, image(swi, 3)), Marks.NONE, study);

    assertEquals(List.of("1.1 #3 [vermis/superior, brainstem/pons.left] READER"), words(found));
  }

  @Test
  void anImageOfTheWholeReadingShowsWhatIsMarkedOnIt() {
    Reading reading =
        Reading.EMPTY.withImages(Reading.EMPTY.images().withKeyImages(List.of(image(swi, 1))));

    KeySlices found = KeySlices.of(reading, Marks.of(List.of(mark(swi, LEFT_PONS, 1, 5))), study);

    assertEquals(List.of("1.1 #1 [brainstem/pons.left] READER"), words(found));
  }

  @Test
  void aKeyImageThatIsOnlyAPointIsTheSliceItLiesOn() {
    Evidence point =
        new Evidence("1.2", List.of(), List.of(), List.of(new Evidence.Point(4, 4, 2.2)), null);

    KeySlices found = KeySlices.of(chosen(Reading.EMPTY, VERMIS, point), Marks.NONE, study);

    assertEquals(List.of("1.2 #2 [vermis/superior] READER"), words(found));
  }

  @Test
  void imagesThatTheStudyDoesNotHoldAreCounted() {
    Evidence elsewhere = new Evidence("9.9", List.of("9.9.1"), List.of(), List.of(), null);

    KeySlices found = KeySlices.of(chosen(Reading.EMPTY, VERMIS, elsewhere), Marks.NONE, study);

    assertEquals(List.of(), found.slices());
    assertEquals(1, found.absent());
  }

  private static Reading chosen(Reading reading, Place place, Evidence image) {
    return place.put(reading, Assessment.of(AssessmentState.PRESENT).withKeyImages(List.of(image)));
  }

  private static Evidence image(ImageStack stack, int slice) {
    return new Evidence(
        stack.series().seriesInstanceUid(),
        List.of(TestStacks.image(stack, slice)),
        List.of(),
        List.of(),
        null);
  }

  private static Mark mark(ImageStack stack, Place place, int slice, int voxels) {
    long start = (long) stack.displayGrid().voxelsPerSlice() * slice;
    Mask mask =
        Mask.of(stack.displayGrid(), VoxelRuns.builder().add(start, start + voxels).build());
    return new Mark(MarkSources.stackOf(stack), place.label(), mask, new TreeMap<>());
  }

  private static List<String> words(KeySlices found) {
    return found.slices().stream()
        .map(key ->
            "%s #%d %s %s"
                .formatted(
                    key.stack().id(),
                    key.slice(),
                    key.places().stream().map(Place::label).toList(),
                    key.choice()))
        .toList();
  }
}
