package org.sideroscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a folder of studies to a table, as a research assistant types it. */
class ProjectCommandTest {

  private static final Path STUDIES =
      Path.of(System.getProperty("sideroscope.root", ".")).resolve("test-images/studies");

  @TempDir Path folder;

  private CommandRun project(String command, String... arguments) {
    List<String> words = new ArrayList<>(List.of("project", command, place()));
    words.addAll(List.of(arguments));
    return CommandRun.of(words.toArray(String[]::new));
  }

  private String place() {
    return folder.resolve("project").toString();
  }

  private static String dicom(String study) {
    return STUDIES.resolve(study).resolve("dicom").toString();
  }

  private static String truth(String study) {
    return STUDIES.resolve(study).resolve("truth/reading.json").toString();
  }

  @Test
  void fromStudiesToATable() throws IOException {
    CommandRun made = project("init", "--readers", "r1,r2");
    assertEquals(0, made.status(), made.err());
    assertTrue(made.out().contains("\"sideroscope-protocol/1\""), made.out());

    assertEquals(
        List.of("2 studies added."),
        project("add", dicom("css-focal"), dicom("iss-with-supratentorial-extension")).lines());
    assertEquals(
        List.of("0 studies added, 1 in the project already."),
        project("add", dicom("css-focal")).lines());
    assertTrue(project("assign").out().matches("\\d+ readings assigned\\.\\R"));
    assertEquals(List.of("0 readings assigned."), project("assign").lines());

    for (String reader : List.of("r1", "r2")) {
      CommandRun added = project("add", "--readings", "--reader", reader, truth("css-focal"));
      assertEquals(List.of("1 readings added."), added.lines(), added.err());
    }
    List<String> status = project("status").lines();
    assertTrue(status.get(1).matches("r1 +\\d+ +0 +1 +0 +-"), status::toString);
    assertEquals("2 studies, 1 with a consensus, 0 disagreements to settle.", status.getLast());

    Path out = folder.resolve("out");
    List<String> written = project("export", "--out", out.toString()).lines();
    assertTrue(written.contains(out.resolve("agreement.csv").toString()), written::toString);
    assertTrue(written.contains(out.resolve("plots/prevalence.svg").toString()));
    assertTrue(written.contains(out.resolve("plots/prevalence.pdf").toString()));
    assertEquals(3, Files.readAllLines(out.resolve("readings.csv")).size());
    assertEquals(2, Files.readAllLines(out.resolve("consensus.csv")).size());
    assertTrue(
        project("agreement").lines().stream()
            .anyMatch(line -> line.startsWith("region/vermis,r1 r2,percent-agreement,1.000000,")));
    CommandRun marks = project("marks");
    assertEquals(0, marks.status(), marks.err());
    assertTrue(
        marks.lines().stream()
            .anyMatch(line -> line.matches("S0001,\\w+,r1 r2,dice,1\\.000000,,,1,")),
        marks.out());
    assertTrue(
        marks.lines().stream()
            .anyMatch(line -> line.matches("median,\\w+,r1 r2,hausdorff-mm,0\\.000000,.*")),
        marks.out());
    assertEquals(List.of("Everything is as it was written."), project("verify").lines());
  }

  @Test
  void studiesAreAddedByAListAsAWholeOrNotAtAll() throws IOException {
    project("init", "--readers", "r1");
    Path list = folder.resolve("list.csv");
    Files.writeString(list, "centre,path\n1,%s\n2,nowhere\n".formatted(STUDIES.toAbsolutePath()));

    CommandRun refused = project("add", "--list", list.toString());
    assertEquals(2, refused.status());
    assertTrue(refused.err().contains("Line 3 names nothing that is there."), refused.err());
    assertTrue(project("status").lines().getLast().startsWith("0 studies, "));

    Files.writeString(list, "centre,path\n1,%s\n".formatted(STUDIES.toAbsolutePath()));
    assertEquals(
        List.of("2 studies added, 2 files left out that hold segmentations."),
        project("add", "--list", list.toString()).lines());
    assertTrue(project("add").err().contains("Name where studies lie"));
  }

