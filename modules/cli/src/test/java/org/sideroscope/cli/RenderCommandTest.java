package org.sideroscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code render} as it is typed, on a phantom study. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RenderCommandTest {

  private final Path study =
      Path.of(System.getProperty("sideroscope.root", "."))
          .resolve("test-images/studies/css-focal/dicom");

  private String swi = "";

  @TempDir Path folder;

  @BeforeAll
  void findSeries() throws IOException {
    swi = seriesOf(study.resolve("swi"));
  }

  private static String seriesOf(Path path) throws IOException {
    return ScanLinesTest.read(CommandRun.of("scan", "--json", path.toString()))
        .getFirst()
        .path("seriesInstanceUid")
        .asText();
  }

  private Path out() {
    return folder.resolve("x.png");
  }

  private CommandRun render(String... options) {
    return renderOf(study.resolve("swi"), swi, options);
  }

  private CommandRun renderOf(Path path, String series, String... options) {
    List<String> line = new ArrayList<>(List.of("render", path.toString()));
    line.addAll(List.of("--series", series, "--out", out().toString()));
    line.addAll(List.of(options));
    return CommandRun.of(line.toArray(String[]::new));
  }

  @Test
  void aSliceIsWrittenAsStoredAndNothingElseIsInTheFile() throws IOException {
    assertEquals(new CommandRun(0, "", ""), render("--slice", "20"));

    Png png = Png.read(out());
    assertEquals(112, png.width());
    assertEquals(144, png.height());
    assertEquals(16, png.bits());
    assertTrue(List.of("IHDR", "IDAT", "IEND").containsAll(png.chunks()), png.chunks().toString());
    String bytes = new String(Files.readAllBytes(out()), StandardCharsets.ISO_8859_1);
    assertFalse(bytes.contains("PHANTOM"));
  }

  @Test
  void throughAWindowItHasEightBits() throws IOException {
    assertEquals(0, render("--slice", "20", "--window", "500,1000").status());

    Png png = Png.read(out());
    assertEquals(8, png.bits());
    assertEquals(112, png.width());
    assertEquals(255, Arrays.stream(png.greys()).max().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"axial, 112, 144", "coronal, 112, 112", "sagittal, 144, 112"})
  void anotherPlaneHasSquarePixels(String plane, int width, int height) throws IOException {
    CommandRun run = render("--slice", "20", "--plane", plane, "--window", "500,1000");

    assertEquals(new CommandRun(0, "", ""), run);
    Png png = Png.read(out());
    assertEquals(width, png.width());
    assertEquals(height, png.height());
  }

  /** Slices are 3 mm apart and pixels 1.5 mm: each slice makes two rows, the last one on top. */
  @Test
  void aCoronalPictureIsMadeOfTheRowsOfTheSlices() throws IOException {
    int[][] slices = new int[56][];
    for (int slice = 0; slice < slices.length; slice++) {
      slices[slice] = stored("--slice", "" + (slice + 1));
    }
    assertEquals(0, render("--slice", "71", "--plane", "coronal", "--window", "500,1001").status());
    Png coronal = Png.read(out());
    for (int row = 0; row < 112; row++) {
      double place = Math.clamp(55.25 - row / 2.0, 0, 55);
      int below = (int) place;
      int above = Math.min(55, below + 1);
      for (int column = 0; column < 112; column++) {
        int at = 70 * 112 + column;
        double value =
            slices[below][at] + (place - below) * (slices[above][at] - slices[below][at]);
        double grey = Math.clamp((value - 499.5) / 1000 + 0.5, 0, 1) * 255;
        assertEquals(grey, coronal.greys()[row * 112 + column], 0.51);
      }
    }
  }

  @Test
  void aSlabOfStoredValuesIsTheLowestOfItsSlices() throws IOException {
    int[] lowest = stored("--slice", "20");
    for (String slice : List.of("19", "21")) {
      int[] other = stored("--slice", slice);
      for (int i = 0; i < lowest.length; i++) {
        lowest[i] = Math.min(lowest[i], other[i]);
      }
    }
    assertTrue(
        Arrays.equals(lowest, stored("--slice", "20", "--slab", "6", "--projection", "min")));
  }

  private int[] stored(String... options) throws IOException {
    assertEquals(new CommandRun(0, "", ""), render(options));
    return Png.read(out()).stored(false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--slice 0 | There are slices 1 to 56.",
        "--slice 57 | There are slices 1 to 56.",
        "--slice 145 --plane coronal --window 1,2 | There are slices 1 to 144.",
        "--slice 5 --kind t1 | No stack of the series is like that; it holds:",
        "--slice 5 --slab 9 --projection mean | Mean values are no stored values; say which window",
        "--slice 5 --plane coronal | In another plane most pixels lie between stored values;",
        "--slice 5 --window 40 | Invalid value for option '--window': expected a centre and a width",
        "--slice 5 --window 40,0 | Invalid value for option '--window': expected a centre and a wid",
        "--slice 5 --kind pet | Invalid value for option '--kind': expected one of swi, swi-phase,",
        "--slice 5 --slab 9 | Error: Missing required argument(s): --projection",
        "--slice 5 --slab -9 --projection min | --slab needs a thickness above 0 mm.",
        "--slice 5 --plane oblique | --plane is one of axial, coronal, sagittal.",
      })
  void whatCannotBeDrawnIsASentence(String options, String sentence) {
    CommandRun run = render(options.split(" "));

    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith(sentence), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
    assertFalse(Files.exists(out()));
  }

  @Test
  void anUnknownSeriesOrPathIsASentence() {
    assertTrue(renderOf(study, "1.2.3", "--slice", "1").err().startsWith("There is no series"));
    String missing = folder.resolve("missing").toString();
    CommandRun run = renderOf(folder.resolve("missing"), "1.2.3", "--slice", "1");
    assertEquals(missing + ": There is no such file or folder.\n", run.err());
  }

  @Test
  void aFolderThatIsNotThereIsNotMade() {
    CommandRun run =
        CommandRun.of(
            "render",
            study.resolve("swi").toString(),
            "--series",
            swi,
            "--slice",
            "3",
            "--out",
            folder.resolve("none/x.png").toString());
    assertEquals(2, run.status());
    assertTrue(run.err().contains("The folder to write to is not there"), run.err());
  }

  @Test
  void aSeriesOfSeveralStacksListsThemAndTakesEachOption() throws IOException {
    Path set = SharedData.open().set("06_philips_gre_mag_phase_one_series");
    String series = seriesOf(set);

    CommandRun several = renderOf(set, series, "--slice", "5");
    assertEquals(2, several.status());
    assertTrue(several.err().contains("choose one with --kind, --echo"), several.err());
    assertEquals(5, several.err().lines().count());

    assertEquals(0, renderOf(set, series, "--slice", "5", "--stack", "3").status());
    byte[] third = Files.readAllBytes(out());
    JsonNode stack = ScanLinesTest.read(CommandRun.of("scan", "--json", set.toString())).get(2);
    CommandRun named =
        renderOf(
            set,
            series,
            "--slice",
            "5",
            "--kind",
            stack.path("kind").asText(),
            "--echo",
            stack.path("echoTimeMs").asText());
    assertEquals(new CommandRun(0, "", ""), named);
    assertTrue(Arrays.equals(third, Files.readAllBytes(out())));
  }

  @Test
  void aMissingSliceIsNamedAndATimePointChosen() throws IOException {
    SharedData shared = SharedData.open();
    Path gap = shared.set("42_slice_gap");
    CommandRun missing = renderOf(gap, seriesOf(gap), "--slice", "4");
    assertEquals(2, missing.status());
    assertEquals("Slice 4 is missing from this series.\n", missing.err());

    Path times = shared.set("08_philips_bold_T2star_epi_2timepoints");
    assertEquals(0, renderOf(times, seriesOf(times), "--slice", "4", "--time-point", "2").status());

    Path noVolume = shared.set("41_not_a_volume");
    CommandRun flat =
        renderOf(
            noVolume, seriesOf(noVolume), "--slice", "2", "--plane", "coronal", "--window", "1,2");
    assertTrue(flat.err().startsWith("These images do not form a volume"), flat.err());
    assertEquals(0, renderOf(noVolume, seriesOf(noVolume), "--slice", "2").status());
  }
}
