package org.sideroscope.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads real data of many scanners and compares with facts computed by another toolkit. */
class SharedDataTest {

  /**
   * Sets of copies of one instance in several encodings, read file by file only, and of images that
   * are taken apart into slices, of which the facts tell nothing.
   */
  private static final Set<String> OTHERWISE_SORTED =
      Set.of("20_compressed_same_image", "21_compressed_enhanced_mf", "09_siemens_mosaic");

  /**
   * A code stream whose size was overwritten, to trip parsers that search for delimiters; the other
   * toolkit decodes it into noise.
   */
  private static final String OVERWRITTEN = "JPEG2000-embedded-sequence-delimiter.dcm";

  @Test
  void theSharedDataAreThere() throws IOException {
    assumeTrue(!SharedData.sets().isEmpty(), "the shared data are not beside this repository");
    assertTrue(SharedData.sets().size() > 5);
  }

  @TestFactory
  Stream<DynamicTest> stacksHaveTheExpectedFacts() throws IOException {
    return SharedData.sets().stream()
        .filter(set -> !OTHERWISE_SORTED.contains(set))
        .filter(set -> !SharedData.isNifti(set))
        .map(set -> dynamicTest(set, () -> checkStacks(set)));
  }

  @TestFactory
  Stream<DynamicTest> pixelsAreDecodedExactly() throws IOException {
    return SharedData.sets().stream()
        .filter(SharedDataTest::hasHashes)
        .map(set -> dynamicTest(set, () -> checkHashes(set)));
  }

  private static boolean hasHashes(String set) {
    try {
      return !SharedData.truth(set).path("pixel_sha1_as_int32le").isEmpty();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void checkHashes(String set) throws IOException {
    Path folder = SharedData.set(set);
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, JsonNode> expected :
        SharedData.truth(set).path("pixel_sha1_as_int32le").properties()) {
      Path file = find(folder, expected.getKey());
      String actual = LoadedStack.sha1OfFile(file);
      boolean refused = actual.isEmpty() && isNamedAsUndecodable(file);
      boolean same = actual.equals(expected.getValue().asText());
      if (!same && !refused && !isLossy(file)) {
        wrong.add(expected.getKey());
      }
    }
    assertEquals(List.of(), wrong);
  }

  /**
   * Decoders of lossy JPEG 2000 may round differently; the range of values is checked elsewhere.
   */
  private static boolean isLossy(Path file) {
    return LoadedStack.scan(file).stacks().stream()
        .flatMap(stack -> stack.frames().stream())
        .anyMatch(f -> f.pixels().transferSyntax().uid().equals("1.2.840.10008.1.2.4.91"));
  }

  /** What is not decoded must say why, with the transfer syntax or as a damaged file. */
  private static boolean isNamedAsUndecodable(Path file) {
    Scan scan = LoadedStack.scan(file);
    boolean syntax = scan.stacks().stream().anyMatch(stack -> stack.has(DefectKind.UNDECODABLE));
    boolean bits =
        scan.stacks().isEmpty()
            && scan.defects().stream().allMatch(d -> d.kind() == DefectKind.UNDECODABLE);
    boolean damaged = file.endsWith(OVERWRITTEN);
    return syntax || bits || damaged;
  }

  private static Path find(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
    }
  }

  private static void checkStacks(String set) throws IOException {
    Map<String, List<JsonNode>> expected = new LinkedHashMap<>();
    for (JsonNode stack : SharedData.truth(set).path("stacks")) {
      expected.computeIfAbsent(StackFacts.keyOf(stack), key -> new ArrayList<>()).add(stack);
    }
    Map<String, List<LoadedStack>> actual = new LinkedHashMap<>();
    for (LoadedStack loaded : LoadedStack.all(SharedData.set(set))) {
      String key = StackFacts.keyOf(loaded.stack(), expected.keySet());
      actual.computeIfAbsent(key, k -> new ArrayList<>()).add(loaded);
    }
    assertEquals(expected.keySet(), actual.keySet(), "stacks");
    expected.forEach(
        (key, stacks) -> StackFacts.of(stacks).check(key, actual.getOrDefault(key, List.of())));
  }

  @Test
  void nothingInTheMalformedSetAltersAnything() {
    Path folder = SharedData.set("40_malformed");
    Scan scan = LoadedStack.scan(folder);
    assertEquals(19, scan.files());
    assertEquals(7, scan.images());
    scan.stacks().forEach(LoadedStack::of);
    for (Defect defect : scan.defects()) {
      assertTrue(defect.sentence().endsWith("."), defect.sentence());
      assertTrue(defect.file().isPresent());
    }
  }

