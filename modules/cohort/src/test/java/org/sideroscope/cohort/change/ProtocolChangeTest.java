package org.sideroscope.cohort.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.assignment.WorkState;
import org.sideroscope.cohort.comparison.AnswerTable;
import org.sideroscope.cohort.comparison.ProjectScores;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.cohort.field.FieldAnswers;
import org.sideroscope.cohort.field.Fields;
import org.sideroscope.cohort.field.ScoredReading;
import org.sideroscope.cohort.port.Decision;
import org.sideroscope.cohort.protocol.Blinding;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.cohort.protocol.ProtocolDraft;
import org.sideroscope.cohort.protocol.ReaderRole;
import org.sideroscope.cohort.protocol.Reveal;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;

/**
 * Four studies of two readers: both have read S0001 and S0002, and disagree about the vermis in
 * S0002 alone; only anna has read S0003, which ben has begun; nobody has S0004.
 */
class ProtocolChangeTest {

  private static final List<String> STUDIES = List.of("S0001", "S0002", "S0003", "S0004");

  private static final Protocol BEFORE =
      ProtocolDraft.of(
              Protocol.proposal(
                  "Pilot",
                  "PN table 1",
                  List.of(
                      reader("anna"),
                      reader("ben"),
                      new ProjectReader("dana", "", ReaderRole.ADJUDICATOR))))
          .withRepeatPercent("0")
          .protocol()
          .orThrow();

  private static final Reading ABSENT = vermis(AssessmentState.ABSENT);
  private static final Reading PRESENT = vermis(AssessmentState.PRESENT);

  private static ProjectReader reader(String id) {
    return new ProjectReader(id, "", ReaderRole.READER);
  }

  private static Reading vermis(AssessmentState state) {
    Reading reading = Reading.EMPTY;
    for (Region region : Region.values()) {
      reading = reading.withRegion(region, RegionReading.of(AssessmentState.ABSENT));
    }
    return reading.withRegion(Region.VERMIS, RegionReading.of(state));
  }

  private static Field field(String key) {
    return Fields.find(key).orElseThrow();
  }

  private static ProjectScores made(Decision... decisions) {
    Map<Assignment, ScoredReading> readings = new LinkedHashMap<>();
    readings.put(new Assignment("S0001", "anna", 1), ScoredReading.of(ABSENT));
    readings.put(new Assignment("S0001", "ben", 1), ScoredReading.of(ABSENT));
    readings.put(new Assignment("S0002", "anna", 1), ScoredReading.of(ABSENT));
    readings.put(new Assignment("S0002", "ben", 1), ScoredReading.of(PRESENT));
    readings.put(new Assignment("S0003", "anna", 1), ScoredReading.of(ABSENT));
    List<Work> work = new ArrayList<>();
    readings.keySet().forEach(done -> work.add(new Work(done, WorkState.DONE, "", 60)));
    work.add(new Work(new Assignment("S0003", "ben", 1), WorkState.BEGUN, "", 10));
    AnswerTable table = new AnswerTable();
    readings.forEach((of, scored) -> table.add(of, FieldAnswers.of(scored)));
    return new ProjectScores(BEFORE, work, readings, table, List.of(decisions));
  }

  private static ProtocolChange change(ProjectScores made, UnaryOperator<ProtocolDraft> change) {
    Protocol after = change.apply(ProtocolDraft.of(BEFORE)).protocol().orThrow();
    return new ProtocolChange(made, STUDIES, after);
  }

  private static List<String> sentences(UnaryOperator<ProtocolDraft> change) {
    return sentences(made(), change);
  }

  private static List<String> sentences(ProjectScores made, UnaryOperator<ProtocolDraft> change) {
    return change(made, change).effects().stream().map(Effect::sentence).toList();
  }

  @Test
  void theSameProtocolDoesNothing() {
    ProtocolChange none = change(made(), draft -> draft);

    assertTrue(none.isNone());
    assertEquals(List.of(), none.effects());
  }

  @Test
  void aQuestionThatIsAddedSaysHowManyFinishedReadingsLeaveItOpen() {
    assertEquals(
        List.of(
            "brainstem/pons.left is asked and must be answered. 5 of 5 finished readings leave it open,"
                + " and stay finished as they are. A reading that is under way, or handed in again,"
                + " cannot be ended without it."),
        sentences(draft -> draft.withAsked(field("brainstem/pons.left"), true)));
    assertEquals(
        List.of(
            "brainstem/pons.left is asked and may be left open. No reading waits for it, and no finished"
                + " reading changes."),
        sentences(draft ->
            draft
                .withAsked(field("brainstem/pons.left"), true)
                .withMandatory(field("brainstem/pons.left"), false)));
  }

  @Test
  void aQuestionThatIsDroppedKeepsItsAnswers() {
    assertEquals(
        List.of(
            "region/vermis is asked no more. 5 of 5 finished readings answer it; the answers stay,"
                + " in tables and agreement too.",
            "distribution is asked no more. No finished reading answers it."),
        sentences(draft ->
            draft
                .withAsked(field("region/vermis"), false)
                .withAsked(field("distribution"), false)));
    assertEquals(
        List.of(
            "region/vermis may be left open now. A reading that is under way can be ended without"
                + " it; no finished reading changes."),
        sentences(draft -> draft.withMandatory(field("region/vermis"), false)));
  }

