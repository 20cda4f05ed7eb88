package org.sideroscope.workstation.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.comparison.Disagreement;
import org.sideroscope.cohort.field.ScoredReading;
import org.sideroscope.cohort.port.Decision;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.findings.Contradictions;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.workstation.studies.OpenStudies;
import org.w3c.dom.Document;

/** A cohort from its studies to its tables. */
class SimulatedCohortTest {

  private static final Projects PROJECTS =
      new Projects(InstantSource.fixed(Instant.parse("2026-02-03T04:05:06Z")), "tester");

  @TempDir static Path folder;
  private static Path cohort = Path.of("");

  @TempDir Path out;

  @BeforeAll
  static void simulate() {
    cohort = folder.resolve("cohort");
    new SimulateCohort(PROJECTS, new AddStudies(new OpenStudies(new StudyScanner())), "criteria")
        .write(3, 11, cohort, Progress.NONE)
        .orThrow();
  }

  private static ProjectAnswers answers() {
    try (Project project = PROJECTS.open(cohort).orThrow()) {
      return ProjectAnswers.load(project, Progress.NONE).orThrow();
    }
  }

  @Test
  void everyStudyIsReadByEveryReaderWithoutContradiction() {
    Map<Assignment, ScoredReading> readings = answers().readings();

    assertEquals(
        Set.of("S0001", "S0002", "S0003"),
        readings.keySet().stream().map(Assignment::study).collect(Collectors.toSet()));
    assertEquals(
        9, readings.keySet().stream().filter(assignment -> !assignment.isRepeat()).count());
    readings
        .values()
        .forEach(scored -> assertEquals(List.of(), Contradictions.of(scored.reading())));
  }

  @Test
  void aStudyHasItsConsensusWhenItsLastDisagreementIsSettled() {
    try (Project project = PROJECTS.open(cohort).orThrow()) {
      ProjectAnswers before = ProjectAnswers.load(project, Progress.NONE).orThrow();
      String study = before.unsettled().getFirst().study();
      List<Disagreement> disputed =
          before.unsettled().stream().filter(each -> each.study().equals(study)).toList();
      int settled = before.consensus().size();

      for (Disagreement each : disputed) {
        Decision decision =
            SettleDisagreement.settle(
                    project,
                    study,
                    each.field().key(),
                    each.field().categories().getFirst(),
                    "adjudicator",
                    "seen again")
                .orThrow();
        assertEquals("seen again", decision.reason());
      }

      ProjectAnswers after = ProjectAnswers.load(project, Progress.NONE).orThrow();
      assertEquals(settled + 1, after.consensus().size());
      assertTrue(after.unsettled().stream().noneMatch(each -> each.study().equals(study)));
      assertEquals(List.of(), CheckProject.check(project).orThrow());
    }
  }

  @Test
  void onlyAnAdjudicatorDecidesWhatIsDisputedAndSaysWhy() {
    try (Project project = PROJECTS.open(cohort).orThrow()) {
      ProjectAnswers answers = ProjectAnswers.load(project, Progress.NONE).orThrow();
      Disagreement disputed = Disagreement.all(answers.table(), answers.protocol()).getFirst();
      String study = disputed.study();
      String field = disputed.field().key();
      String value = disputed.field().categories().getFirst();

      assertEquals(
          "Only an adjudicator of the protocol decides.",
          sentence(SettleDisagreement.settle(project, study, field, value, "r1", "why")));
      assertEquals(
          "Give a reason.",
          sentence(SettleDisagreement.settle(project, study, field, value, "adjudicator", " ")));
      assertTrue(
          sentence(SettleDisagreement.settle(project, study, field, "odd", "adjudicator", "why"))
              .startsWith("Choose one of "));
      assertTrue(
          sentence(SettleDisagreement.settle(project, "S9999", field, value, "adjudicator", "why"))
              .startsWith("Nobody disagrees"));
    }
  }

  private static String sentence(Result<Decision> result) {
    return result.toFailure().orElseThrow().message();
  }

