package org.sideroscope.testimages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every image of a study before the validators of dicom3tools, and the headers that matter. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(WrittenStudies.class)
class DicomValidityTest {

  private Path study = Path.of("");
  private List<Path> files = List.of();

  @BeforeAll
  void list(WrittenStudies.Small studies) throws IOException {
    study = studies.of(PhantomCase.TYPE_2_SECONDARY);
    try (Stream<Path> walk = Files.walk(study.resolve("dicom"))) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void dciodvfyFindsNoError() throws IOException, InterruptedException {
    for (Path file : files) {
      List<String> errors =
          run(List.of("dciodvfy", "-new", file.toString())).stream()
              .filter(line -> line.startsWith("Error"))
              .toList();
      assertEquals(List.of(), errors, file.getFileName().toString());
    }
  }

  @Test
  void dcentvfyFindsOneConsistentStudy() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("dcentvfy"));
    files.forEach(file -> command.add(file.toString()));
    assertEquals(List.of(), run(command));
  }

  @Test
  void headersSayWhatTheSeriesAre() {
    WrittenImage swi = WrittenImage.series(study, "swi").getFirst();
    WrittenImage phase = WrittenImage.series(study, "phase").getFirst();
    WrittenImage minIp = WrittenImage.series(study, "minip").getFirst();
    WrittenImage t2 = WrittenImage.series(study, "t2-sagittal").getFirst();
    assertEquals("PHANTOM^TYPE2SECONDARY", swi.text("PatientName"));
    assertEquals("SWI", swi.text("SeriesDescription"));
    assertEquals("20", swi.text("EchoTime"));
    assertEquals("3", swi.text("MagneticFieldStrength"));
    assertEquals("NO", swi.text("BurnedInAnnotation"));
    assertEquals("SWI phase", phase.text("SeriesDescription"));
    assertEquals(swi.text("ImagePositionPatient"), phase.text("ImagePositionPatient"));
    assertTrue(minIp.text("ImageType").startsWith("DERIVED\\SECONDARY\\"));
    assertTrue(minIp.text("ImageType").endsWith("\\MNIP"));
    assertEquals("12", minIp.text("SliceThickness"));
    assertEquals("0\\1\\0\\0\\0\\-1", t2.text("ImageOrientationPatient"));
    for (WrittenImage image : List.of(phase, minIp, t2)) {
      assertEquals(swi.text("FrameOfReferenceUID"), image.text("FrameOfReferenceUID"));
      assertEquals(swi.text("StudyInstanceUID"), image.text("StudyInstanceUID"));
    }
  }

  private static List<String> run(List<String> command) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException _) {
      return abort(command.getFirst() + " (Debian package dicom3tools) is not installed");
    }
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank())
            .toList();
    process.waitFor();
    return lines;
  }
}
