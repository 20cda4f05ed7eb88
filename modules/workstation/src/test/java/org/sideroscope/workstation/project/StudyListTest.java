package org.sideroscope.workstation.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Studies named by a list. */
class StudyListTest {

  @TempDir Path folder;

  @BeforeEach
  void makeStudies() throws IOException {
    for (String name : List.of("a", "b, later", "c")) {
      Files.createDirectories(folder.resolve("studies").resolve(name));
    }
  }

  private Path list(String text) throws IOException {
    return Files.writeString(folder.resolve("list.txt"), text);
  }

  private List<String> read(String text) throws IOException {
    return StudyList.read(list(text)).orThrow().stream()
        .map(path -> folder.resolve("studies").toAbsolutePath().normalize().relativize(path))
        .map(Path::toString)
        .toList();
  }

  private String refusal(String text) throws IOException {
    return StudyList.read(list(text)).toFailure().orElseThrow().message();
  }

  @Test
  void everyLineIsAPathFromTheFolderOfTheList() throws IOException {
    assertEquals(
        List.of("a", "b, later", "c"),
        read(
            "# first centre\n\nstudies/a\r\n  studies/b, later  \n\"%s\"\nstudies/../studies/a\n"
                .formatted(folder.resolve("studies/c"))));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstPath() throws IOException {
    assertEquals(List.of("a"), read("\uFEFFstudies/a\n"));
  }

  @Test
  void ofSeparatedValuesTheColumnOfPathsCounts() throws IOException {
    assertEquals(
        List.of("b, later", "a"),
        read("\uFEFFcentre,Path\n# the second came late\n2,\"studies/b, later\"\n1,studies/a\n"));
    assertEquals(List.of("a"), read("path;centre\nstudies/a;1\n"));
    assertEquals(List.of("a"), read("centre\tpath\n\tstudies/a\n"));
  }

  @Test
  void linesThatNameNothingAreNamedAndNothingIsTaken() throws IOException {
    assertEquals(
        "Line 3 names nothing that is there. Nothing was added; correct the list.",
        refusal("# two\nstudies/a\nstudies/d\n"));
    assertEquals(
        "Lines 2, 3 name nothing that is there. Nothing was added; correct the list.",
        refusal("centre,path\n1\n2,nul\0byte\n3,studies/a\n"));
    assertEquals(
        "Lines 1, 2, 3, 4, 5 and 2 more name nothing that is there. Nothing was added; correct the"
            + " list.",
        refusal("x\n".repeat(7)));
  }

  @Test
  void whatIsNoListIsRefused() throws IOException {
    assertEquals("The list names no path.", refusal("# nothing\n\n"));
    assertEquals("The list names no path.", refusal("centre,path\n"));
    Path image = Files.write(folder.resolve("list.txt"), new byte[] {(byte) 0xC3, (byte) 0x28});
    assertEquals(
        "This is no list of paths: it is not text in UTF-8.",
        StudyList.read(image).toFailure().orElseThrow().message());
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, "Köln".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(latin.toString(), StudyList.read(latin).toFailure().orElseThrow().place());
  }
}