  @Test
  void anotherOrderOfQuestionsIsSaid() {
    assertEquals(
        List.of(
            "The questions come in another order. What is left open at the end of a reading is gone"
                + " through in this order; no finished reading changes."),
        sentences(draft -> draft.withMoved(field("region/vermis"), 2)));
  }

  @Test
  void whatIsSettledNoMoreGivesTheStudyItsConsensus() {
    Decision decided = new Decision("S0002", "result", "none", "dana", "seen again");

    assertEquals(
        List.of(
            "Disagreement about region/vermis is settled no more. 1 disagreement waits to be settled"
                + " no more. A consensus has there the answer of the reader whose id comes first.",
            "0 disagreements wait to be settled instead of 1. Decisions that are made stay in the"
                + " tables.",
            "2 studies have a consensus instead of 1. 0 lost, 1 gained, 0 with other answers; no"
                + " reader's answer is touched."),
        sentences(made(decided), draft -> draft.withAdjudicated(field("region/vermis"), false)));
    ProtocolChange change =
        change(made(decided), draft -> draft.withAdjudicated(field("region/vermis"), false));
    assertEquals(
        AssessmentState.ABSENT,
        change.madeAfter().consensus().getLast().reading().region(Region.VERMIS).overall().state());
  }

  @Test
  void whatIsSettledFromNowOnTakesTheConsensusAway() {
    Protocol few =
        ProtocolDraft.of(BEFORE)
            .withAdjudicated(field("region/vermis"), false)
            .withAdjudicated(field("result"), false)
            .protocol()
            .orThrow();
    ProjectScores made = made(new Decision("S0002", "region/vermis", "present", "dana", "why"));

    List<String> sentences =
        new ProtocolChange(
                made.under(few, made.work()),
                STUDIES,
                ProtocolDraft.of(few)
                    .withAdjudicated(field("region/vermis"), true)
                    .withAdjudicated(field("result"), true)
                    .protocol()
                    .orThrow())
            .effects().stream().map(Effect::sentence).toList();

    assertEquals(
        List.of(
            "Disagreement about result is settled now. In 1 study that all have read it waits to be"
                + " settled.",
            "Disagreement about region/vermis is settled now. No study that all have read waits to"
                + " be settled for it. 1 decision about it, made before, may enter a consensus"
                + " again.",
            "1 disagreement waits to be settled instead of 0. Decisions that are made stay in the"
                + " tables.",
            "1 study has a consensus instead of 2. 1 lost, 0 gained, 0 with other answers; no"
                + " reader's answer is touched."),
        sentences);
  }

  @Test
  void aReaderWhoLeavesGivesBackWhatIsNotFinished() {
    ProtocolChange change =
        change(
            made(),
            draft ->
                draft.withReaders(
                    List.of(reader("anna"), reader("cara"), BEFORE.readers().getLast())));

    assertEquals(
        List.of(
            "ben takes part no more. The project opens for ben no more. 1 reading not finished is"
                + " taken back, 1 of them begun, for the next assign to deal out again. 2 finished"
                + " readings stay, in tables, agreement and consensus too.",
            "cara reads. The next assign has 2 readings for cara.",
            "The next assign deals out 3 readings: anna 1, cara 2. It opens 1 study again that all"
                + " have read: until the new readings are ended there is nothing to settle and no"
                + " consensus there, and what is shown once a study is read is hidden again.",
            "3 studies count as read by all instead of 2. What the protocol shows once all have read"
                + " a study is shown there.",
            "2 studies have a consensus instead of 1. 0 lost, 1 gained, 0 with other answers; no"
                + " reader's answer is touched."),
        change.effects().stream().map(Effect::sentence).toList());
    assertTrue(change.next().contains(new Assignment("S0003", "cara", 1)));
  }

  @Test
  void whoSettlesNowReadsNoMore() {
    assertTrue(
        sentences(draft ->
                draft
                    .withReader(1, new ProjectReader("ben", "", ReaderRole.ADJUDICATOR))
                    .withReadersPerStudy("1"))
            .contains(
                "ben settles disagreements and reads no more. 1 reading not finished is taken back,"
                    + " 1 of them begun, for the next assign to deal out again. 2 finished readings"
                    + " stay, in tables, agreement and consensus too. ben is shown what readers"
                    + " answered differently."));
    assertEquals(
        "dana takes part no more. The project opens for dana no more. There is no decision of dana."
            + " Nobody is left to settle disagreements; 2 wait.",
        sentences(draft -> draft.withoutReader(2)).getFirst());
  }

