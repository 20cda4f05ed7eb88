package org.sideroscope.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;

/**
 * The expected facts of stacks that are one to this reader, though they differ in transfer syntax.
 */
record StackFacts(List<JsonNode> stacks) {

  static StackFacts of(List<JsonNode> stacks) {
    return new StackFacts(List.copyOf(stacks));
  }

  static String keyOf(JsonNode stack) {
    JsonNode echo = stack.path("te");
    boolean timed = !echo.isNull() && !echo.asText().isEmpty() && !echo.asText().equals("None");
    return String.join(
        "|",
        stack.path("series_uid_tail").asText(),
        stack.path("image_type").asText(),
        timed ? "%.3f".formatted(Double.parseDouble(echo.asText())) : "",
        stack.path("rows").asText() + "x" + stack.path("cols").asText(),
        orientation(stack.path("iop")));
  }

  private static String orientation(JsonNode cosines) {
    StringBuilder text = new StringBuilder();
    cosines.forEach(cosine -> text.append(rounded(cosine.asDouble())));
    return text.toString();
  }

  /** Coarse, so that rounding in the expected facts does not matter. */
  private static String rounded(double cosine) {
    return String.format(Locale.ROOT, "%+.1f", cosine == 0 ? 0.0 : cosine).replace("-0.0", "+0.0");
  }

  /** The key of a stack, with the tail of its UID as long as the expected keys have it. */
  static String keyOf(ImageStack stack, Set<String> expected) {
    AcquisitionFacts facts = stack.acquisition();
    String key =
        String.join(
            "|",
            String.join("\\", facts.imageType()),
            facts.echoTimeMs().isPresent()
                ? "%.3f".formatted(facts.echoTimeMs().getAsDouble())
                : "",
            facts.rows() + "x" + facts.columns(),
            stack.geometry() == Geometry.NONE ? "" : orientation(stack.displayGrid()));
    String uid = stack.series().seriesInstanceUid();
    return expected.stream()
        .filter(e -> e.endsWith("|" + key) && uid.endsWith(e.substring(0, e.indexOf('|'))))
        .findFirst()
        .orElse(uid + "|" + key);
  }

  private static String orientation(VolumeGrid grid) {
    PatientVector row = grid.columnStep().unit();
    PatientVector column = grid.rowStep().unit();
    StringBuilder text = new StringBuilder();
    for (PatientVector v : List.of(row, column)) {
      text.append(rounded(v.x())).append(rounded(v.y())).append(rounded(v.z()));
    }
    return text.toString();
  }

  void check(String key, List<LoadedStack> loaded) {
    JsonNode first = stacks.getFirst();
    int images = stacks.stream().mapToInt(s -> s.path("instances_or_frames").asInt()).sum();
    boolean perFile = !first.path("distinct_positions").isNumber();
    int multiplied = perFile ? first.path("nframes").asInt(1) : 1;
    assertEquals(
        images * multiplied,
        loaded.stream().mapToInt(l -> l.stack().frames().size()).sum(),
        key + ": images");
    if (!perFile) {
      checkGeometry(key, first, loaded.getFirst().stack());
    }
    boolean decodable = loaded.stream().noneMatch(StackFacts::isNotShown);
    if (decodable && first.path("stored_min").isNumber()) {
      checkRange(key, loaded);
    }
  }

  private static boolean isNotShown(LoadedStack loaded) {
    return loaded.stack().has(DefectKind.UNDECODABLE) || !loaded.defects().isEmpty();
  }

  private void checkRange(String key, List<LoadedStack> loaded) {
    int low = stacks.stream().mapToInt(s -> s.path("stored_min").asInt()).min().orElseThrow();
    int high = stacks.stream().mapToInt(s -> s.path("stored_max").asInt()).max().orElseThrow();
    int actualLow = loaded.stream().mapToInt(l -> l.storedRange()[0]).min().orElseThrow();
    int actualHigh = loaded.stream().mapToInt(l -> l.storedRange()[1]).max().orElseThrow();
    assertArrayEquals(new int[] {low, high}, new int[] {actualLow, actualHigh}, key + ": range");
  }

  private static void checkGeometry(String key, JsonNode expected, ImageStack stack) {
    VolumeGrid grid = stack.displayGrid();
    JsonNode spacing = expected.path("pixel_spacing_row_col");
    assertEquals(spacing.get(0).asDouble(), grid.rowSpacingMm(), 1e-4, key + ": row spacing");
    assertEquals(spacing.get(1).asDouble(), grid.columnSpacingMm(), 1e-4, key + ": column spacing");
    assertPoint(key + ": first", expected.path("first_ipp"), grid.origin());
    boolean even = stack.grid().isPresent();
    if (even) {
      VoxelIndex last = VoxelIndex.of(0, 0, grid.slices() - 1);
      assertPoint(key + ": last", expected.path("last_ipp"), grid.toPatient(last));
      Set<Integer> slices = new TreeSet<>();
      stack.frames().forEach(frame -> slices.add(frame.slice()));
      assertEquals(expected.path("distinct_positions").asInt(), slices.size(), key + ": positions");
    }
    if (even && expected.path("spacing_along_normal_median").isNumber()) {
      double median = expected.path("spacing_along_normal_median").asDouble();
      assertEquals(median, grid.sliceSpacingMm(), 2e-3, key + ": slice spacing");
    }
    if (expected.path("oblique_deg").asDouble() < 30) {
      assertEquals(
          expected.path("plane").asText(),
          grid.plane().name().toLowerCase(Locale.ROOT),
          key + ": plane");
    }
  }

  private static void assertPoint(String what, JsonNode expected, PatientPoint actual) {
    assertEquals(expected.get(0).asDouble(), actual.x(), 2e-3, what);
    assertEquals(expected.get(1).asDouble(), actual.y(), 2e-3, what);
    assertEquals(expected.get(2).asDouble(), actual.z(), 2e-3, what);
  }
}
