package org.sideroscope.workstation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.FormatSchema;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.workstation.Desk;
import org.sideroscope.workstation.Phantom;
import org.sideroscope.workstation.files.NewFile;

@ExtendWith(Phantom.Shared.class)
class ReportFolderTest {

  @TempDir Path home;
  @TempDir Path folder;

  /** A form that says why it cannot be made. */
  private record Refused(String key) implements ReportFormat {

    @Override
    public Result<List<NewFile>> write(Report report, ReportRequest request, Progress progress) {
      return Result.failure(FailureReason.MISSING, "PatientID", "This attribute is missing.");
    }
  }

  @Test
  void theFolderIsMadeAndEveryFormLiesInIt(Phantom phantom) throws IOException {
    Path out = folder.resolve("new").resolve("deeper");

    ReportFolder.Written written = written(phantom, List.of("json", "html"), out);

    assertEquals(List.of(), written.failures());
    assertTrue(Files.readString(out.resolve("report.html")).contains("type 1, classical"));
    assertEquals(written.files().stream().sorted().toList(), entries(out));
  }

  @Test
  void theReadingInTheFolderIsTheReadingThatWasReported(Phantom phantom) {
    Path out = folder.resolve("out");
    written(phantom, List.of("json"), out);

    ReadingReader parser = new ReadingReader();
    var reported = parser.parse(phantom.truth()).orThrow().reading();
    var exported = parser.parse(out.resolve("report.reading.json")).orThrow().reading();

    assertEquals(
        new Classifier().classify(reported).result(), new Classifier().classify(exported).result());
    assertEquals(reported.sulci().size(), exported.sulci().size());
    assertFalse(exported.masks().isEmpty());
    exported.masks().forEach(mask -> assertTrue(Files.exists(out.resolve(mask.file()))));
  }

  @Test
  void theReadingInTheFolderFollowsThePublishedSchema(Phantom phantom) throws IOException {
    Path out = folder.resolve("out");
    written(phantom, List.of("json"), out);

    assertEquals(
        Set.of(),
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(FormatSchema.READING.text())
            .validate(
                new ObjectMapper().readTree(Files.readString(out.resolve("report.reading.json")))));
  }

  @Test
  void aLanguageWithoutWordsIsToldOf(Phantom phantom) {
    ReportFolder.Written written =
        Desk.in(home, phantom.disk())
            .workstation()
            .reportOfFile()
            .write(
                new ReportReadingFile.Subject(
                    phantom.truth(), List.of(phantom.disk().folder()), Locale.FRENCH),
                List.of("html"),
                folder,
                Progress.NONE)
            .orThrow();

    assertEquals(
        List.of("There are no words for a report in French; it is in English (United Kingdom)."),
        written.notices());
  }

  @Test
  void aFormIsWrittenAgainOverItself(Phantom phantom) throws IOException {
    written(phantom, List.of("html", "json"), folder);
    List<Path> first = entries(folder);

    assertEquals(List.of(), written(phantom, List.of("html", "json"), folder).failures());
    assertEquals(first, entries(folder));
  }

  @Test
  void aFormThatFailsNamesItsCauseAndLeavesTheOthers(Phantom phantom) throws IOException {
    Desk desk = Desk.in(home, phantom.disk());
    ReportRequest request =
        ReportRequest.of(
            desk.open().snapshot().state(), phantom.disk().patient(), phantom.disk().study());
    Report report = desk.workstation().reports().make(request, Progress.NONE).orThrow();

    ReportFolder.Written written =
        ReportFolder.write(
                report,
                request,
                List.of(new Refused("sr"), new HtmlFormat()),
                folder,
                Progress.NONE)
            .orThrow();

    assertEquals(List.of(folder.resolve("report.html")), entries(folder));
    assertEquals(
        "sr: PatientID: This attribute is missing.", written.failures().getFirst().describe());
  }

  @Test
  void aFormThatIsNotKnownIsNamedBeforeAnythingIsRead(Phantom phantom) throws IOException {
    String sentence =
        Desk.in(home, phantom.disk())
            .workstation()
            .reportOfFile()
            .write(
                new ReportReadingFile.Subject(Path.of("none.json"), List.of(), Locale.UK),
                List.of("html", "doc"),
                folder,
                Progress.NONE)
            .toFailure()
            .orElseThrow()
            .describe();

    assertTrue(sentence.startsWith("doc: Choose forms of a report among html, "), sentence);
    assertEquals(List.of(), entries(folder));
  }

  private ReportFolder.Written written(Phantom phantom, List<String> formats, Path out) {
    return Desk.in(home, phantom.disk())
        .workstation()
        .reportOfFile()
        .write(
            new ReportReadingFile.Subject(
                phantom.truth(), List.of(phantom.disk().folder()), Locale.UK),
            formats,
            out,
            Progress.NONE)
        .orThrow();
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}
