package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.viewer.Placement;
import org.sideroscope.viewer.SliceViewport;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Viewports that follow each other by the place in the patient. */
class LinkedViewportsTest extends WithWindow {

  /** Another frame of reference, as long as any of the phantom's. */
  private static final String OTHER_FRAME = "2.25.111111111111111111111111111111111111111";

  private SliceViewport swi;
  private SliceViewport phase;
  private SliceViewport sagittal;

  @BeforeEach
  void openDemo() {
    open(DEMO);
  }

  private void open(Path study) {
    window.open(study);
    swi = showing("SWI, axial");
    phase = showing("SWI phase");
    sagittal = showing("T2, sagittal");
  }

  private SliceViewport showing(String title) {
    return Stream.of(1, 2, 3, 4)
        .map(window::viewport)
        .filter(viewport -> viewport.getAccessibleText().contains(title))
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                title
                    + " hangs nowhere: "
                    + Stream.of(1, 2, 3, 4)
                        .map(n -> window.viewport(n).getAccessibleText())
                        .toList()));
  }

  /** How high in the patient the middle of the shown picture lies. */
  private static double heightMm(SliceViewport viewport) {
    return viewport
        .pictureGrid()
        .orElseThrow()
        .toPatient(VoxelPosition.of(0, 0, viewport.viewState().slice()))
        .z();
  }

  private static void assertSameLevel(SliceViewport one, SliceViewport other) {
    double most = other.pictureGrid().orElseThrow().sliceSpacingMm() / 2 + 0.1;
    assertEquals(heightMm(one), heightMm(other), most);
  }

  private static void activate(FxRobot robot, SliceViewport viewport) {
    robot.clickOn(viewport, MouseButton.PRIMARY);
  }

  @Test
  void scrollsTogetherAndAcrossNot(FxRobot robot) {
    activate(robot, swi);
    int across = sagittal.viewState().slice();
    robot.type(KeyCode.DOWN, 7);
    assertSameLevel(swi, phase);
    assertEquals(across, sagittal.viewState().slice());
  }

  @Test
  void eachGoesItsOwnWayWithoutLinks(FxRobot robot) {
    activate(robot, swi);
    int before = phase.viewState().slice();
    robot.type(KeyCode.L).type(KeyCode.DOWN, 7);
    assertEquals(before, phase.viewState().slice());
    robot.type(KeyCode.L).type(KeyCode.DOWN);
    assertSameLevel(swi, phase);
  }

  @Test
  void zoomsTogether(FxRobot robot) {
    activate(robot, swi);
    robot.type(KeyCode.ADD, 3);
    assertNotEquals(Placement.FIT, phase.viewState().placement());
    assertNotEquals(Placement.FIT, sagittal.viewState().placement());
    robot.type(KeyCode.Z);
    assertEquals(Placement.FIT, phase.viewState().placement());
  }

  @Test
  void theCrosshairLeadsAllToThePlace(FxRobot robot) {
    activate(robot, swi);
    robot.type(KeyCode.X);
    Point2D onScreen =
        WaitForAsyncUtils.waitForAsyncFx(
            5000, () -> swi.localToScreen(swi.getWidth() / 2 + 40, swi.getHeight() / 2 + 30));
    robot.moveTo(onScreen).press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
    PatientPoint place =
        WaitForAsyncUtils.waitForAsyncFx(
            5000,
            () ->
                swi.pictureGrid()
                    .orElseThrow()
                    .toPatient(
                        swi.projection()
                            .orElseThrow()
                            .toVoxel(swi.screenToLocal(onScreen), swi.viewState().slice())));
    double off =
        sagittal.pictureGrid().orElseThrow().toVoxel(place).slice() - sagittal.viewState().slice();
    assertEquals(0, off, 0.5 + 1e-6);
    assertSameLevel(swi, phase);
  }

  @Test
  void windowsAreSharedWithinAKindOnly(FxRobot robot) {
    activate(robot, swi);
    window.hang("SWI, axial", 2);
    WindowLevel before = phase.viewState().greys().window();
    activate(robot, window.viewport(1));
    robot.type(KeyCode.W);
    window.settle();
    assertEquals(
        window.viewport(1).viewState().greys().window(),
        window.viewport(2).viewState().greys().window());
    assertEquals(before, phase.viewState().greys().window());
  }

  /** The demo study in which the phase has a frame of reference of its own. */
  private Path withForeignPhase() throws IOException {
    Path copy = folder.resolve("foreign");
    try (Stream<Path> files = Files.walk(DEMO)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(DEMO.relativize(file).toString());
        Files.createDirectories(target.getParent());
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        boolean isPhase = DEMO.relativize(file).startsWith("phase");
        Files.writeString(
            target,
            isPhase
                ? bytes.replaceFirst(
                    "(\\x20\\x00\\x52\\x00UI..)2\\.25\\.[0-9]{39}", "$1" + OTHER_FRAME)
                : bytes,
            StandardCharsets.ISO_8859_1);
      }
    }
    return copy;
  }

  @Test
  void anotherFrameOfReferenceFollowsOnlyByHandAndThatIsKept(FxRobot robot) throws IOException {
    open(withForeignPhase());
    activate(robot, swi);
    int before = phase.viewState().slice();
    robot.type(KeyCode.DOWN, 4);
    assertEquals(before, phase.viewState().slice(), "nobody knows how it lies");

    robot.push(KeyCode.CONTROL, KeyCode.L);
    robot.type(KeyCode.DOWN, 3);
    assertEquals(before + 3, phase.viewState().slice(), "follows with the offset");
    assertTrue(window.words("notices").contains("now shows this level"), window.words("notices"));

    window.settle();
    window.restart(folder.resolve("home"));
    open(folder.resolve("foreign"));
    activate(robot, swi);
    int apart = phase.viewState().slice() - swi.viewState().slice();
    assertEquals(before - (swi.pictureGrid().orElseThrow().slices() / 2 + 4), apart);
  }

  @Test
  void theBarMovesAndForgets(FxRobot robot) throws IOException {
    open(withForeignPhase());
    activate(robot, swi);
    robot.push(KeyCode.CONTROL, KeyCode.L);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    assertTrue(window.text("alignment-state").contains("turned 0.0°"));
    int before = phase.viewState().slice();
    for (int mm = 0; mm < 6; mm++) {
      window.click("alignment-H");
    }
    assertEquals(before - 2, phase.viewState().slice(), "6 mm higher shows 2 slices below");
    window.click("alignment-turn-more-L");
    assertTrue(window.text("alignment-state").contains("turned 1.0°"));
    window.click("alignment-forget");
    assertTrue(window.text("alignment-state").contains("not aligned yet"));
    window.click("alignment-close");
    window.settle();
  }
}
