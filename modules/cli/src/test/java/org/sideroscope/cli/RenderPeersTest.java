package org.sideroscope.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures before other makers' programs: pydicom with numpy, and DCMTK. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RenderPeersTest {

  private final Path phantom =
      Path.of(System.getProperty("sideroscope.root", "."))
          .resolve("test-images/studies/css-focal/dicom");

  private String python = "";

  @TempDir Path folder;

  /** The first Python that has both libraries; that of the system before one of the user. */
  @BeforeAll
  void findPython() throws InterruptedException {
    for (String each : List.of("python3", "/usr/bin/python3")) {
      boolean complete = ends(List.of(each, "-c", "import pydicom, numpy")).orElse(false);
      python = complete ? each : python;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "swi/0020.dcm",
    "phase/0020.dcm",
    "minip/0010.dcm",
    "t2-sagittal/0005.dcm",
  })
  void storedValuesAreThoseOfPydicom(String name) throws Exception {
    assertStored(phantom.resolve(name), phantom.resolve(name), false);
  }

  @Test
  void signedValuesAreThoseOfPydicom() throws Exception {
    for (Path file : files(shared("60_seg_dcmqi_liver"))) {
      if (scan(file).path("modality").asText().equals("CT")) {
        assertStored(file, file, true);
      }
    }
    for (Path file : files(shared("42_slice_gap"))) {
      assertStored(file, file, true);
    }
  }

  /** What DCMTK compresses without loss comes out as it went in. */
  @ParameterizedTest
  @CsvSource({
    "dcmcrle",
    "dcmcjpeg +e1",
    "dcmcjpeg +el",
    "dcmcjpls",
    "dcmconv +tb",
    "dcmconv +td",
  })
  void compressedImagesAreThoseThatPydicomSeesUncompressed(String encoder) throws Exception {
    for (String name : List.of("swi/0020.dcm", "phase/0020.dcm")) {
      Path original = phantom.resolve(name);
      Path compressed = folder.resolve("compressed.dcm");
      List<String> command = new ArrayList<>(List.of(encoder.split(" ")));
      command.addAll(List.of(original.toString(), compressed.toString()));
      run(command);
      assertStored(compressed, original, false);
    }
  }

  private void assertStored(Path drawn, Path seenByPeer, boolean signed) throws Exception {
    int[] expected = stored(seenByPeer);
    CommandRun run = render(drawn, 1);
    assertEquals(new CommandRun(0, "", ""), run);
    assertArrayEquals(expected, Png.read(folder.resolve("x.png")).stored(signed), drawn.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "swi/0020.dcm, 500, 1000",
    "swi/0020.dcm, 310.5, 77.25",
    "swi/0020.dcm, 400, 2",
    "phase/0020.dcm, 0, 2000",
    "t2-sagittal/0005.dcm, 300, 601",
  })
  void aWindowIsThatOfTheStandardAndOfDcmtk(String name, double centre, double width)
      throws Exception {
    Path file = phantom.resolve(name);
    int[] drawn = windowed(file, centre, width);
    assertNearlySame(peerWindow(file, centre, width), drawn);
    // DCMTK cuts greys off where others round them
    assertOneGreyApartAtMost(dcmtkWindow(file, centre, width), drawn);
  }

  @Test
  void imagesWhoseLowestValueIsWhiteAreTurned() throws Exception {
    int compared = 0;
    for (Path file : files(shared("50_dicomdir"))) {
      JsonNode stack = scan(file);
      if (stack.path("modality").asText().equals("CR")) {
        double low = stack.path("storedMin").asDouble() * 0.684 + 200;
        double width = (stack.path("storedMax").asDouble() * 0.684 + 200 - low) / 2;
        assertNearlySame(peerWindow(file, low + width, width), windowed(file, low + width, width));
        compared++;
      }
    }
    assertTrue(compared > 0, "no image of this sort");
  }

  @ParameterizedTest
  @CsvSource({"min", "mean", "max"})
  void aSlabIsThatOfNumpy(String projection) throws Exception {
    List<Path> files = files(phantom.resolve("swi"));
    // seven slices of 3 mm about the twentieth
    List<String> command = new ArrayList<>(List.of("slab", projection, "OUT"));
    files.subList(16, 23).forEach(file -> command.add(file.toString()));
    ByteBuffer values = peer(command);
    double[] greys = new double[values.remaining() / Double.BYTES];
    for (int i = 0; i < greys.length; i++) {
      greys[i] = Math.clamp((values.getDouble() - 499.5) / 999 + 0.5, 0, 1) * 255;
    }
    CommandRun run =
        render(
            phantom.resolve("swi"),
            20,
            "--slab",
            "18",
            "--projection",
            projection,
            "--window",
            "500,1000");
    assertEquals(new CommandRun(0, "", ""), run);
    int[] drawn = Png.read(folder.resolve("x.png")).greys();
    for (int i = 0; i < greys.length; i++) {
      assertEquals(greys[i], drawn[i], 0.51);
    }
  }

  private int[] windowed(Path file, double centre, double width) throws IOException {
    CommandRun run = render(file, 1, "--window", centre + "," + width);
    assertEquals(new CommandRun(0, "", ""), run);
    return Png.read(folder.resolve("x.png")).greys();
  }

  /** Half a grey may be rounded either way. */
  private static void assertNearlySame(int[] expected, int[] actual) {
    assertOneGreyApartAtMost(expected, actual);
    long off = IntStream.range(0, actual.length).filter(i -> expected[i] != actual[i]).count();
    assertTrue(off <= actual.length / 100, off + " pixels differ");
  }

  private static void assertOneGreyApartAtMost(int[] expected, int[] actual) {
    assertEquals(expected.length, actual.length);
    for (int i = 0; i < actual.length; i++) {
      assertEquals(expected[i], actual[i], 1);
    }
  }

  private CommandRun render(Path path, int slice, String... options) throws IOException {
    List<String> line = new ArrayList<>(List.of("render", path.toString()));
    line.addAll(List.of("--series", scan(path).path("seriesInstanceUid").asText()));
    line.addAll(List.of("--slice", "" + slice, "--out", folder.resolve("x.png").toString()));
    line.addAll(List.of(options));
    return CommandRun.of(line.toArray(String[]::new));
  }

  private static JsonNode scan(Path path) throws IOException {
    return ScanLinesTest.read(CommandRun.of("scan", "--json", path.toString())).getFirst();
  }

  private static Path shared(String set) throws IOException {
    Path path = SharedData.open().set(set);
    assumeTrue(Files.isDirectory(path), "the shared data have no " + set + " here");
    return path;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private int[] stored(Path file) throws Exception {
    ByteBuffer bytes = peer(List.of("stored", "OUT", file.toString()));
    int[] values = new int[bytes.remaining() / Integer.BYTES];
    bytes.asIntBuffer().get(values);
    return values;
  }

  private int[] peerWindow(Path file, double centre, double width) throws Exception {
    return unsigned(peer(List.of("window", centre + "," + width, "OUT", file.toString())));
  }

  /** Behind the three lines of a PGM's head. */
  private int[] dcmtkWindow(Path file, double centre, double width) throws Exception {
    Path out = folder.resolve("dcmtk.pgm");
    run(List.of("dcm2pnm", "+Ww", "" + centre, "" + width, "+op", file.toString(), out.toString()));
    byte[] bytes = Files.readAllBytes(out);
    int lines = 0;
    int at = 0;
    while (lines < 3) {
      lines += bytes[at++] == '\n' ? 1 : 0;
    }
    return unsigned(ByteBuffer.wrap(bytes, at, bytes.length - at));
  }

  private static int[] unsigned(ByteBuffer bytes) {
    int[] values = new int[bytes.remaining()];
    Arrays.setAll(values, i -> Byte.toUnsignedInt(bytes.get(bytes.position() + i)));
    return values;
  }

  /** What the peer writes to its argument OUT. */
  private ByteBuffer peer(List<String> arguments) throws Exception {
    Path script = folder.resolve("peer.py");
    try (InputStream in = RenderPeersTest.class.getResourceAsStream("peer.py")) {
      assertTrue(in != null, "the script is not beside this test");
      Files.write(script, in.readAllBytes());
    }
    Path out = folder.resolve("peer.raw");
    assumeTrue(!python.isEmpty(), "no Python with pydicom and numpy is installed here");
    List<String> command = new ArrayList<>(List.of(python, script.toString()));
    arguments.forEach(each -> command.add(each.equals("OUT") ? out.toString() : each));
    run(command);
    return ByteBuffer.wrap(Files.readAllBytes(out)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void run(List<String> command) throws InterruptedException {
    Optional<Boolean> done = ends(command);
    assumeTrue(done.isPresent(), command.getFirst() + " is not installed here");
    assertTrue(done.get(), command.toString());
  }

  /** Whether a program ends well; empty if it is not there. */
  private static Optional<Boolean> ends(List<String> command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return Optional.of(process.waitFor() == 0);
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
