package org.sideroscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code scan} and {@code report} on a phantom study, as they are typed. */
class StudyCommandsTest {

  private static final String PATIENT_ID = "PHANTOM-06-small-7";

  private final Path study =
      Path.of(System.getProperty("sideroscope.root", ".")).resolve("test-images/studies/css-focal");

  @Test
  void aScanListsEachSeriesWithItsKind() {
    CommandRun run = CommandRun.of("scan", study.resolve("dicom").toString());

    assertEquals(0, run.status());
    assertEquals("", run.err());
    for (String kind : new String[] {"swi ", "swi-phase ", "min-ip ", "t2 "}) {
      assertEquals(1, run.lines().stream().filter(line -> line.contains(" " + kind)).count(), kind);
    }
    assertTrue(run.out().contains("112 x 144   1.5 x 1.5 x 3 "), run.out());
  }

  @Test
  void aScanNamesThePatientOnlyWhenAsked() {
    String path = study.resolve("dicom").toString();

    assertFalse(CommandRun.of("scan", path).out().contains(PATIENT_ID));
    assertFalse(CommandRun.of("scan", "--json", path).out().contains(PATIENT_ID));
    assertTrue(CommandRun.of("scan", "--patients", path).out().contains(PATIENT_ID));
    assertTrue(CommandRun.of("scan", "--json", "--patients", path).out().contains(PATIENT_ID));
  }

  @Test
  void aReportIsWrittenWithItsKeyImages(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("report.html");

    CommandRun run = report(study.resolve("truth/reading.json"), out);

    assertEquals(new CommandRun(0, "", ""), run);
    String html = Files.readString(out);
    assertTrue(html.contains("cSS, focal"));
    assertTrue(html.contains("data:image/png;base64,"));
  }

  @Test
  void aReportIsWrittenIntoAFolderInEveryFormAskedFor(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("new");

    CommandRun run = reportInto(out, "html,json");

    assertEquals(new CommandRun(0, "", ""), run);
    assertTrue(Files.readString(out.resolve("report.html")).contains("lang=\"en-US\""));
    assertTrue(Files.exists(out.resolve("report.json")));
    assertTrue(Files.exists(out.resolve("report.reading.json")));
  }

  @Test
  void aFormOfAReportThatIsNotKnownIsRefused(@TempDir Path folder) {
    CommandRun run = reportInto(folder.resolve("new"), "html,doc");

    assertEquals(2, run.status());
    assertTrue(run.err().startsWith("doc: "), run.err());
    assertFalse(Files.exists(folder.resolve("new")));
  }

  private CommandRun reportInto(Path out, String formats) {
    return CommandRun.of(
        "report",
        study.resolve("truth/reading.json").toString(),
        "--images",
        study.resolve("dicom").toString(),
        "--formats",
        formats,
        "--locale",
        "en-US",
        "--out",
        out.toString());
  }

  @Test
  void whatCannotBeReportedIsSaidAndNothingIsWritten(@TempDir Path folder) throws IOException {
    Path reading = folder.resolve("reading.json");
    Files.writeString(
        reading, "{\"format\":\"sideroscope-reading/1\",\"regions\":{\"folia\":{\"state\":1}}}");

    CommandRun run = report(reading, folder.resolve("report.html"));

    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("regions.folia.state: "), run.err());
    assertFalse(Files.exists(folder.resolve("report.html")));
  }

  private CommandRun report(Path reading, Path out) {
    return CommandRun.of(
        "report",
        reading.toString(),
        "--study",
        study.resolve("dicom").toString(),
        "--out",
        out.toString());
  }
}
