package org.sideroscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code scan --json} as other programs read it. */
class ScanLinesTest {

  private static final List<String> KEYS =
      List.of(
          "sources",
          "seriesInstanceUid",
          "seriesDescription",
          "modality",
          "kind",
          "kindReason",
          "imageType",
          "echoTimeMs",
          "rows",
          "columns",
          "frames",
          "distinctPositions",
          "pixelSpacingMm",
          "sliceSpacingMm",
          "orientation",
          "firstPosition",
          "lastPosition",
          "storedMin",
          "storedMax",
          "timePoint",
          "transferSyntaxes",
          "affineLps",
          "defects");

  private final Path swi =
      Path.of(System.getProperty("sideroscope.root", "."))
          .resolve("test-images/studies/css-focal/dicom/swi");

  @TempDir Path folder;

  @Test
  void eachStackHasAllKeysInOrder() throws IOException {
    JsonNode stack = read(CommandRun.of("scan", "--json", swi.toString())).getFirst();

    assertEquals(KEYS, names(stack));
    assertEquals("swi", stack.path("kind").asText());
    assertEquals("MR", stack.path("modality").asText());
    assertEquals(144, stack.path("rows").asInt());
    assertEquals(112, stack.path("columns").asInt());
    assertEquals("[1.5,1.5]", stack.path("pixelSpacingMm").toString());
    assertEquals(3, stack.path("sliceSpacingMm").asDouble(), 1e-6);
    assertEquals(stack.path("frames").asInt(), stack.path("sources").size());
    assertEquals(stack.path("frames").asInt(), stack.path("distinctPositions").asInt());
    assertTrue(stack.path("timePoint").isNull());
    assertTrue(stack.path("storedMin").asInt() < stack.path("storedMax").asInt());
  }

  @Test
  void theAffineLeadsFromTheFirstPositionToTheLast() throws IOException {
    JsonNode stack = read(CommandRun.of("scan", "--json", swi.toString())).getFirst();

    int last = stack.path("frames").asInt() - 1;
    for (int axis = 0; axis < 3; axis++) {
      JsonNode row = stack.path("affineLps").get(axis);
      double first = stack.path("firstPosition").get(axis).asDouble();
      assertEquals(first, row.get(3).asDouble(), 1e-9);
      assertEquals(
          stack.path("lastPosition").get(axis).asDouble(),
          first + last * row.get(2).asDouble(),
          1e-6);
      assertEquals(
          stack.path("orientation").get(axis).asDouble() * 1.5, row.get(0).asDouble(), 1e-9);
    }
    assertEquals("[0.0,0.0,0.0,1.0]", stack.path("affineLps").get(3).toString());
  }

  @Test
  void theLastLineSaysWhatBecameOfTheFiles() throws IOException {
    Files.copy(swi.resolve("0001.dcm"), folder.resolve("one.dcm"));
    Files.write(folder.resolve("two.dcm"), new byte[] {1, 2, 3});
    Files.writeString(folder.resolve("zwölf.txt"), "about the study");

    CommandRun run = CommandRun.of("scan", "--json", folder.toString());

    List<JsonNode> lines = read(run);
    assertEquals(0, run.status());
    assertEquals("", run.err());
    assertEquals(2, lines.size());
    JsonNode last = lines.getLast();
    assertEquals(3, last.path("files").asInt());
    assertEquals(1, last.path("read").asInt());
    assertTrue(last.at("/refused/0/path").asText().endsWith("two.dcm"));
    assertTrue(last.at("/refused/0/reason").asText().endsWith("."));
    assertTrue(last.at("/refused/1/path").asText().endsWith("zwölf.txt"));
  }

  @Test
  void aFileWhosePixelsAreBrokenIsADefectOfItsStack() throws IOException {
    byte[] bytes = Files.readAllBytes(swi.resolve("0001.dcm"));
    Files.write(folder.resolve("cut.dcm"), Arrays.copyOf(bytes, bytes.length - 1000));

    JsonNode stack = read(CommandRun.of("scan", "--json", folder.toString())).getFirst();

    assertEquals("truncated-pixels", stack.at("/defects/0/id").asText());
    assertEquals("warning", stack.at("/defects/0/severity").asText());
    assertTrue(stack.at("/defects/0/text").asText().endsWith("."));
    assertEquals(0, stack.path("storedMin").asInt());
  }

  @Test
  void aPathThatIsNotThereIsASentenceAndStillTheLastLine() throws IOException {
    String missing = folder.resolve("missing").toString();

    CommandRun alone = CommandRun.of("scan", "--json", missing);
    CommandRun among = CommandRun.of("scan", "--json", missing, swi.toString());

    assertEquals(2, alone.status());
    assertEquals(missing + ": There is no such file or folder.\n", alone.err());
    assertEquals(List.of("files", "read", "refused", "objects"), names(read(alone).getLast()));
    assertEquals(missing, read(alone).getLast().at("/refused/0/path").asText());
    assertEquals(2, among.status());
    assertEquals(missing + ": There is no such file or folder.\n", among.err());
    assertEquals(2, read(among).size());
  }

  @Test
  void anEmptyFolderIsASentenceAndStillTheLastLine() throws IOException {
    CommandRun run = CommandRun.of("scan", "--json", folder.toString());

    assertEquals(2, run.status());
    assertTrue(run.err().contains("no files here"), run.err());
    assertEquals("{\"files\":0,\"read\":0,\"refused\":[],\"objects\":[]}\n", run.out());
  }

  @Test
  void segmentationsAndReportsAreListed() throws IOException {
    Path set = SharedData.open().set("61_sr_tid1500_dcmqi");
    assumeTrue(Files.isDirectory(set), "the shared data have no structured report here");

    CommandRun run = CommandRun.of("scan", "--json", set.toString());

    assertEquals(0, run.status());
    JsonNode last = read(run).getLast();
    List<String> kinds = new ArrayList<>();
    last.path("objects").forEach(object -> kinds.add(object.path("kind").asText()));
    assertEquals(
        List.of("real-world-value-map", "report", "segmentation"),
        kinds.stream().sorted().toList());
    String table = CommandRun.of("scan", set.toString()).out();
    assertTrue(table.lines().anyMatch(line -> line.contains(" report ")), table);
  }

  @Test
  void aPatientIsNamedOnlyWhenAsked() {
    String path = swi.toString();

    assertFalse(CommandRun.of("scan", "--json", path).out().contains("PHANTOM"));
    assertTrue(CommandRun.of("scan", "--json", "--patients", path).out().contains("PHANTOM"));
  }

  static List<JsonNode> read(CommandRun run) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : run.lines()) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
