package org.sideroscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhantomCommandTest {

  @TempDir Path folder;

  @Test
  void writesStudyWhoseTruthClassifiesAsTheCase() {
    Path study = folder.resolve("study");
    CommandRun run =
        CommandRun.of("phantom", "type-1-restricted", study.toString(), "--size", "small");
    assertEquals(0, run.status(), run.err());
    assertEquals(study + System.lineSeparator(), run.out());
    assertEquals("", run.err());
    assertTrue(Files.isDirectory(study.resolve("dicom/swi")));

    CommandRun classified =
        CommandRun.of("classify", study.resolve("truth/reading.json").toString());
    assertEquals(0, classified.status());
    assertTrue(
        classified.out().startsWith("{\"result\":\"iss-1-restricted\",\"definite\":true,"),
        classified.out());
  }

  @Test
  void saysWhichCasesAndSizesThereAre() {
    Path study = folder.resolve("study");
    CommandRun noCase = CommandRun.of("phantom", "type-3", study.toString());
    assertEquals(2, noCase.status());
    assertEquals("", noCase.out());
    assertTrue(noCase.err().contains("type-1-classical, type-1-restricted"), noCase.err());

    CommandRun noSize = CommandRun.of("phantom", "normal", study.toString(), "--size", "huge");
    assertEquals(2, noSize.status());
    assertTrue(noSize.err().contains("small, standard, large"), noSize.err());
    assertFalse(Files.exists(study));
  }

  @Test
  void refusesFolderInUse() throws IOException {
    Files.writeString(folder.resolve("note.txt"), "mine");
    CommandRun run = CommandRun.of("phantom", "normal", folder.toString(), "--size", "small");
    assertEquals(2, run.status());
    assertEquals(1, run.err().lines().count());
    assertTrue(run.err().contains("empty or does not exist"), run.err());
  }
}
