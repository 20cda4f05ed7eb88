package org.sideroscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeidentifyCommandTest {

  private static final Path STUDY =
      Path.of(System.getProperty("sideroscope.root", ".")).resolve("test-images/studies/css-focal");

  @TempDir Path folder;

  private CommandRun deidentify(Path images, String... options) {
    List<String> command =
        Stream.concat(
                Stream.of(
                    "deidentify",
                    images.toString(),
                    "--out",
                    folder.resolve("out").toString(),
                    "--key",
                    folder.resolve("key.json").toString()),
                Stream.of(options))
            .toList();
    return CommandRun.of(command.toArray(String[]::new));
  }

  @Test
  void aReadingThatWentAlongIsClassifiedAsBefore() {
    Path truth = STUDY.resolve("truth/reading.json");
    CommandRun run =
        deidentify(
            STUDY.resolve("dicom"),
            "--reading",
            truth.toString(),
            "--keep",
            "dates-shifted,device,descriptors",
            "--pseudonym",
            "SID-01");

    assertEquals(0, run.status(), run.err());
    assertEquals(
        CommandRun.of("classify", truth.toString()),
        CommandRun.of("classify", folder.resolve("out/reading.json").toString()));
    assertTrue(Files.exists(folder.resolve("out/report.sr.dcm")));
    assertTrue(Files.exists(folder.resolve("out/report.seg.dcm")));
  }

  @Test
  void anUnknownWordOfKeepIsRefusedWithThoseThereAre() {
    CommandRun run = deidentify(STUDY.resolve("dicom"), "--keep", "names");

    assertEquals(ExitStatus.REFUSED, run.status());
    assertTrue(run.err().contains("dates-shifted"), run.err());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void whatIsLeftOutIsNamedWithItsReason() throws IOException {
    CommandRun run = deidentify(SharedData.open().set("22_compressed_other"));

    assertEquals(ExitStatus.REFUSED, run.status());
    assertTrue(run.err().contains("is ultrasound"), run.err());
  }

  /** pydicom reads every file, and knows nothing of how they were made. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "04_siemens_xa30_enh_gre_magnitude",
        "07_philips_sag_t1_subvolume",
        "13_enhanced_philips_b0",
        "21_compressed_enhanced_mf",
        "42_slice_gap",
        "60_seg_dcmqi_liver",
        "61_sr_tid1500_dcmqi"
      })
  void anIndependentReaderFindsNothingOfThePatient(String set) throws Exception {
    Path images = SharedData.open().set(set);
    CommandRun run = deidentify(images);
    assertEquals(0, run.status(), run.err());

    Path script = folder.resolve("identifiers.py");
    try (InputStream in = DeidentifyCommandTest.class.getResourceAsStream("identifiers.py")) {
      Files.write(script, in == null ? new byte[0] : in.readAllBytes());
    }
    Process process = python(script, images, folder.resolve("out"));
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assumeTrue(process.waitFor() != 3, "no pydicom is installed here");

    assertEquals("nothing found\n", said);
  }

  private static Process python(Path script, Path before, Path after) {
    try {
      return new ProcessBuilder(
              "/usr/bin/python3", script.toString(), before.toString(), after.toString())
          .redirectErrorStream(true)
          .start();
    } catch (IOException _) {
      return abort("no Python is installed here");
    }
  }
}