  @Test
  void theTablesAreTheSameAgainAndTellOfNoPatientAndNoStudy() throws IOException {
    ProjectAnswers answers = answers();
    List<Path> first =
        ExportProject.write(answers, out.resolve("a"), Locale.UK, Progress.NONE).orThrow();
    List<Path> second =
        ExportProject.write(answers(), out.resolve("b"), Locale.UK, Progress.NONE).orThrow();
    Set<String> secrets;
    try (Project project = PROJECTS.open(cohort).orThrow()) {
      secrets =
          project.store().studies().orThrow().stream()
              .map(ProjectStudy::studyInstanceUid)
              .collect(Collectors.toSet());
    }
    secrets.add("PHANTOM");

    assertTrue(first.size() > 20, first::toString);
    for (int i = 0; i < first.size(); i++) {
      byte[] bytes = Files.readAllBytes(first.get(i));
      assertArrayEquals(bytes, Files.readAllBytes(second.get(i)), first.get(i).toString());
      String text = new String(bytes, StandardCharsets.UTF_8);
      secrets.forEach(secret -> assertFalse(text.contains(secret), text));
    }
    String readings = Files.readString(out.resolve("a/readings.csv"));
    assertTrue(readings.contains("\r\nS0001-r1,"), readings);
  }

  @Test
  void whatIsStoppedWritesNoTable() {
    Path folder = out.resolve("stopped");

    Result<List<Path>> stopped = ExportProject.write(answers(), folder, Locale.UK, new Stopped());

    assertEquals(FailureReason.CANCELLED, stopped.toFailure().orElseThrow().reason());
    assertFalse(Files.exists(folder));
  }

  @Test
  void whatIsNextIsSeenFromTheOverview() {
    ProjectOverview overview =
        new CoordinatedProject(PROJECTS, cohort)
            .at(project -> ProjectOverview.load(project, Progress.NONE))
            .orThrow();

    assertEquals(0, overview.unassigned());
    assertEquals(0, overview.left());
    assertEquals(answers().work().size(), overview.assigned());
    assertEquals(answers().status(overview.status().studies()), overview.status());
    assertEquals(Optional.empty(), overview.outOfReach());
  }

  @Test
  void everyPlotIsADrawingWithATitle() throws Exception {
    Map<String, String> plots = answers().plots();

    assertTrue(
        plots
            .keySet()
            .containsAll(Set.of("prevalence.svg", "progress.svg", "matrix-result-r1-r2.svg")));
    for (String svg : plots.values()) {
      Document drawing =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
      assertEquals("svg", drawing.getDocumentElement().getTagName());
      assertFalse(drawing.getElementsByTagName("title").item(0).getTextContent().isBlank());
      assertFalse(svg.contains("NaN"), svg);
    }
  }

  /** Every study that both answered is in one cell. */
  @Test
  void aMatrixCountsEveryStudyOnce() {
    String svg = answers().plots().getOrDefault("matrix-result-r1-r2.svg", "");

    int counted =
        Pattern.compile("<title>(\\d+) studies</title>")
            .matcher(svg)
            .results()
            .mapToInt(cell -> Integer.parseInt(cell.group(1)))
            .sum();
    assertEquals(3, counted, svg);
  }

  @Test
  void aReadingMadeElsewhereJoinsAfterChecksThatNameWhatDoesNotFit() throws IOException {
    AddReadings adding = new AddReadings(new ReadingReader());
    Path truth = cohort.resolve("truth/0001/reading.json");
    try (Project project = PROJECTS.open(cohort).orThrow()) {
      assertEquals(
          "reader.id",
          adding
              .add(project, truth, new AddReadings.As(null, 1))
              .toFailure()
              .orElseThrow()
              .place());
      assertEquals(
          Optional.of(FailureReason.MISSING),
          adding
              .add(project, truth, new AddReadings.As("adjudicator", 1))
              .toFailure()
              .map(failure -> failure.reason()));
      Path unanswered =
          Files.writeString(out.resolve("r.json"), "{\"format\": \"sideroscope-reading/1\"}");
      assertEquals(
          "region/vermis",
          adding
              .add(project, unanswered, new AddReadings.As("r1", 1))
              .toFailure()
              .orElseThrow()
              .place());

      Submission added = adding.add(project, truth, new AddReadings.As("r1", 1)).orThrow();
      assertEquals(2, added.revision());
      assertFalse(added.masks().isEmpty());
      assertFalse(added.reading().contains("PHANTOM"), added.reading());
    }
  }
}
