package org.sideroscope.storage.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.imaging.Alignment;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.RigidTransform;

class JsonAlignmentsTest {

  private static final Alignment PRIOR =
      new Alignment(
          "1.2",
          "1.3",
          RigidTransform.rotation(PatientVector.of(1, 0.3, -2), 7)
              .withShift(PatientVector.of(0.1, -12.25, 3)));

  @TempDir Path folder;

  private JsonAlignments store() {
    return new JsonAlignments(folder.resolve("home"));
  }

  @Test
  void anAlignmentComesBackInAnotherRunToTheLastDigit() {
    assertEquals(List.of(), store().load().alignments().all());
    assertEquals(Optional.empty(), store().keep(PRIOR));
    assertEquals(List.of(PRIOR), store().load().alignments().all());
  }

  @Test
  void theLastWordCountsAndCanBeTakenBack() {
    Alignment again = new Alignment("1.3", "1.2", RigidTransform.IDENTITY);
    store().keep(PRIOR);
    store().keep(again);
    assertEquals(List.of(again), store().load().alignments().all());
    store().forget(PRIOR);
    assertEquals(List.of(), store().load().alignments().all());
  }

  @Test
  void whatIsNoAlignmentIsNotUsedAndWrittenBack() throws IOException {
    Files.createDirectories(folder.resolve("home"));
    Path file = folder.resolve("home").resolve("alignments.json");
    Files.writeString(
        file,
        """
        {"alignments": [{"from": "1", "to": "2", "x": [1, 0, 0], "y": [1, 0, 0],
          "z": [0, 0, 1], "shiftMm": [0, 0, 0]}, {"from": "8", "warp": 3}]}
        """);
    assertEquals(List.of(), store().load().alignments().all());
    store().keep(PRIOR);
    assertTrue(Files.readString(file).contains("\"warp\" : 3"));
    assertEquals(List.of(PRIOR), store().load().alignments().all());
  }

  @Test
  void aDamagedFileIsKeptAsideAndSaidSo() throws IOException {
    Files.createDirectories(folder.resolve("home"));
    Files.writeString(folder.resolve("home").resolve("alignments.json"), "{");
    assertEquals(
        "How series were laid on each other could not be read; the file is kept as"
            + " alignments.json.unreadable-1.",
        store().load().trouble().orElseThrow().message());
  }
}
