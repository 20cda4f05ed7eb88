package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.dicomobjects.part10.Item;
import org.sideroscope.dicomobjects.part10.Part10Writer;
import org.sideroscope.foundation.Progress;
import org.testfx.api.FxRobot;

/** Segmentations and reports of other makers below the images, worked by the keyboard. */
class ForeignObjectsTest extends WithWindow {

  @Test
  void aSegmentationIsLaidOverTheImagesSeenAndPutAway(FxRobot robot) {
    window.open(SharedSets.path("60_seg_dcmqi_liver"));
    robot.push(KeyCode.ALT, KeyCode.O);
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    window.settle();
    window.waitUntil(() -> table(robot).isFocusVisible());

    assertTrue(window.text("overlay-note").contains("no mark"), window.text("overlay-note"));
    window.waitUntil(() ->
        window.viewport(1).getAccessibleText().contains("overlay: Liver Segmentation, read-only"));
    robot.type(KeyCode.SPACE);
    window.waitUntil(() -> !robot.lookup("#overlay-seen-1").queryAs(CheckBox.class).isSelected());
    robot.type(KeyCode.END);
    window.settle();
    robot.type(KeyCode.ENTER);
    window.settle();

    robot.push(KeyCode.ALT, KeyCode.W);
    window.waitUntil(() -> !window.has("overlay"));
    assertFalse(window.viewport(1).getAccessibleText().contains("overlay"));
  }

  @Test
  void aReportIsReadItsImagesAreShownAndItsNamesHidden(FxRobot robot) throws IOException {
    window.open(DEMO);
    ImageStack stack =
        new StudyScanner().scan(List.of(DEMO), Progress.NONE).orThrow().stacks().getFirst();
    StackFrame last = stack.frames().getLast();
    window.open(report(last));
    window.waitUntil(() -> window.has("document"));
    assertTrue(window.text("document-warning").contains("another patient"));
    assertTrue(window.text("document-facts").contains("Other, Person"));

    robot.push(KeyCode.ALT, KeyCode.D);
    TreeTableView<?> tree = robot.lookup("#document-tree").queryAs(TreeTableView.class);
    window.waitUntil(tree::isFocusVisible);
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    window.settle();
    assertEquals(last.slice(), shownSlice(stack));

    robot.type(KeyCode.ESCAPE);
    window.waitUntil(() -> !tree.isFocused());

    robot.push(KeyCode.SHIFT, KeyCode.D);
    window.waitUntil(() -> !window.text("document-facts").contains("Other"));
    assertFalse(window.words("document-tree").contains("Doe"), window.words("document-tree"));
    window.click("document-filter").write("nowhere");
    window.waitUntil(() -> tree.getRoot() == null);
  }

  private int shownSlice(ImageStack stack) {
    return IntStream.rangeClosed(1, 4)
        .filter(number -> window.has("viewport-" + number))
        .mapToObj(window::viewport)
        .filter(viewport ->
            viewport.volume().filter(v -> v.grid().equals(stack.displayGrid())).isPresent())
        .mapToInt(viewport -> viewport.viewState().slice())
        .max()
        .orElse(-1);
  }

  private static TableView<?> table(FxRobot robot) {
    return robot.lookup("#overlay-segments").queryAs(TableView.class);
  }

  private Path report(StackFrame image) throws IOException {
    Item reference =
        new Item()
            .put("ReferencedSOPClassUID", image.sopClassUid())
            .put("ReferencedSOPInstanceUID", image.sopInstanceUid());
    Item shown =
        new Item()
            .put("RelationshipType", "CONTAINS")
            .put("ValueType", "IMAGE")
            .items("ReferencedSOPSequence", reference);
    Item observer =
        new Item()
            .put("RelationshipType", "HAS OBS CONTEXT")
            .put("ValueType", "PNAME")
            .put("PersonName", "Doe^Jane");
    Item report =
        new Item()
            .put("SOPClassUID", "1.2.840.10008.5.1.4.1.1.88.22")
            .put("SOPInstanceUID", "2.25.1")
            .put("StudyInstanceUID", "2.25.2")
            .put("SeriesInstanceUID", "2.25.3")
            .put("Modality", "SR")
            .put("PatientName", "Other^Person")
            .put("PatientID", "other")
            .put("ValueType", "CONTAINER")
            .items("ContentSequence", shown, observer);
    return Files.write(folder.resolve("report.dcm"), Part10Writer.bytes(report));
  }
}
