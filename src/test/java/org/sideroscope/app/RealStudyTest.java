package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.viewer.SliceViewport;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The main job on a real enhanced multi-frame gradient echo, magnitude and phase. */
@ExtendWith(ApplicationExtension.class)
class RealStudyTest {

  private static final List<String> FOLDERS =
      List.of("04_siemens_xa30_enh_gre_magnitude", "05_siemens_xa30_enh_gre_phase");

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Stage stage;

  private @Nullable OpenWindow window;

  @Start
  void start(Stage primary) {
    stage = primary;
  }

  @AfterEach
  void close() {
    if (window != null) {
      window.close();
    }
  }

  @Test
  void aRealStudyIsOpenedMarkedAndReported(FxRobot robot) throws Exception {
    Path[] folders = FOLDERS.stream().map(SharedSets::path).toArray(Path[]::new);
    OpenWindow open = new OpenWindow(robot, stage, folder.resolve("home"));
    window = open;
    open.open(folders);
    assertTrue(open.words("studies").contains("33 images"), open.words("studies"));

    window.click("reader-name").write("A. Reader").type(KeyCode.ENTER);
    open.waitUntil(() -> open.has("card-result"));
    open.settle();
    window.click("region-brainstem").type(KeyCode.B);
    SliceViewport viewport = open.viewport(1);
    Bounds bounds = viewport.localToScreen(viewport.getBoundsInLocal());
    robot
        .moveTo(bounds.getCenterX(), bounds.getCenterY())
        .press(MouseButton.PRIMARY)
        .moveBy(24, 6)
        .release(MouseButton.PRIMARY);
    open.settle();
    assertTrue(open.words("region-brainstem").contains("ml"), open.words("region-brainstem"));
    assertEquals("iSS, type not determined", open.text("card-result"));

    assertTrue(open.report("json", folder).contains("iss-undetermined"));
  }
}