  @Test
  void everyDicomDirLeadsToTheSameImages() throws IOException {
    Path folder = SharedData.set("50_dicomdir");
    List<String> expected = imagesReferredTo(folder.resolve("DICOMDIR"));
    assertEquals(31, expected.size());
    for (String name :
        List.of(
            "DICOMDIR-bigEnd", "DICOMDIR-implicit", "DICOMDIR-nooffset", "DICOMDIR-reordered")) {
      assertEquals(expected, imagesReferredTo(folder.resolve(name)), name);
    }
  }

  private static List<String> imagesReferredTo(Path dicomdir) {
    return LoadedStack.scan(dicomdir).stacks().stream()
        .flatMap(stack -> stack.frames().stream())
        .map(frame -> frame.file().toString())
        .sorted()
        .toList();
  }

  @Test
  void namesAreDecodedInEveryCharacterSet() {
    List<String> names =
        LoadedStack.scan(SharedData.set("30_charsets")).patients().stream()
            .map(patient -> patient.facts().name().display())
            .sorted()
            .toList();
    assertEquals(
        Stream.of(
                "Buc, Jérôme",
                "Hong, Gildong (洪 吉洞, 홍 길동)",
                "Wang, XiaoDong (王 小东)",
                "Wang, XiaoDong (王 小東)",
                "Yamada, Tarou (山田 太郎, やまだ たろう)",
                "Äneas, Rüdiger",
                "Διονυσιος",
                "Люкceмбypг",
                "שרון, דבורה",
                "قباني, لنزار")
            .sorted()
            .toList(),
        names);
  }

  @Test
  void aGapIsFilledWithAMissingSliceAndNamed() {
    LoadedStack loaded = LoadedStack.only(SharedData.set("42_slice_gap"));
    assertTrue(loaded.stack().has(DefectKind.MISSING_SLICE));
    assertEquals(5, loaded.volume().grid().slices());
    assertTrue(loaded.volume().isMissing(3));
    assertArrayEquals(new int[] {0, 254}, loaded.storedRange());
  }

  @Test
  void imagesAtOnePlaceAreNotAVolume() {
    LoadedStack loaded = LoadedStack.only(SharedData.set("41_not_a_volume"));
    assertTrue(loaded.stack().has(DefectKind.NOT_A_VOLUME));
    assertTrue(loaded.stack().grid().isEmpty());
  }

  @Test
  void timePointsAreApart() {
    List<ImageStack> stacks =
        LoadedStack.scan(SharedData.set("08_philips_bold_T2star_epi_2timepoints")).stacks();
    assertEquals(List.of(1, 2), stacks.stream().map(ImageStack::timePoint).toList());
    assertFalse(stacks.getFirst().has(DefectKind.DUPLICATE_POSITION));
  }

  @Test
  void kindsOfRealSeries() {
    assertEquals(List.of(ImageKind.SWI, ImageKind.SWI_PHASE), kinds("01_swip_philips_mag_phase"));
    assertEquals(
        List.of(ImageKind.T2_STAR, ImageKind.T2_STAR), kinds("04_siemens_xa30_enh_gre_magnitude"));
    assertEquals(List.of(ImageKind.T1), kinds("07_philips_sag_t1_subvolume"));
    assertEquals(List.of(ImageKind.T2), kinds("11_spine_siemens_t2_jpegll"));
    assertEquals(
        List.of(ImageKind.FIELD_MAP, ImageKind.FIELD_MAP), kinds("13_enhanced_philips_b0"));
  }

  private static List<ImageKind> kinds(String set) {
    return LoadedStack.scan(SharedData.set(set)).stacks().stream()
        .map(stack -> stack.kind().kind())
        .toList();
  }

  @Test
  void phaseAloneIsNamedAndWithItsMagnitudeIsNot() {
    Path magnitude = SharedData.set("04_siemens_xa30_enh_gre_magnitude");
    Path phase = SharedData.set("05_siemens_xa30_enh_gre_phase");
    assertTrue(anyAlone(LoadedStack.scan(phase)));
    assertFalse(anyAlone(LoadedStack.scan(magnitude, phase)));
  }

  private static boolean anyAlone(Scan scan) {
    return scan.stacks().stream().anyMatch(stack -> stack.has(DefectKind.PHASE_WITHOUT_MAGNITUDE));
  }
}
