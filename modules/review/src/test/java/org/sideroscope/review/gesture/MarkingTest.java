package org.sideroscope.review.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sideroscope.findings.AssessmentState.PRESENT;
import static org.sideroscope.review.Stacks.SWI;
import static org.sideroscope.review.Stacks.T2;
import static org.sideroscope.review.Stacks.voxels;
import static org.sideroscope.review.gesture.Readings.LEFT_PONS;
import static org.sideroscope.review.gesture.Readings.SUPERIOR_VERMIS;
import static org.sideroscope.review.gesture.Readings.after;
import static org.sideroscope.review.gesture.Readings.indeterminate;
import static org.sideroscope.review.gesture.Readings.state;
import static org.sideroscope.review.gesture.Readings.then;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.Measurements;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.marking.edit.FillBetween;
import org.sideroscope.marking.edit.Grow;
import org.sideroscope.marking.edit.Shrink;
import org.sideroscope.review.StepTexts;
import org.sideroscope.review.event.MarkPainted;
import org.sideroscope.review.event.StrokeTool;
import org.sideroscope.review.reading.MarkMeasurements;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

class MarkingTest {

  @Test
  void paintingMakesTheSitePresentAndKeepsTheEvidence() {
    ReadingState now =
        after(
            new PaintMark(LEFT_PONS, SWI, voxels(SWI, 1, 3, 10)),
            new PaintMark(LEFT_PONS, SWI, voxels(SWI, 3, 0, 1)));

    List<Evidence> evidence = LEFT_PONS.in(now.reading()).orElseThrow().evidence();

    assertEquals(Optional.of(PRESENT), state(LEFT_PONS, now));
    assertEquals(
        List.of(
            new Evidence(
                "1.2.3.1",
                List.of("1.2.3.1.2", "1.2.3.1.4"),
                List.of(),
                List.of(new Evidence.Point(-5, -6, 12), new Evidence.Point(-8, -6, 16)),
                null)),
        evidence);
    assertTrue(
        LEFT_PONS.in(now.said()).orElseThrow().evidence().isEmpty(),
        "evidence of marks is never stored beside them");
  }

  @Test
  void aStrokeIsCalledByItsTool() {
    VoxelRuns voxels = voxels(SWI, 1, 3, 10);

    assertEquals(
        "rim brush on left pons",
        name(new PaintMark(LEFT_PONS, SWI, voxels, StrokeTool.RIM_BRUSH)));
    assertEquals("mark left pons", name(new PaintMark(LEFT_PONS, SWI, voxels)));
    assertEquals(
        "take away with brush on left pons",
        name(new EraseMark(LEFT_PONS, SWI.stack(), voxels, StrokeTool.BRUSH)));
    assertEquals(
        "eraser on left pons",
        name(new EraseMark(LEFT_PONS, SWI.stack(), voxels, StrokeTool.ERASER)));
    assertEquals("erase left pons", name(new EraseMark(LEFT_PONS, SWI.stack(), voxels)));
    assertEquals("erase left pons", name(new ClearMarks(LEFT_PONS)));
  }

  private static String name(Gesture gesture) {
    return StepTexts.english().of(gesture.on(ReadingState.EMPTY).orThrow().name(), Reading.EMPTY);
  }

  @Test
  void erasingTheLastVoxelLeavesTheSitePresentWithoutEvidence() {
    ReadingState now =
        after(
            new PaintMark(LEFT_PONS, SWI, voxels(SWI, 1, 3, 10)),
            new EraseMark(LEFT_PONS, SWI.stack(), voxels(SWI, 1, 0, 50)));

    assertEquals(Optional.of(PRESENT), state(LEFT_PONS, now));
    assertTrue(now.marks().isEmpty());
    assertTrue(LEFT_PONS.in(now.reading()).orElseThrow().evidence().isEmpty());
  }

