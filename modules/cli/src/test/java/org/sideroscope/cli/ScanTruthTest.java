package org.sideroscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the command prints of real data of many scanners, against facts that another toolkit found
 * in them. Stacks of several time points are one stack there, and those of several transfer
 * syntaxes are several.
 */
class ScanTruthTest {

  @TestFactory
  Stream<DynamicTest> theCommandAgreesWithTheFacts() throws IOException {
    SharedData shared = SharedData.open();
    // no stacks are stated of sets that are no DICOM
    return shared.sets().stream()
        .filter(set -> !shared.truth(set).path("stacks").isEmpty())
        .map(set -> dynamicTest(set, () -> check(shared, set)));
  }

  private static void check(SharedData shared, String set) throws IOException {
    Map<String, List<JsonNode>> expected = new LinkedHashMap<>();
    for (JsonNode stack : shared.truth(set).path("stacks")) {
      if (!isMosaic(stack.path("image_type"))) {
        expected.computeIfAbsent(expectedKey(stack), key -> new ArrayList<>()).add(stack);
      }
    }
    CommandRun run = CommandRun.of("scan", "--json", shared.set(set).toString());
    assertTrue(expected.isEmpty() || run.status() == 0, run.err());
    List<JsonNode> lines = ScanLinesTest.read(run);
    Map<String, List<JsonNode>> actual = new LinkedHashMap<>();
    for (JsonNode stack : lines.subList(0, lines.size() - 1)) {
      if (!isMosaic(stack.path("imageType"))) {
        actual
            .computeIfAbsent(actualKey(stack, expected.keySet()), key -> new ArrayList<>())
            .add(stack);
      }
    }
    assertEquals(expected.keySet(), actual.keySet(), "stacks");
    expected.forEach(
        (key, stacks) -> new Facts(key, stacks, actual.getOrDefault(key, List.of())).check());
    assertEquals(shared.truth(set).path("files").asInt(), lines.getLast().path("files").asInt());
  }

  /** The other toolkit leaves the slices of a mosaic in one image. */
  private static boolean isMosaic(JsonNode imageType) {
    return imageType.toString().contains("MOSAIC");
  }

  @Test
  void mosaicsAreTakenApartIntoSlicesAtTheirPlaces() throws IOException {
    SharedData shared = SharedData.open();
    String set = "09_siemens_mosaic";
    assumeTrue(shared.sets().contains(set), "the shared data have no mosaic here");
    JsonNode truth = shared.truth(set).path("stacks").get(0);
    List<JsonNode> lines =
        ScanLinesTest.read(CommandRun.of("scan", "--json", shared.set(set).toString()));
    List<JsonNode> stacks = lines.subList(0, lines.size() - 1);
    assertEquals(truth.path("instances_or_frames").asInt(), stacks.size());
    int highest = 0;
    for (JsonNode stack : stacks) {
      int tiles = truth.path("rows").asInt() / stack.path("rows").asInt();
      assertEquals(truth.path("cols").asInt(), tiles * stack.path("columns").asInt());
      assertTrue(stack.path("frames").asInt() <= tiles * tiles);
      assertEquals(stack.path("frames"), stack.path("distinctPositions"));
      assertTrue(stack.path("affineLps").isArray());
      highest = Math.max(highest, stack.path("storedMax").asInt());
    }
    assertEquals(truth.path("stored_max").asInt(), highest);
  }

  /** Series, image type, echo time, matrix and orientation, the last one coarse. */
  private static String expectedKey(JsonNode stack) {
    String echo = stack.path("te").asText();
    boolean timed = !echo.isEmpty() && !echo.equals("None") && !echo.equals("null");
    return String.join(
        "|",
        stack.path("series_uid_tail").asText(),
        stack.path("image_type").asText(),
        timed ? "%.3f".formatted(Double.parseDouble(echo)) : "",
        stack.path("rows").asText() + "x" + stack.path("cols").asText(),
        orientation(stack.path("iop")));
  }

  private static String actualKey(JsonNode stack, Set<String> expected) {
    List<String> imageType = new ArrayList<>();
    stack.path("imageType").forEach(value -> imageType.add(value.asText()));
    JsonNode echo = stack.path("echoTimeMs");
    String key =
        String.join(
            "|",
            String.join("\\", imageType),
            echo.isNull() ? "" : "%.3f".formatted(echo.asDouble()),
            stack.path("rows").asText() + "x" + stack.path("columns").asText(),
            orientation(stack.path("orientation")));
    String uid = stack.path("seriesInstanceUid").asText();
    return expected.stream()
        .filter(e -> e.endsWith("|" + key) && uid.endsWith(e.substring(0, e.indexOf('|'))))
        .findFirst()
        .orElse(uid + "|" + key);
  }

