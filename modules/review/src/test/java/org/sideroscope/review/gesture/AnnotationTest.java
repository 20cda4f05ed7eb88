package org.sideroscope.review.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.sideroscope.review.gesture.Readings.after;
import static org.sideroscope.review.gesture.Readings.then;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.AnnotatedImage;
import org.sideroscope.findings.Annotation;
import org.sideroscope.findings.AnnotationKind;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.MeasuredValue;
import org.sideroscope.findings.Reading;
import org.sideroscope.review.StepTexts;
import org.sideroscope.review.event.StepName;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.ReadingState;

class AnnotationTest {

  private static final AnnotatedImage IMAGE =
      new AnnotatedImage("1.2.3", "1.2.3.4", null, "swi", null);

  @Test
  void eachGetsAnIdOfItsOwnAlsoAfterOneWasRemoved() {
    ReadingState state = after(distance(3), distance(4), distance(5));
    ReadingState next = then(state, new RemoveAnnotation("a1"), distance(6));

    assertEquals(List.of("a1", "a2", "a3"), ids(state));
    assertEquals(List.of("a2", "a3", "a4"), ids(next));
  }

  @Test
  void aChangeKeepsItsPlaceInTheListAndWhatItIsAbout() {
    ReadingState state = after(distance(3), distance(4));
    Annotation pulled =
        new Annotation("a1", AnnotationKind.DISTANCE, null, IMAGE, points(9), List.of(length(9)));

    ReadingState next = then(state, new ChangeAnnotation(pulled));

    Annotation kept = next.said().images().annotation("a1").orElseThrow();
    assertEquals(List.of("a1", "a2"), ids(next));
    assertEquals(List.of(length(9)), kept.values());
    assertEquals("brainstem/pons.left", kept.place());
  }

  @Test
  void whatIsGoneCanNeitherBeChangedNorRemoved() {
    Annotation unknown =
        new Annotation("a7", AnnotationKind.DISTANCE, null, IMAGE, points(9), List.of());

    assertFalse(new ChangeAnnotation(unknown).on(ReadingState.EMPTY).isSuccess());
    assertFalse(new RemoveAnnotation("a7").on(ReadingState.EMPTY).isSuccess());
  }

  @Test
  void undoCallsThemByTheirKind() {
    StepTexts texts = StepTexts.english();
    ReadingState state = after(distance(3));

    assertEquals("distance", texts.of(step(distance(3), state), Reading.EMPTY));
    assertEquals(
        "remove distance", texts.of(step(new RemoveAnnotation("a1"), state), Reading.EMPTY));
  }

  @Test
  void aReadingFromAFileBringsThemAlong() {
    ReadingState written = after(distance(3), distance(4));

    ReadingState taken = after(new ImportReading(written.said(), Marks.NONE, ""));

    assertEquals(written.said().images(), taken.said().images());
  }

  private static StepName step(Gesture gesture, ReadingState state) {
    return gesture.on(state).orThrow().name();
  }

  private static List<String> ids(ReadingState state) {
    return state.said().images().annotations().stream().map(Annotation::id).toList();
  }

  private static Gesture distance(double mm) {
    return new DrawAnnotation(
        new Annotation(
            "",
            AnnotationKind.DISTANCE,
            "brainstem/pons.left",
            IMAGE,
            points(mm),
            List.of(length(mm))));
  }

  private static List<Evidence.Point> points(double mm) {
    return List.of(new Evidence.Point(0, 0, 0), new Evidence.Point(mm, 0, 0));
  }

  private static MeasuredValue length(double mm) {
    return new MeasuredValue("length", mm, "mm");
  }
}
