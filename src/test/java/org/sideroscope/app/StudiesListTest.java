package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sideroscope.viewer.ViewportContent;
import org.testfx.api.FxRobot;

/** What the list of studies says of what is no image, and of what is wrong. */
class StudiesListTest extends WithWindow {

  private static final String KNOWN_SYNTAX = "1\\.2\\.840\\.10008\\.1\\.2\\.1(?=[^.0-9])";

  /** As long as the known one; nobody will ever give it a meaning. */
  private static final String UNKNOWN_SYNTAX = "1.2.840.10008.1.9.9";

  @Test
  void aSegmentationIsListedAndNotHung() {
    window.open(SharedSets.path("60_seg_dcmqi_liver"));

    String list = window.words("stacks");
    assertTrue(list.contains("Segmentation 1 Liver Segmentation Opens below the images"), list);
    assertTrue(list.contains("CT, axial"), list);
    assertFalse(list.contains("Other images"), list);
  }

  @Test
  void aStudyWithoutImagesIsListedAndOpensNothing() {
    window.open(SharedSets.path("61_sr_tid1500_dcmqi"));

    assertTrue(window.words("stacks").contains("Structured report"), window.words("stacks"));
    assertTrue(window.words("notices").contains("no images here"), window.words("notices"));
    assertTrue(window.viewport(1).content() instanceof ViewportContent.Empty);
  }

  @Test
  void aSeriesOfWhichNothingCanBeDecodedSaysSo() throws IOException {
    String file = Files.readString(firstOfDemo(), StandardCharsets.ISO_8859_1);
    String unknown = file.replaceFirst(KNOWN_SYNTAX, UNKNOWN_SYNTAX);
    assertNotEquals(file, unknown);
    Path written = folder.resolve("unknown.dcm");
    Files.writeString(written, unknown, StandardCharsets.ISO_8859_1);
    window.open(written);

    ViewportContent content = window.viewport(1).content();
    assertTrue(
        content instanceof ViewportContent.Failed failed
            && failed.reason().contains(UNKNOWN_SYNTAX),
        content.toString());
    assertTrue(window.words("stacks").contains("Cannot be decoded"), window.words("stacks"));
    String details = window.words("study-details");
    assertTrue(details.contains(UNKNOWN_SYNTAX), details);
  }

  @Test
  void anArchiveIsOpenedInPlace() throws IOException {
    Path archive = folder.resolve("study.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive));
        var files = Files.walk(DEMO)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(DEMO.relativize(file).toString()));
        Files.copy(file, zip);
      }
    }
    window.open(archive);

    assertTrue(window.words("stacks").contains("SWI, axial"), window.words("stacks"));
    assertTrue(window.viewport(1).volume().orElseThrow().isComplete());
  }

  @Test
  void whyAFileWasRefusedIsReadByKeyboard(FxRobot robot) throws IOException {
    Path study = folder.resolve("study");
    Files.createDirectories(study);
    Files.copy(firstOfDemo(), study.resolve("good.dcm"));
    Files.writeString(study.resolve("notes.dcm"), "These are notes.");
    window.open(study);
    String stacks = window.words("stacks");
    assertTrue(stacks.contains("1 FILE WITH PROBLEMS"), stacks);
    assertTrue(stacks.contains("notes.dcm ⚠ Not DICOM"), stacks);

    ListView<?> list = robot.lookup("#stacks").queryListView();
    window.click("reader-name");
    for (int tabs = 0; tabs < 60 && !list.isFocused(); tabs++) {
      robot.push(KeyCode.TAB);
    }
    assertTrue(list.isFocused(), "the list is reached with the Tab key");
    robot.push(KeyCode.END);
    String details = window.words("study-details");
    assertTrue(details.contains("named like a DICOM file and is none."), details);
    assertTrue(details.contains(study.resolve("notes.dcm").toString()), details);

    robot.push(KeyCode.SHIFT, KeyCode.D);
    assertFalse(window.words("studies").contains("notes.dcm"), window.words("studies"));
  }

  @Test
  void theSeriesInTheActiveViewportIsExplained(FxRobot robot) {
    window.open(DEMO);
    assertTrue(
        window.words("study-details").startsWith("SWI: the "), window.words("study-details"));

    robot.type(KeyCode.RIGHT);
    window.settle();
    ListView<?> list = robot.lookup("#stacks").queryListView();
    assertEquals(1, list.getSelectionModel().getSelectedIndices().size());
    assertFalse(
        window.words("study-details").startsWith("SWI: the "), window.words("study-details"));
  }

  private static Path firstOfDemo() throws IOException {
    try (var files = Files.walk(DEMO)) {
      return files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
    }
  }
}
