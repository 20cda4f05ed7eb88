package org.sideroscope.cohort.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.cohort.protocol.ReaderRole;

class AssignmentPlanTest {

  private static final List<String> STUDIES =
      IntStream.rangeClosed(1, 200).mapToObj("S%04d"::formatted).toList();

  private static AssignmentPlan plan(int readersPerStudy, double repeats, int seed) {
    List<ProjectReader> readers =
        IntStream.rangeClosed(1, 4)
            .mapToObj(i -> new ProjectReader("r" + i, "", ReaderRole.READER))
            .toList();
    Protocol proposal = Protocol.proposal("test", "criteria", readers);
    return new AssignmentPlan(
        new Protocol(
            proposal.name(),
            1,
            proposal.criteria(),
            proposal.questions(),
            proposal.adjudicated(),
            readers,
            readersPerStudy,
            repeats,
            seed,
            proposal.blinding()));
  }

  @Test
  void everyStudyIsReadByAsManyAsTheProtocolSaysAndTheWorkIsEven() {
    List<Assignment> planned = plan(2, 0, 1).missing(STUDIES, List.of());

    Map<String, Long> byStudy =
        planned.stream().collect(Collectors.groupingBy(Assignment::study, Collectors.counting()));
    assertEquals(Set.copyOf(STUDIES), byStudy.keySet());
    assertEquals(Set.of(2L), Set.copyOf(byStudy.values()));
    assertEquals(planned.size(), new HashSet<>(planned).size());
    planned.stream()
        .collect(Collectors.groupingBy(Assignment::reader, Collectors.counting()))
        .values()
        .forEach(count -> assertEquals(100, count, 1));
  }

  @Test
  void thePlanIsTheSameAgainAndStudiesThatComeLaterChangeNothing() {
    List<Assignment> early = plan(3, 0.2, 5).missing(STUDIES.subList(0, 50), List.of());

    List<Assignment> late = plan(3, 0.2, 5).missing(STUDIES, early);

    assertEquals(early, plan(3, 0.2, 5).missing(STUDIES.subList(0, 50), List.of()));
    assertTrue(late.stream().noneMatch(early::contains));
    List<Assignment> both = new ArrayList<>(early);
    both.addAll(late);
    assertEquals(Set.copyOf(plan(3, 0.2, 5).missing(STUDIES, List.of())), Set.copyOf(both));
    assertEquals(List.of(), plan(3, 0.2, 5).missing(STUDIES, both));
  }

  @Test
  void aShareIsReadTwiceByTheSameReaderAfterAllFirstReadings() {
    AssignmentPlan plan = plan(2, 0.25, 3);
    List<Assignment> planned = plan.missing(STUDIES, List.of());
    List<Assignment> repeats = planned.stream().filter(Assignment::isRepeat).toList();

    assertEquals(100, repeats.size(), 30);
    repeats.forEach(
        repeat -> assertTrue(planned.contains(new Assignment(repeat.study(), repeat.reader(), 1))));
    List<Integer> occasions =
        plan.inOrder("r2", planned.stream().map(Work::open).toList()).stream()
            .map(work -> work.assignment().occasion())
            .toList();
    assertEquals(occasions.stream().sorted().toList(), occasions);
  }

  @Test
  void everyReaderHasAnOrderOfTheirOwnAndTheSeedDecidesIt() {
    List<Work> work = plan(4, 0, 1).missing(STUDIES, List.of()).stream().map(Work::open).toList();

    assertEquals(order(1, "r1", work), order(1, "r1", work));
    assertNotEquals(order(1, "r1", work), order(1, "r2", work));
    assertNotEquals(order(1, "r1", work), order(2, "r1", work));
    assertEquals(Set.copyOf(STUDIES), Set.copyOf(order(1, "r1", work)));
  }

  private static List<String> order(int seed, String reader, List<Work> work) {
    return plan(4, 0, seed).inOrder(reader, work).stream()
        .map(each -> each.assignment().study())
        .toList();
  }
}