  @Test
  void moreReadersPerStudyOpenStudiesAgain() {
    ProtocolChange change =
        change(
            made(),
            draft ->
                draft
                    .withReaders(
                        List.of(
                            reader("anna"),
                            reader("ben"),
                            reader("cara"),
                            BEFORE.readers().getLast()))
                    .withReadersPerStudy("3"));

    List<Effect> effects = change.effects();
    assertEquals(
        "Each study has 3 readers instead of 2. What is assigned stays assigned.",
        effects.get(1).sentence());
    assertEquals(
        "The next assign deals out 6 readings: anna 1, ben 1, cara 4. It opens 2 studies again that"
            + " all have read: until the new readings are ended there is nothing to settle and no"
            + " consensus there, and what is shown once a study is read is hidden again.",
        effects.get(2).sentence());
    assertEquals(3, effects.size());
  }

  @Test
  void fewerReadersPerStudyTakeNothingBack() {
    assertEquals(
        List.of(
            "Each study has 1 reader instead of 2. What is assigned stays assigned. 3 studies keep"
                + " more.",
            "The next assign deals out 1 reading: anna 1. No study that all have read is opened again"
                + " by it."),
        sentences(draft -> draft.withReadersPerStudy("1")));
  }

  @Test
  void repeatsAndSeedHoldForWhatIsDealtOutFromNowOn() {
    assertEquals(
        "50 % of a reader's studies are read twice instead of 0 %. It holds for what is dealt out"
            + " from now on; no second reading is assigned yet.",
        sentences(draft -> draft.withRepeatPercent("50")).getFirst());
    assertEquals(
        List.of(
            "The seed is 9 instead of 1. Whoever has a reading keeps it; what is left is read in an"
                + " order drawn anew, and what is dealt out from now on is drawn by the new seed."),
        sentences(draft -> draft.withSeed("9")));
    assertEquals(List.of(), List.copyOf(change(made(), draft -> draft.withSeed("9")).withdrawn()));
  }

  @Test
  void loosenedBlindingSaysWhatIsSeen() {
    assertEquals(
        List.of(
            "Patient and study facts: always shown instead of never shown. 6 assigned readings are"
                + " shown with them. Adjudicators see them.",
            "Answers of other readers: never shown instead of shown once all have read the study."
                + " Readers are not told which of their studies need adjudication. Whoever settles"
                + " sees readers as numbers. A server keeps the answers of others from a reader's"
                + " role.",
            "A reader's own earlier answers: never shown instead of shown once all have read the"
                + " study. 4 finished readings are closed to their readers; what was seen before"
                + " stays known."),
        sentences(
            draft -> draft.withBlinding(new Blinding(Reveal.ALWAYS, Reveal.NEVER, Reveal.NEVER))));
  }

  @Test
  void namesTouchNoReading() {
    assertEquals(
        List.of(
            "The project is called “Main” instead of “Pilot”. The window and the README of its"
                + " tables call it so; no reading is touched.",
            "The edition of the criteria is “2nd” instead of “PN table 1”. The README of the tables"
                + " names it; no reading is classified anew.",
            "anna is called “Anna A.”. The window does so; no reading is touched."),
        sentences(draft ->
            draft
                .withName("Main")
                .withCriteria("2nd")
                .withReader(0, new ProjectReader("anna", "Anna A.", ReaderRole.READER))));
  }

  /** Whatever is changed is said, and what is not changed is not. */
  @Test
  void everyChangeHasAnEffectToTell() {
    Random chance = new Random(3);
    List<Field> fields = Fields.values();
    List<UnaryOperator<ProtocolDraft>> steps =
        List.of(
            draft -> draft.withName(draft.name().equals("Pilot") ? "x" : "Pilot"),
            draft -> draft.withAsked(any(fields, chance, true), chance.nextBoolean()),
            draft -> draft.withMandatory(any(fields, chance, true), chance.nextBoolean()),
            draft -> draft.withMoved(any(fields, chance, true), chance.nextInt(5) - 2),
            draft -> draft.withAdjudicated(any(fields, chance, false), chance.nextBoolean()),
            draft -> draft.withReadersPerStudy(String.valueOf(1 + chance.nextInt(2))),
            draft -> draft.withSeed(String.valueOf(chance.nextInt(3))),
            draft -> draft.withRepeatPercent(String.valueOf(chance.nextInt(3) * 10)),
            draft -> draft.withBlinding(new Blinding(any(chance), any(chance), any(chance))));
    IntStream.range(0, 300)
        .forEach(_ -> {
          ProtocolChange change =
              change(
                  made(),
                  draft ->
                      steps
                          .get(chance.nextInt(steps.size()))
                          .apply(steps.get(chance.nextInt(steps.size())).apply(draft)));
          assertEquals(change.isNone(), change.effects().isEmpty(), () -> change.after() + "");
        });
  }

  private static Field any(List<Field> fields, Random chance, boolean asked) {
    List<Field> some =
        fields.stream().filter(field -> asked ? field.isAsked() : field.isAdjudicable()).toList();
    return some.get(chance.nextInt(some.size()));
  }

  private static Reveal any(Random chance) {
    return List.of(Reveal.values()).get(chance.nextInt(Reveal.values().length));
  }
}
