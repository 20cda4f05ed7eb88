package org.sideroscope.workstation.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.WorkState;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.review.reading.ReadingState;
import org.sideroscope.workstation.project.Worklist.Item;

/** What there is to read, taking it up and giving it back. */
class ReaderSeatTest {

  private static final Projects OWN = new Projects(Clock.systemUTC(), "ward-1");
  private static final Projects ELSEWHERE = new Projects(Clock.systemUTC(), "ward-2");

  @TempDir Path folder;

  @BeforeEach
  void createProject() {
    Protocol once =
        Projects.proposal("Pilot", "criteria", List.of("r1", "r2")).withDealing(2, 0, 1);
    try (Project project = OWN.create(folder.resolve("p"), once).orThrow()) {
      List<ProjectStudy> studies =
          IntStream.rangeClosed(1, 3)
              .mapToObj(number -> new ProjectStudy("", "1.2." + number, "studies/" + number))
              .toList();
      project.store().addStudies(studies, "ward-1").orThrow();
      AssignReadings.assign(project).orThrow();
    }
  }

  private ReaderSeat seat(Projects projects) {
    return (ReaderSeat) Seat.take(projects, folder.resolve("p"), "r1").orThrow();
  }

  @Test
  void whatWasBegunComesFirstAndKeepsItsTime() {
    ReaderSeat seat = seat(OWN);
    List<Item> items = seat.worklist().orThrow().items();
    assertEquals(3, items.size());
    Item last = items.getLast();
    seat.begin(last.assignment()).orThrow();
    seat.pause(last.assignment(), 75).orThrow();

    Worklist now = seat.worklist().orThrow();
    assertEquals(last.assignment(), now.leftToGoOn().getFirst().assignment());
    assertEquals(items.getFirst().assignment(), now.left().getFirst().assignment());
    assertEquals(75, now.find(last.assignment()).orElseThrow().work().seconds());
    seat.skip(last.assignment(), "motion").orThrow();
    assertEquals(2, seat.worklist().orThrow().left().size());
  }

  @Test
  void nobodyBeginsWhatSomebodyElseHas() {
    Item first = seat(OWN).worklist().orThrow().items().getFirst();
    seat(OWN).begin(first.assignment()).orThrow();
    assertEquals(
        FailureReason.CONFLICT,
        seat(ELSEWHERE).begin(first.assignment()).toFailure().orElseThrow().reason());
    seat(OWN).pause(first.assignment(), 1).orThrow();
    assertTrue(seat(ELSEWHERE).begin(first.assignment()).isSuccess());
  }

  @Test
  void aReadingThatLacksAnAnswerIsNotTaken() {
    ReaderSeat seat = seat(OWN);
    Item first = seat.worklist().orThrow().items().getFirst();
    seat.begin(first.assignment()).orThrow();
    assertEquals(
        FailureReason.INVALID,
        seat.submit(first.assignment(), ReadingState.EMPTY, 9).toFailure().orElseThrow().reason());
    assertEquals(0, seat.worklist().orThrow().count(WorkState.DONE));
  }

  @Test
  void ownAnswersAreSealedUntilEverybodyHasReadTheStudy() {
    ReaderSeat seat = seat(OWN);
    assertTrue(seat.worklist().orThrow().items().stream().allMatch(Item::blinded));
    assertFalse(seat.worklist().orThrow().items().stream().anyMatch(Item::sealed));
    Assignment own = seat.worklist().orThrow().items().getFirst().assignment();
    handIn(own);
    assertTrue(seat.worklist().orThrow().find(own).orElseThrow().sealed());
    handIn(new Assignment(own.study(), "r2", 1));
    assertFalse(seat.worklist().orThrow().find(own).orElseThrow().sealed());
    assertTrue(seat.worklist().orThrow().find(own).orElseThrow().blinded());
  }

  private void handIn(Assignment assignment) {
    try (Project project = OWN.open(folder.resolve("p")).orThrow()) {
      project
          .store()
          .submit(new Submission(assignment, 0, "{}", Map.of(), 60, "window"), 1, "ward-1")
          .orThrow();
    }
  }

  @Test
  void onlyWhomTheProtocolNamesGetsASeat() {
    assertTrue(
        Seat.take(OWN, folder.resolve("p"), "adjudicator").orThrow() instanceof AdjudicatorSeat);
    assertEquals(
        FailureReason.INVALID,
        Seat.take(OWN, folder.resolve("p"), "nobody").toFailure().orElseThrow().reason());
  }
}
