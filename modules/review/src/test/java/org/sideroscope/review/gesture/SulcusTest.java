package org.sideroscope.review.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sideroscope.findings.AssessmentState.ABSENT;
import static org.sideroscope.findings.AssessmentState.INDETERMINATE;
import static org.sideroscope.findings.AssessmentState.NOT_ASSESSED;
import static org.sideroscope.findings.AssessmentState.PRESENT;
import static org.sideroscope.review.Stacks.SWI;
import static org.sideroscope.review.Stacks.voxels;
import static org.sideroscope.review.gesture.Readings.absent;
import static org.sideroscope.review.gesture.Readings.after;
import static org.sideroscope.review.gesture.Readings.present;
import static org.sideroscope.review.gesture.Readings.state;
import static org.sideroscope.review.gesture.Readings.then;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.review.event.NeighboursSet;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

class SulcusTest {

  private static final Place CONVEXITIES = Place.of(Region.SULCI);
  private static final Place S1 = Place.ofSulcus("s1");

  @Test
  void aSulcusFoundOnConvexitiesThatWereCalledAbsentIsAllThereIs() {
    ReadingState now = after(absent(CONVEXITIES), new RecordSulcus(sulcus("s1", PRESENT)));

    assertEquals(Optional.of(PRESENT), state(CONVEXITIES, now));
    assertEquals(1, new Classifier().classify(now.said()).sulcusCountMax().orElseThrow());
  }

  @Test
  void aSulcusMayStandBesideConvexitiesNotAllLookedAt() {
    ReadingState now = after(new RecordSulcus(sulcus("s1", PRESENT)));

    assertEquals(Optional.of(NOT_ASSESSED), state(CONVEXITIES, now));
  }

  @Test
  void aMarkFromAFileRecordsTheSulcusItNames() {
    SortedMap<Place, VoxelRuns> voxels =
        new TreeMap<>(Map.of(Place.ofSulcus("left_central_sulcus"), voxels(SWI, 1, 3, 10)));

    ReadingState now = after(new ImportMarks(SWI, voxels));
    Sulcus recorded = now.said().sulci().getFirst();
    assertEquals("central sulcus", recorded.name());
    assertEquals(Side.LEFT, recorded.hemisphere());
    assertTrue(recorded.assessment().isPresent());
    assertEquals(7, now.marks().mask(SWI.stack(), Place.ofSulcus(recorded.id()).label()).count());
    assertEquals(now, then(now, new ImportMarks(SWI, voxels)), "the record is found again");

    for (String unnamed : List.of("central sulcus", "left of the midline", "s9")) {
      ImportMarks unknown =
          new ImportMarks(
              SWI, new TreeMap<>(Map.of(Place.ofSulcus(unnamed), voxels(SWI, 1, 3, 10))));
      assertFalse(unknown.on(ReadingState.EMPTY).isSuccess(), unnamed);
    }
  }

  @Test
  void neighboursNameEachOtherOrNeitherDoesInOneStep() {
    ReadingState two =
        after(new RecordSulcus(sulcus("s1", PRESENT)), new RecordSulcus(sulcus("s2", PRESENT)));

    ReadingState joined = new NeighboursSet("s1", "s2", true).applyTo(two);
    assertEquals(List.of("s2"), joined.said().sulcus("s1").orElseThrow().adjacentTo());
    assertEquals(List.of("s1"), joined.said().sulcus("s2").orElseThrow().adjacentTo());
    assertEquals(joined, new NeighboursSet("s2", "s1", true).applyTo(joined));
    assertEquals(two, new NeighboursSet("s2", "s1", false).applyTo(joined));
    assertEquals(two, new NeighboursSet("s1", "s9", true).applyTo(two), "none of that id");
  }

  @Test
  void takingBackTheLastSulcusNeverLeavesSulciThatNobodyNamed() {
    ReadingState found = after(absent(CONVEXITIES), new RecordSulcus(sulcus("s1", PRESENT)));

    assertEquals(Optional.of(NOT_ASSESSED), state(CONVEXITIES, then(found, absent(S1))));
    assertEquals(
        Optional.of(NOT_ASSESSED), state(CONVEXITIES, then(found, new RemoveSulcus("s1"))));
  }

