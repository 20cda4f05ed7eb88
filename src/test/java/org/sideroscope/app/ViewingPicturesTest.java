package org.sideroscope.app;

import java.io.IOException;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What the images look like in each layout and plane, with the phantom: the pictures of the user
 * guide.
 */
class ViewingPicturesTest extends WithWindow {

  private static final double WIDTH = 960;
  private static final double HEIGHT = 640;

  @BeforeEach
  void openDemo(FxRobot robot) {
    window.open(DEMO);
    Region area = robot.lookup("#viewing-area").queryAs(Region.class);
    // of one size whatever the fonts of the machine leave
    robot.interact(() -> {
      area.setMinSize(WIDTH, HEIGHT);
      area.setMaxSize(WIDTH, HEIGHT);
    });
    window.click("viewport-1");
    robot.moveTo("#status");
    window.settle();
  }

  private void assertLooksLike(String name, FxRobot robot) throws IOException {
    window.settle();
    WaitForAsyncUtils.waitForFxEvents(20);
    Image picture =
        WaitForAsyncUtils.waitForAsyncFx(
            10_000, () -> robot.lookup("#viewing-area").query().snapshot(null, null));
    ComparedPicture.assertLooksLike(name, picture);
  }

  @Test
  void layouts(FxRobot robot) throws IOException {
    robot.type(KeyCode.F1);
    assertLooksLike("layout-1x1", robot);
    robot.type(KeyCode.F2);
    assertLooksLike("layout-1x2", robot);
    robot.type(KeyCode.F3);
    assertLooksLike("layout-2x2", robot);
    robot.type(KeyCode.F4);
    assertLooksLike("layout-3and1", robot);
    robot.type(KeyCode.F5).type(KeyCode.UP).type(KeyCode.RIGHT).type(KeyCode.ENTER);
    assertLooksLike("layout-2x3", robot);
  }

  @Test
  void planes(FxRobot robot) throws IOException {
    robot.type(KeyCode.F1);
    robot.push(KeyCode.ALT, KeyCode.DIGIT1);
    assertLooksLike("plane-axial", robot);
    robot.push(KeyCode.ALT, KeyCode.DIGIT2);
    assertLooksLike("plane-coronal", robot);
    robot.push(KeyCode.ALT, KeyCode.DIGIT3);
    assertLooksLike("plane-sagittal", robot);
    robot.push(KeyCode.ALT, KeyCode.DIGIT0);
    for (int i = 0; i < 6; i++) {
      robot.push(KeyCode.ALT, KeyCode.RIGHT);
      robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
    }
    assertLooksLike("plane-oblique", robot);
  }

  @Test
  void slab(FxRobot robot) throws IOException {
    robot.type(KeyCode.F1).type(KeyCode.M);
    assertLooksLike("slab-minip", robot);
    robot.push(KeyCode.SHIFT, KeyCode.I);
    assertLooksLike("colours-phase", robot);
  }

  @Test
  void crosshair(FxRobot robot) throws IOException {
    robot.type(KeyCode.F3).type(KeyCode.X);
    window.click("viewport-1");
    robot.moveTo("#status");
    assertLooksLike("crosshair", robot);
  }
}
