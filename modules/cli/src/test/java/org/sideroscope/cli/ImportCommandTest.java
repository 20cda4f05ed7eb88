package org.sideroscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

  private final Path study =
      Path.of(System.getProperty("sideroscope.root", ".")).resolve("test-images/studies/css-focal");
  private final Path truth = study.resolve("truth/reading.json");

  @Test
  void aReadingGoesOutAsObjectsAndComesBack(@TempDir Path folder) {
    Path back = folder.resolve("back.json");

    assertEquals(
        0,
        CommandRun.of(
                "report",
                truth.toString(),
                "--images",
                study.resolve("dicom").toString(),
                "--formats",
                "sr,seg",
                "--out",
                folder.toString())
            .status());
    assertEquals(
        new CommandRun(0, "", ""),
        CommandRun.of(
            "import",
            folder.resolve("report.sr.dcm").toString(),
            folder.resolve("report.seg.dcm").toString(),
            "--out",
            back.toString()));

    assertEquals(
        CommandRun.of("classify", truth.toString()), CommandRun.of("classify", back.toString()));
    assertTrue(Files.exists(folder.resolve("back.masks.dcm")));
  }

  @Test
  void anotherFileIsRefusedInOneSentence(@TempDir Path folder) {
    Path back = folder.resolve("back.json");

    CommandRun run = CommandRun.of("import", truth.toString(), "--out", back.toString());

    assertEquals(2, run.status());
    assertTrue(run.err().contains("It is no DICOM file."), run.err());
    assertFalse(Files.exists(back));
  }
}