  @Test
  void sulciWithoutARecordMayBeCalledPresent() {
    ReadingState now = after(new RecordSulcus(sulcus("s1", ABSENT)), present(CONVEXITIES));

    assertEquals(Optional.of(PRESENT), state(CONVEXITIES, now));
    assertEquals(Optional.of(ABSENT), state(S1, now));
  }

  @Test
  void convexitiesCalledAbsentTakeTheirRecordsAndMarksAlongButNotThoseElsewhere() {
    ReadingState marked =
        after(
            new RecordSulcus(sulcus("s1", PRESENT)),
            new RecordSulcus(sulcus("s2", PRESENT).withConvexity(false)),
            new PaintMark(S1, SWI, voxels(SWI, 1, 3, 10)));

    ReadingState now = then(marked, absent(CONVEXITIES));

    assertEquals(Optional.of(ABSENT), state(S1, now));
    assertEquals(Optional.of(PRESENT), state(Place.ofSulcus("s2"), now));
    assertTrue(now.marks().isEmpty());
  }

  @Test
  void aRecordOnConvexitiesThatWereNotImagedShowsThatTheyWere() {
    ReadingState now =
        after(
            AnswerPlace.notAssessed(CONVEXITIES, NotAssessedReason.NOT_IMAGED),
            new RecordSulcus(sulcus("s1", INDETERMINATE)));

    assertFalse(CONVEXITIES.in(now.said()).orElseThrow().isNotImaged());
  }

  @Test
  void removingASulcusRemovesItsMarksAndItsNameFromItsNeighbours() {
    ReadingState marked =
        after(
            new RecordSulcus(sulcus("s1", PRESENT)),
            new RecordSulcus(sulcus("s2", PRESENT).withAdjacentTo(List.of("s1"))),
            new PaintMark(S1, SWI, voxels(SWI, 1, 3, 10)));
    assertEquals(List.of("s1"), marked.said().sulcus("s2").orElseThrow().adjacentTo());

    ReadingState now = then(marked, new RemoveSulcus("s1"));

    assertEquals(List.of(), now.said().sulcus("s2").orElseThrow().adjacentTo());
    assertTrue(now.marks().isEmpty());
    assertFalse(new RemoveSulcus("s1").on(now).isSuccess());
  }

  @Test
  void neighboursLieInOneHemisphere() {
    Sulcus right = Sulcus.of("s2", Side.RIGHT, Lobe.FRONTAL, "central", PRESENT);

    ReadingState now =
        after(
            new RecordSulcus(sulcus("s1", PRESENT)),
            new RecordSulcus(right.withAdjacentTo(List.of("s1", "s2", "s9"))));

    assertEquals(List.of(), now.said().sulcus("s2").orElseThrow().adjacentTo());
  }

  @Test
  void aMarkNeedsARecord() {
    assertEquals(
        "This sulcus is not in the list: record it first.",
        new PaintMark(S1, SWI, voxels(SWI, 1, 3, 10))
            .on(ReadingState.EMPTY)
            .toFailure()
            .orElseThrow()
            .message());
  }

  @Test
  void aRecordThatIsWrittenBackWithTheEvidenceOfItsMarksDoesNotStoreIt() {
    ReadingState marked =
        after(
            new RecordSulcus(sulcus("s1", PRESENT)), new PaintMark(S1, SWI, voxels(SWI, 1, 3, 10)));
    Sulcus shown = marked.reading().sulcus("s1").orElseThrow();
    List<Evidence> evidence = shown.assessment().evidence();

    ReadingState now = then(marked, new RecordSulcus(shown.withTramline(true)));

    assertEquals(1, evidence.size());
    assertEquals(evidence, now.reading().sulcus("s1").orElseThrow().assessment().evidence());
  }

  private static Sulcus sulcus(String id, AssessmentState state) {
    return Sulcus.of(id, Side.LEFT, Lobe.FRONTAL, "central", state);
  }
}