  @Test
  void anotherProtocolSaysWhatItDoes() throws IOException {
    project("init", "--readers", "r1,r2");
    project("add", dicom("css-focal"));
    project("assign");
    Path next = folder.resolve("next.json");
    Files.writeString(
        next,
        project("protocol")
            .out()
            .replace("\"repeatFraction\": 0.1", "\"repeatFraction\": 0.25")
            .replace("\"name\": \"project\"", "\"name\": \"Main\""));

    List<String> preview = project("protocol", "--set", next.toString(), "--preview").lines();
    assertEquals("No reading is begun: this would replace version 1.", preview.getFirst());
    assertTrue(preview.get(2).startsWith("  25 % of a reader's studies"), preview::toString);
    assertEquals(1, project("protocol", "--versions").lines().size());

    project("add", "--readings", "--reader", "r1", truth("css-focal"));
    List<String> kept = project("protocol", "--set", next.toString()).lines();
    assertEquals("This is version 2 now.", kept.getFirst());
    assertEquals(preview.subList(1, 3), kept.subList(1, 3));
    List<String> versions = project("protocol", "--versions").lines();
    assertTrue(versions.getFirst().startsWith("Version 1, "), versions::toString);
    assertTrue(versions.get(1).startsWith("Version 2, "), versions::toString);
    assertEquals(kept.subList(1, kept.size()), versions.subList(2, versions.size()));

    CommandRun same = project("protocol", "--set", next.toString());
    assertEquals(2, same.status());
    assertTrue(same.err().contains("This protocol holds already"), same.err());
    Files.writeString(next, Files.readString(next).replace("region/folia", "region/nose"));
    assertTrue(project("protocol", "--set", next.toString()).err().contains("questions[1].field"));
    assertTrue(project("protocol", "--preview").err().contains("--set"));
    assertEquals(List.of("Everything is as it was written."), project("verify").lines());
  }

  @Test
  void onlyWhatCanBeAskedIsAsked() throws IOException {
    Path protocol = folder.resolve("p.json");
    Files.writeString(
        protocol,
        """
        {"format": "sideroscope-protocol/1", "readers": [{"id": "r1"}],
         "questions": [{"field": "result"}]}
        """);

    assertEquals(
        "questions[0].field: result follows from other answers and cannot be asked.",
        project("init", "--protocol", protocol.toString()).err().strip());
  }

  @Test
  void whatIsMissingIsSaidInASentence() {
    CommandRun none = project("status");
    assertEquals(2, none.status());
    assertTrue(none.err().contains("There is no project in this folder"), none.err());

    assertTrue(project("init").err().contains("Name the readers with --readers"));
    assertFalse(Files.exists(folder.resolve("project")));
    assertTrue(
        project("init", "--protocol", folder.resolve("none.json").toString())
            .err()
            .contains("The protocol cannot be read"));
    project("init", "--readers", "r1");
    assertTrue(project("init", "--readers", "r2").err().contains("\"project protocol\""));
    CommandRun refused = project("add", "--readings", "--reader", "r1", truth("css-focal"));
    assertEquals(2, refused.status());
    assertTrue(refused.err().contains("The study of this reading is not in the project"));
  }

  @Test
  void studiesThatWentAwayAreNamed() throws IOException {
    project("init", "--readers", "r1");
    Path copy = Files.createDirectories(folder.resolve("project/images"));
    try (var files = Files.list(Path.of(dicom("css-focal"), "swi"))) {
      for (Path file : files.limit(3).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    assertEquals(List.of("1 studies added."), project("add", copy.toString()).lines());
    assertEquals(0, project("verify").status());

    Files.move(copy, folder.resolve("elsewhere"));

    CommandRun gone = project("verify");
    assertEquals(2, gone.status());
    assertTrue(gone.err().contains("The images of S0001 are not where they were."), gone.err());
  }
}
