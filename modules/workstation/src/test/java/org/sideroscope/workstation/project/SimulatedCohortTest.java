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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.sideroscope.cohort.protocol.Blinding;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.cohort.protocol.Reveal;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Contradictions;
import org.sideroscope.findings.Region;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.reporting.drawing.Mark;
import org.sideroscope.reporting.drawing.SvgDrawing;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.Place;
import org.sideroscope.workstation.project.AdjudicatorSeat.Dispute;
import org.sideroscope.workstation.project.plot.Plot;
import org.sideroscope.workstation.reading.OpenReadingFile;
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
    new SimulateCohort(PROJECTS, new OpenStudies(new StudyScanner()), "criteria")
        .write(3, 0, 11, cohort, Progress.NONE)
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

  @Test
  void whatEachReaderMarkedIsLaidOverTheImagesForWhoeverSettles() {
    AdjudicatorSeat seat = (AdjudicatorSeat) Seat.take(PROJECTS, cohort, "adjudicator").orThrow();
    Dispute dispute =
        seat.disputes(Progress.NONE).orThrow().stream()
            .filter(each -> each.study().code().equals("S0003"))
            .findFirst()
            .orElseThrow();
    OpenStudies studies = new OpenStudies(new StudyScanner());
    Study images =
        new AssignedStudies(studies)
            .find(seat, dispute.study(), seat.isBlinded(), Progress.NONE)
            .orThrow()
            .patients()
            .getFirst()
            .studies()
            .getFirst();

    List<Opinion> opinions =
        new OpinionsOfStudy(new OpenReadingFile(new ReadingReader()))
            .of(seat, dispute, images)
            .orThrow();

    assertEquals(
        List.copyOf(dispute.disagreement().answers().keySet()),
        opinions.stream().map(Opinion::reader).toList());
    assertTrue(opinions.stream().allMatch(Opinion::marksAtHand));
    Place vermis = Place.of(Region.VERMIS);
    for (Opinion opinion : opinions) {
      boolean marked = !opinion.marksOf(vermis).isEmpty();
      assertEquals(opinion.state(vermis) == AssessmentState.PRESENT, marked, opinion.reader());
    }
    DisputedMarks marks = new DisputedMarks(opinions, Optional.of(vermis));
    MarkedStack stack = marks.stack().orElseThrow();
    int slice = stack.grid().toVoxel(marks.largestOn(stack).orElseThrow()).nearest().slice();
    int most =
        opinions.stream()
            .flatMap(opinion -> opinion.marksOf(vermis).stream())
            .mapToInt(mark -> mark.mask().markedSlices().map(mark.mask()::count).max().orElse(0))
            .max()
            .orElseThrow();
    assertTrue(most > 0);
    assertTrue(
        opinions.stream()
            .flatMap(opinion -> opinion.marksOf(vermis).stream())
            .anyMatch(mark -> mark.mask().count(slice) == most));
    assertEquals(Optional.empty(), new DisputedMarks(List.of(), Optional.of(vermis)).stack());
  }

  @Test
  void whoeverSettlesDoesNotLearnWhoAnsweredWhereTheProtocolHidesIt() throws IOException {
    Path copy = Files.createDirectories(out.resolve("copy"));
    Files.copy(cohort.resolve("project.db"), copy.resolve("project.db"));
    try (Project project = PROJECTS.open(copy).orThrow()) {
      Protocol open = project.store().protocol().orThrow();
      Blinding hiding = new Blinding(Reveal.NEVER, Reveal.NEVER, Reveal.NEVER);
      ChangeProtocol.propose(project, with(open, hiding), Progress.NONE)
          .flatMap(proposal -> ChangeProtocol.keep(project, proposal))
          .orThrow();
    }
    AdjudicatorSeat seat = (AdjudicatorSeat) Seat.take(PROJECTS, copy, "adjudicator").orThrow();
    AdjudicatorSeat knowing =
        (AdjudicatorSeat) Seat.take(PROJECTS, cohort, "adjudicator").orThrow();

    List<Dispute> disputes = seat.disputes(Progress.NONE).orThrow();
    assertTrue(seat.areReadersHidden());
    assertFalse(knowing.areReadersHidden());
    assertFalse(disputes.isEmpty());
    for (Dispute dispute : disputes) {
      Set<String> names = dispute.disagreement().answers().keySet();
      assertEquals(List.of("1", "2", "3"), List.copyOf(names));
      assertEquals(List.copyOf(names), List.copyOf(seat.submissions(dispute).orThrow().keySet()));
    }
    assertEquals(
        List.of("r1", "r2", "r3"),
        List.copyOf(
            knowing
                .disputes(Progress.NONE)
                .orThrow()
                .getFirst()
                .disagreement()
                .answers()
                .keySet()));
  }

  private static Protocol with(Protocol protocol, Blinding blinding) {
    return new Protocol(
        protocol.name(),
        protocol.version(),
        protocol.criteria(),
        protocol.questions(),
        protocol.adjudicated(),
        protocol.readers(),
        protocol.readersPerStudy(),
        protocol.repeatFraction(),
        protocol.seed(),
        blinding);
  }

  @Test
  void aReaderMayKnowOfDisagreementsOfOneStudyWithoutTheOthersBeingRead() {
    ReaderSeat seat = (ReaderSeat) Seat.take(PROJECTS, cohort, "r1").orThrow();
    Set<String> all = seat.toSettle(Progress.NONE).orThrow();
    for (String study : List.of("S0001", "S0002", "S0003")) {
      assertEquals(all.contains(study), seat.isToSettle(study).orThrow(), study);
    }
  }

  @Test
  void theFirstReaderIsLeftSomethingToRead() {
    Path some = out.resolve("some");
    SimulateCohort simulation =
        new SimulateCohort(PROJECTS, new OpenStudies(new StudyScanner()), "criteria");
    simulation.write(1, 1, 11, some, Progress.NONE).orThrow();

    assertFalse(left(some, "r1").isEmpty());
    assertEquals(List.of(), left(some, "r2"));
    assertEquals(0, SimulateCohort.left(3));
    assertEquals(2, SimulateCohort.left(12));
    assertTrue(
        simulation.write(2, 3, 11, out.resolve("none"), Progress.NONE).toFailure().isPresent());
  }

  private static List<Worklist.Item> left(Path project, String reader) {
    return ((ReaderSeat) Seat.take(PROJECTS, project, reader).orThrow())
        .worklist()
        .orThrow()
        .left();
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
    assertTrue(
        Files.readString(out.resolve("a/work.csv"))
            .startsWith("study,reader,occasion,state,reason,seconds\r\nS0001,r1,1,done,,\r\n"));
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
    CoordinatedProject project = new CoordinatedProject(PROJECTS, cohort);
    ProjectOverview overview = project.at(ProjectOverview::load).orThrow();

    assertEquals(0, overview.unassigned());
    assertEquals(0, overview.left());
    assertEquals(answers().work().size(), overview.assigned());
    ProjectStatus status =
        project.at(open -> ProjectOverview.compare(open, Progress.NONE)).orThrow();
    assertEquals(answers().status(overview.studies()), status);
    assertEquals(status.readers(), overview.readers());
  }

  @Test
  void everyPlotIsADrawingWithATitle() throws Exception {
    List<Plot> plots = answers().plots();

    assertTrue(
        plots.stream()
            .map(Plot::name)
            .toList()
            .containsAll(Set.of("prevalence", "progress", "matrix-result-r1-r2")));
    for (Plot plot : plots) {
      String svg = SvgDrawing.write(plot.drawing());
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
    Plot matrix =
        answers().plots().stream()
            .filter(plot -> plot.name().equals("matrix-result-r1-r2"))
            .findFirst()
            .orElseThrow();

    int counted =
        matrix.drawing().marks().stream()
            .filter(Mark.Box.class::isInstance)
            .map(box -> ((Mark.Box) box).tip())
            .filter(tip -> tip.endsWith(" studies"))
            .mapToInt(tip -> Integer.parseInt(tip.substring(0, tip.indexOf(' '))))
            .sum();
    assertEquals(3, counted, matrix::toString);
  }

  /** What the window lists are the lines of the table, comparison by comparison. */
  @Test
  void theFiguresOfEveryComparisonAreThoseOfTheTable() {
    ProjectAgreement agreement;
    try (Project project = PROJECTS.open(cohort).orThrow()) {
      agreement = ProjectAgreement.load(project, Progress.NONE).orThrow();
    }
    List<String> table = answers().agreementCsv().lines().toList();

    List<String> listed = new ArrayList<>(table.subList(0, 1));
    for (ProjectAgreement.Comparison comparison : agreement.comparisons()) {
      List<String> lines = agreement.csv(comparison).lines().toList();
      assertEquals(table.getFirst(), lines.getFirst());
      listed.addAll(lines.subList(1, lines.size()));
      assertEquals(
          lines.size() - 1,
          agreement.fields(comparison).stream().mapToInt(field -> field.rows().size()).sum());
    }
    assertEquals(table.stream().sorted().toList(), listed.stream().sorted().toList());
    assertEquals(
        List.of("r1 r2 r3", "r1 r2", "r1 r3", "r2 r3"),
        agreement.comparisons().stream()
            .map(ProjectAgreement.Comparison::key)
            .filter(key -> !key.contains("again"))
            .toList());
  }

  @Test
  void aPlotIsSavedAsWhatWasAskedFor() throws IOException {
    Plot plot = answers().plots().getFirst();

    assertTrue(
        Files.readString(plot.save(out.resolve("a"), Plot.Format.SVG).orThrow())
            .startsWith("<?xml"));
    byte[] pdf = Files.readAllBytes(plot.save(out.resolve("a"), Plot.Format.PDF).orThrow());
    assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));
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
