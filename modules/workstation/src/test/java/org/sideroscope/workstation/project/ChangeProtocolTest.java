package org.sideroscope.workstation.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.change.Effect;
import org.sideroscope.cohort.field.Fields;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.cohort.protocol.ProtocolDraft;
import org.sideroscope.cohort.protocol.ReaderRole;
import org.sideroscope.findings.Reading;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.readingformat.ReadingDocument;
import org.sideroscope.readingformat.ReadingWriter;
import org.sideroscope.workstation.project.ChangeProtocol.Proposal;

/** What is said of a change holds once it is kept. */
class ChangeProtocolTest {

  private static final Projects PROJECTS =
      new Projects(InstantSource.fixed(Instant.parse("2026-02-03T04:05:06Z")), "lead");
  private static final int STUDIES = 6;

  private final Path folder;
  private final Project project;

  ChangeProtocolTest(@TempDir Path folder) {
    this.folder = folder;
    Protocol first =
        ProtocolDraft.of(Projects.proposal("Pilot", "criteria", List.of("r1", "r2")))
            .withRepeatPercent("0")
            .protocol()
            .orThrow();
    project = PROJECTS.create(folder.resolve("p"), first).orThrow();
    project
        .store()
        .addStudies(
            IntStream.range(0, STUDIES)
                .mapToObj(number -> new ProjectStudy("", "1.2." + number, "studies/" + number))
                .toList(),
            "lead")
        .orThrow();
    AssignReadings.assign(project).orThrow();
  }

  @AfterEach
  void closeProject() {
    project.close();
  }

  private void read(String study, String reader) {
    Assignment of = new Assignment(study, reader, 1);
    String reading =
        ReadingWriter.writeLine(ReadingDocument.of(AddReadings.withoutPatient(Reading.EMPTY, of)));
    project
        .store()
        .submit(
            new Submission(of, 0, reading, Map.of(), 60, "window"),
            project.store().protocol().orThrow().version(),
            reader)
        .orThrow();
  }

  private Proposal proposal(UnaryOperator<ProtocolDraft> change) {
    Protocol now = project.store().protocol().orThrow();
    Protocol next = change.apply(ProtocolDraft.of(now)).protocol().orThrow();
    return ChangeProtocol.propose(project, next, Progress.NONE).orThrow();
  }

  private List<String> keep(UnaryOperator<ProtocolDraft> change) {
    Proposal proposal = proposal(change);
    ChangeProtocol.keep(project, proposal).orThrow();
    return proposal.effects().stream().map(Effect::sentence).toList();
  }

  private ProjectAnswers answers() {
    return ProjectAnswers.load(project, Progress.NONE).orThrow();
  }

  private long unfinished(String reader) {
    return answers().work().stream()
        .filter(work -> work.assignment().reader().equals(reader))
        .filter(work -> !work.state().isEnded())
        .count();
  }

  @Test
  void beforeTheFirstReadingTheProtocolIsReplaced() {
    Proposal proposal = proposal(draft -> draft.withName("Main"));

    assertTrue(proposal.replaces());
    assertEquals(1, ChangeProtocol.keep(project, proposal).orThrow().version());
    assertEquals(
        FailureReason.CONFLICT,
        ChangeProtocol.keep(project, proposal(draft -> draft)).toFailure().orElseThrow().reason());
  }

  @Test
  void afterwardsItIsANewVersionThatSaysWhatItDid() {
    read("S0001", "r1");
    List<String> told =
        keep(draft -> draft.withMandatory(Fields.find("region/vermis").orElseThrow(), false));

    assertEquals(2, project.store().protocol().orThrow().version());
    assertEquals(told, project.store().versions().orThrow().getLast().effects());
    assertEquals(List.of(), project.store().verify().orThrow());
  }

  @Test
  void whatHappensMeanwhileKeepsAChangeFromBeingKept() {
    Proposal proposal = proposal(draft -> draft.withName("Main"));
    read("S0001", "r1");

    assertEquals(
        FailureReason.CONFLICT,
        ChangeProtocol.keep(project, proposal).toFailure().orElseThrow().reason());
    assertEquals("Pilot", project.store().protocol().orThrow().name());
  }

  @Test
  void aReaderWhoLeavesHoldsNothingUpAndIsStillCounted() {
    read("S0001", "r1");
    read("S0001", "r2");
    read("S0002", "r1");
    assertEquals(List.of("S0001"), answers().readByAll());
    List<String> told =
        keep(draft -> draft.withReader(1, new ProjectReader("r3", "", ReaderRole.READER)));

    assertTrue(told.getFirst().contains("5 readings not finished are taken back"), told::toString);
    assertEquals(0, unfinished("r2"));
    assertEquals(List.of("S0001", "S0002"), answers().readByAll());
    assertEquals(
        List.of("r1", "r3", "r2"),
        answers().status(STUDIES).readers().stream().map(ProjectStatus.OfReader::reader).toList());
    assertFalse(Seat.take(PROJECTS, folder.resolve("p"), "r2").isSuccess());

    assertTrue(told.contains("r3 reads. The next assign has 5 readings for r3."), told::toString);
    assertEquals(5, AssignReadings.assign(project).orThrow());
    assertEquals(5, unfinished("r3"));
    assertEquals(List.of("S0001"), answers().readByAll());
  }

  @Test
  void theSeedMovesNoReadingFromOneReaderToAnother() {
    keep(draft ->
        draft
            .withReaders(
                List.of(
                    new ProjectReader("r1", "", ReaderRole.READER),
                    new ProjectReader("r2", "", ReaderRole.READER),
                    new ProjectReader("r3", "", ReaderRole.READER)))
            .withReadersPerStudy("2"));
    List<Work> before = project.store().work().orThrow();
    read("S0001", "r1");
    keep(draft -> draft.withSeed("99"));

    assertEquals(0, AssignReadings.assign(project).orThrow());
    assertEquals(
        before.stream().map(Work::assignment).toList(),
        project.store().work().orThrow().stream().map(Work::assignment).toList());
  }

  @Test
  void tablesSayUnderWhichVersionAReadingWasMade() throws IOException {
    read("S0001", "r1");
    keep(draft -> draft.withName("Main"));
    read("S0001", "r2");
    Path out = folder.resolve("out");
    ExportProject.write(answers(), out, Locale.UK, Progress.NONE).orThrow();

    List<String> lines = Files.readAllLines(out.resolve("readings.csv"));
    int column = List.of(lines.getFirst().split(",", -1)).indexOf("protocol_version");
    assertEquals(
        List.of("1", "2"),
        lines.stream().skip(1).map(line -> line.split(",", -1)[column]).toList());
    assertTrue(Files.readString(out.resolve("data-dictionary.csv")).contains("protocol_version"));
    assertTrue(Files.readString(out.resolve("README.md")).contains("`protocol_version`"));
    byte[] first = Files.readAllBytes(out.resolve("readings.csv"));
    ExportProject.write(answers(), out, Locale.UK, Progress.NONE).orThrow();
    assertEquals(
        java.util.Arrays.hashCode(first),
        java.util.Arrays.hashCode(Files.readAllBytes(out.resolve("readings.csv"))));
  }
}