  private static String orientation(JsonNode cosines) {
    StringBuilder text = new StringBuilder();
    for (JsonNode cosine : cosines) {
      String rounded = String.format(Locale.ROOT, "%+.1f", cosine.asDouble());
      text.append(rounded.replace("-0.0", "+0.0"));
    }
    return text.toString();
  }

  /** Stacks of both sides that are the same images. */
  private record Facts(String key, List<JsonNode> expected, List<JsonNode> actual) {

    void check() {
      boolean copies = actual.stream().anyMatch(stack -> has(stack, "duplicate-instance"));
      if (!copies) {
        assertEquals(expectedImages(), sum(actual, "frames"), key + ": images");
        assertEquals(texts(expected, "ts"), transferSyntaxes(), key + ": transfer syntaxes");
      }
      for (JsonNode stack : actual) {
        assertEquals(expected.getFirst().path("modality"), stack.path("modality"), key);
        assertEquals(expected.getFirst().path("desc"), stack.path("seriesDescription"), key);
        checkPlaces(expected.getFirst(), stack);
      }
      checkStored();
    }

    /** Frames of objects without any geometry are counted there as one. */
    private int expectedImages() {
      boolean placed = expected.getFirst().path("distinct_positions").isNumber();
      return sum(expected, "instances_or_frames")
          * (placed ? 1 : expected.getFirst().path("nframes").asInt(1));
    }

    private Set<String> transferSyntaxes() {
      Set<String> syntaxes = new TreeSet<>();
      actual.forEach(
          stack -> stack.path("transferSyntaxes").forEach(uid -> syntaxes.add(uid.asText())));
      return syntaxes;
    }

    private void checkPlaces(JsonNode truth, JsonNode stack) {
      numbers("pixel spacing", truth.path("pixel_spacing_row_col"), stack.path("pixelSpacingMm"));
      if (!truth.path("distinct_positions").isNumber()) {
        assertTrue(stack.path("distinctPositions").isNull(), key);
        assertTrue(stack.path("affineLps").isNull(), key);
        return;
      }
      numbers("positions", truth.path("distinct_positions"), stack.path("distinctPositions"));
      numbers(
          "slice spacing", truth.path("spacing_along_normal_median"), stack.path("sliceSpacingMm"));
      numbers("orientation", truth.path("iop"), stack.path("orientation"));
      numbers("first position", truth.path("first_ipp"), stack.path("firstPosition"));
      numbers("last position", truth.path("last_ipp"), stack.path("lastPosition"));
    }

    private void checkStored() {
      boolean shown = actual.stream().noneMatch(stack -> has(stack, "undecodable", "broken-file"));
      boolean known = expected.stream().allMatch(stack -> stack.path("stored_min").isNumber());
      if (shown && known) {
        assertEquals(
            ints(expected, "stored_min").min(), ints(actual, "storedMin").min(), key + ": min");
        assertEquals(
            ints(expected, "stored_max").max(), ints(actual, "storedMax").max(), key + ": max");
      }
    }

    private void numbers(String what, JsonNode truth, JsonNode found) {
      assertEquals(truth.isMissingNode() || truth.isNull(), found.isNull(), key + ": " + what);
      if (truth.isNumber()) {
        assertEquals(truth.asDouble(), found.asDouble(), 2e-3, key + ": " + what);
      }
      for (int i = 0; i < truth.size(); i++) {
        assertEquals(truth.get(i).asDouble(), found.get(i).asDouble(), 2e-3, key + ": " + what);
      }
    }

    private static Set<String> texts(List<JsonNode> stacks, String name) {
      Set<String> texts = new TreeSet<>();
      stacks.forEach(stack -> texts.add(stack.path(name).asText()));
      return texts;
    }

    private static IntStream ints(List<JsonNode> stacks, String name) {
      return stacks.stream().mapToInt(stack -> stack.path(name).asInt());
    }

    private static int sum(List<JsonNode> stacks, String name) {
      return ints(stacks, name).sum();
    }

    private static boolean has(JsonNode stack, String... ids) {
      return StreamSupport.stream(stack.path("defects").spliterator(), false)
          .anyMatch(defect -> List.of(ids).contains(defect.path("id").asText()));
    }
  }
}