  @Test
  void erasingASlicePartOfAMarkDropsItsImageFromTheEvidence() {
    ReadingState now =
        after(
            new PaintMark(LEFT_PONS, SWI, voxels(SWI, 1, 3, 10)),
            new PaintMark(LEFT_PONS, SWI, voxels(SWI, 2, 3, 10)),
            new EraseMark(LEFT_PONS, SWI.stack(), voxels(SWI, 1, 0, 50)));

    assertEquals(
        List.of("1.2.3.1.3"),
        LEFT_PONS.in(now.reading()).orElseThrow().evidence().getFirst().sopInstanceUids());
  }

  @Test
  void anIndeterminateSiteBecomesPresentByPainting() {
    ReadingState now =
        after(indeterminate(LEFT_PONS), new PaintMark(LEFT_PONS, SWI, voxels(SWI, 1, 3, 10)));

    assertEquals(Optional.of(PRESENT), state(LEFT_PONS, now));
  }

  @Test
  void aStrokeBesideTheImageSaysNothing() {
    assertEquals(ReadingState.EMPTY, after(new PaintMark(LEFT_PONS, SWI, VoxelRuns.EMPTY)));
  }

  @Test
  void theEventHoldsOnlyTheVoxelsThatChange() {
    ReadingState marked = after(new PaintMark(LEFT_PONS, SWI, voxels(SWI, 1, 3, 10)));

    var step = new PaintMark(LEFT_PONS, SWI, voxels(SWI, 1, 5, 12)).on(marked).orThrow();

    assertEquals(voxels(SWI, 1, 10, 12), ((MarkPainted) step).edit().delta().added());
  }

  @Test
  void marksOfTwoSitesMayOverlap() {
    ReadingState now =
        after(
            new PaintMark(LEFT_PONS, SWI, voxels(SWI, 1, 3, 10)),
            new PaintMark(SUPERIOR_VERMIS, SWI, voxels(SWI, 1, 3, 10)));

    assertEquals(2, now.marks().on(SWI.stack()).size());
    assertTrue(now.marks().on(T2.stack()).isEmpty());
  }

  @Test
  void clearingAPlaceClearsItOnEverySeries() {
    ReadingState marked =
        after(
            new PaintMark(LEFT_PONS, SWI, voxels(SWI, 1, 3, 10)),
            new PaintMark(LEFT_PONS, T2, voxels(T2, 1, 3, 10)),
            new PaintMark(SUPERIOR_VERMIS, T2, voxels(T2, 1, 3, 10)));

    ReadingState now = then(marked, new ClearMarks(LEFT_PONS));

    assertFalse(now.marks().has(LEFT_PONS.label()));
    assertTrue(now.marks().has(SUPERIOR_VERMIS.label()));
  }

  @Test
  void aMarkIsFilledBetweenItsSlicesWithTheImagesOfThese() {
    ReadingState now =
        after(
            new PaintMark(LEFT_PONS, SWI, voxels(SWI, 1, 3, 10)),
            new PaintMark(LEFT_PONS, SWI, voxels(SWI, 3, 3, 10)),
            new ReshapeMark(LEFT_PONS, SWI, new FillBetween()));

    assertEquals(21, now.marks().mask(SWI.stack(), LEFT_PONS.label()).count());
    assertEquals(
        List.of("1.2.3.1.2", "1.2.3.1.3", "1.2.3.1.4"),
        LEFT_PONS.in(now.reading()).orElseThrow().evidence().getFirst().sopInstanceUids());
  }

  @Test
  void shrinkingAMarkAwayLeavesTheAnswer() {
    ReadingState now =
        after(
            new PaintMark(LEFT_PONS, SWI, voxels(SWI, 1, 3, 10)),
            new ReshapeMark(LEFT_PONS, SWI, new Shrink(5)));

    assertTrue(now.marks().isEmpty());
    assertEquals(Optional.of(PRESENT), state(LEFT_PONS, now));
  }

