package org.sideroscope.workstation.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.workstation.project.NewProject.Part;

/** What a form may say, and the project that follows from it. */
class NewProjectTest {

  private static final Projects PROJECTS = new Projects(Clock.systemUTC(), "tests");

  @TempDir Path folder;

  private NewProject good() {
    return new NewProject(
        folder.resolve("study1").toString(), " Pilot ", List.of("anna", "ben", "cem"), "dora", 2);
  }

  @Test
  void whatIsFilledInIsWhatTheProtocolSays() {
    CoordinatedProject made = good().create(PROJECTS, "criteria").orThrow();

    Protocol protocol = made.at(project -> project.store().protocol()).orThrow();
    assertEquals("Pilot", protocol.name());
    assertEquals(
        List.of("anna", "ben", "cem", "dora"),
        protocol.readers().stream().map(ProjectReader::id).toList());
    assertEquals("dora", protocol.readers().getLast().id());
    assertEquals(3, protocol.readingReaders().size());
    assertEquals(2, protocol.readersPerStudy());
    assertEquals(List.of(), protocol.complaints());
    assertEquals(
        Set.of(Part.FOLDER), good().complaints().keySet(), "a second one does not go there");
  }

  @Test
  void everyPartThatIsWrongIsToldByItself() {
    assertEquals(
        EnumSet.of(Part.FOLDER, Part.NAME, Part.READERS, Part.ADJUDICATOR),
        new NewProject("", " ", List.of(), "", 1).complaints().keySet());
    assertEquals(
        "“an na” cannot be an id: letters, digits and hyphens, 31 at most.",
        new NewProject("", "x", List.of("an na"), "dora", 1).complaints().get(Part.READERS));
    assertEquals(
        "“anna” is named twice.",
        new NewProject("", "x", List.of("anna", "anna"), "dora", 1).complaints().get(Part.READERS));
    assertEquals(
        "“anna” reads; somebody else settles.",
        new NewProject("", "x", List.of("anna"), "anna", 1).complaints().get(Part.ADJUDICATOR));
    assertEquals(
        "A study has from 1 to 1 readers, as many as there are.",
        new NewProject("", "x", List.of("anna"), "dora", 2)
            .complaints()
            .get(Part.READERS_PER_STUDY));
  }

  @Test
  void theFolderIsNewOrEmpty() throws IOException {
    Path full = Files.createDirectory(folder.resolve("full"));
    Files.writeString(full.resolve("notes.txt"), "x");
    Path hidden = Files.createDirectory(folder.resolve("hidden"));
    Files.writeString(hidden.resolve(".directory"), "x");

    assertEquals("Choose a folder that is empty, or one that is not there yet.", aboutFolder(full));
    assertEquals("", aboutFolder(hidden));
    assertEquals("", aboutFolder(folder.resolve("new")));
    assertEquals(
        "The folder that it would lie in is not there.", aboutFolder(folder.resolve("a/b")));
    assertEquals("Give the whole path of the folder.", aboutFolder(Path.of("study1")));
    assertTrue(
        new NewProject(full.toString(), "x", List.of("anna"), "dora", 1)
            .create(PROJECTS, "criteria")
            .toFailure()
            .isPresent());
  }

  private static String aboutFolder(Path path) {
    return new NewProject(path.toString(), "x", List.of("anna"), "dora", 1)
        .complaints()
        .getOrDefault(Part.FOLDER, "");
  }

  @Test
  void idsAreTypedWithCommasOrSpaces() {
    assertEquals(List.of("anna", "ben", "cem"), NewProject.ids(" anna, ben;cem  "));
    assertEquals(List.of(), NewProject.ids(" "));
  }
}
