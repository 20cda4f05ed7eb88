package org.sideroscope.cohort.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.field.FieldAnswers;
import org.sideroscope.cohort.field.ScoredReading;
import org.sideroscope.cohort.port.Decision;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.cohort.protocol.ReaderRole;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.ClassOverride;
import org.sideroscope.findings.Contradictions;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;

class ConsensusTest {

  private static final Protocol PROTOCOL =
      Protocol.proposal(
          "test",
          "criteria",
          List.of(
              new ProjectReader("r1", "", ReaderRole.READER),
              new ProjectReader("r2", "", ReaderRole.READER)));

  private static final Reading ABSENT =
      Reading.EMPTY.withRegion(Region.BRAINSTEM, RegionReading.of(AssessmentState.ABSENT));

  private static final Reading PONS =
      Reading.EMPTY.withRegion(
          Region.BRAINSTEM,
          RegionReading.ofSites(
              Map.of(SiteKey.of(Site.PONS, Side.LEFT), Assessment.of(AssessmentState.PRESENT))));

  private static List<Disagreement> disagreements(Reading one, Reading other) {
    AnswerTable table = new AnswerTable();
    table.add(new Assignment("S0001", "r1", 1), answers(one));
    table.add(new Assignment("S0001", "r2", 1), answers(other));
    return Disagreement.of("S0001", table, PROTOCOL);
  }

  private static FieldAnswers answers(Reading reading) {
    return FieldAnswers.of(ScoredReading.of(reading));
  }

  private static Optional<Consensus> consensus(Reading one, Reading other, Decision... decisions) {
    return Consensus.of(
        "S0001",
        one,
        List.of("S0001-r1", "S0001-r2"),
        disagreements(one, other),
        List.of(decisions));
  }

  private static Decision decision(String field, String value) {
    return new Decision("S0001", field, value, "adjudicator", "seen on both echoes");
  }

  @Test
  void readersWhoAgreeHaveAConsensusWithoutAnybody() {
    assertEquals(List.of(), disagreements(PONS, PONS));
    assertEquals(PONS.deposits(), consensus(PONS, PONS).orElseThrow().reading().deposits());
  }

  @Test
  void oneWhoDidNotAnswerDisagrees() {
    Disagreement found =
        disagreements(ABSENT, Reading.EMPTY).stream()
            .filter(each -> each.field().key().equals("region/brainstem"))
            .findFirst()
            .orElseThrow();

    assertEquals(Map.of("r1", "absent", "r2", Disagreement.NOT_ANSWERED), found.answers());
  }

  @Test
  void thereIsNoneWhileADisagreementIsNotSettled() {
    assertEquals(2, disagreements(ABSENT, PONS).size());
    assertEquals(
        Optional.empty(), consensus(ABSENT, PONS, decision("region/brainstem", "present")));
  }

  @Test
  void whatWasDecidedHoldsAndNamesItsParents() {
    Consensus settled =
        consensus(PONS, ABSENT, decision("result", "none"), decision("region/brainstem", "absent"))
            .orElseThrow();

    assertEquals(
        AssessmentState.ABSENT, settled.reading().region(Region.BRAINSTEM).overall().state());
    assertEquals(Map.of(), settled.reading().region(Region.BRAINSTEM).sites());
    assertEquals(List.of(), Contradictions.of(settled.reading()));
    assertEquals(List.of("S0001-r1", "S0001-r2"), settled.parents());
    assertEquals("consensus", settled.reading().header().reader().id());
    assertEquals(2, settled.decisions().size());
  }

  @Test
  void aClassThatDoesNotFollowIsKeptBesideTheDerivedOne() {
    Reading settled =
        consensus(
                ABSENT,
                PONS,
                decision("result", "css-focal"),
                decision("region/brainstem", "absent"))
            .orElseThrow()
            .reading();

    assertEquals(
        new ClassOverride("css-focal", "seen on both echoes", "adjudicator", null),
        settled.classOverride());
  }

  @Test
  void whatCannotBeDecidedIsIndeterminate() {
    Reading settled =
        consensus(ABSENT, PONS, decision("result", ""), decision("region/brainstem", ""))
            .orElseThrow()
            .reading();

    assertEquals(AssessmentState.INDETERMINATE, settled.region(Region.BRAINSTEM).overall().state());
    assertNull(settled.classOverride());
  }
}