  @Test
  void whatIsNotMarkedCannotBeReshapedOrMoved() {
    ReadingState elsewhere = after(new PaintMark(LEFT_PONS, T2, voxels(T2, 1, 3, 10)));

    assertFalse(new ReshapeMark(LEFT_PONS, SWI, new Grow(1)).on(elsewhere).isSuccess());
    assertFalse(new MoveMark(LEFT_PONS, SWI.stack(), SUPERIOR_VERMIS).on(elsewhere).isSuccess());
  }

  @Test
  void aMovedMarkJoinsThatOfItsNewPlaceAndMakesItPresent() {
    ReadingState marked =
        after(
            new PaintMark(LEFT_PONS, SWI, voxels(SWI, 1, 3, 10)),
            new PaintMark(LEFT_PONS, T2, voxels(T2, 1, 3, 10)));

    ReadingState now = then(marked, new MoveMark(LEFT_PONS, SWI.stack(), SUPERIOR_VERMIS));

    assertEquals(
        voxels(SWI, 1, 3, 10), now.marks().mask(SWI.stack(), SUPERIOR_VERMIS.label()).voxels());
    assertEquals(
        List.of("1.2.3.1.2"),
        SUPERIOR_VERMIS.in(now.reading()).orElseThrow().evidence().getFirst().sopInstanceUids());
    assertEquals(Optional.of(PRESENT), state(SUPERIOR_VERMIS, now));
    assertEquals(Optional.of(PRESENT), state(LEFT_PONS, now));
    assertTrue(now.marks().find(SWI.stack(), LEFT_PONS.label()).isEmpty());
    assertTrue(now.marks().find(T2.stack(), LEFT_PONS.label()).isPresent());
  }

  @Test
  void importedMarksJoinThoseOfTheirPlacesInOneStep() {
    ReadingState marked = after(new PaintMark(LEFT_PONS, SWI, voxels(SWI, 1, 3, 10)));
    SortedMap<Place, VoxelRuns> imported = new TreeMap<>();
    imported.put(LEFT_PONS, voxels(SWI, 1, 8, 12));
    imported.put(SUPERIOR_VERMIS, voxels(SWI, 2, 0, 4));

    ReadingState now = then(marked, new ImportMarks(SWI, imported));

    assertEquals(voxels(SWI, 1, 3, 12), now.marks().mask(SWI.stack(), LEFT_PONS.label()).voxels());
    assertEquals(4, now.marks().mask(SWI.stack(), SUPERIOR_VERMIS.label()).count());
    assertEquals(Optional.of(PRESENT), state(SUPERIOR_VERMIS, now));
  }

  @Test
  void aMarkMovedToWhereItIsChangesNothing() {
    ReadingState marked = after(new PaintMark(LEFT_PONS, SWI, voxels(SWI, 1, 3, 10)));

    assertEquals(marked, then(marked, new MoveMark(LEFT_PONS, SWI.stack(), LEFT_PONS)));
  }

  @Test
  void aMarkOnARegionAsAWholeHoldsItPresent() {
    Place vermis = Place.of(Region.VERMIS);
    ReadingState now =
        after(new PaintMark(vermis, SWI, voxels(SWI, 1, 3, 10)), Readings.present(SUPERIOR_VERMIS));

    assertFalse(Readings.absent(SUPERIOR_VERMIS).on(now).isSuccess());
    assertEquals(1, vermis.in(now.reading()).orElseThrow().evidence().size());
  }

  @Test
  void theNumbersOfASiteAreThoseOfItsLargestMark() {
    ReadingState now =
        after(
            new PaintMark(LEFT_PONS, SWI, voxels(SWI, 1, 0, 16)),
            new PaintMark(LEFT_PONS, T2, voxels(T2, 1, 3, 5)));

    Measurements numbers =
        LEFT_PONS.in(MarkMeasurements.in(now.said(), now.marks())).orElseThrow().measurements();

    assertEquals(new Measurements(16 * 0.5 / 1000, 1, 0.5), numbers);
    assertNull(LEFT_PONS.in(now.reading()).orElseThrow().measurements());
  }
}
