package org.sideroscope.benchmarks.start;

import ij.ImageJ;
import ij.ImagePlus;
import ij.gui.Toolbar;
import ij.plugin.FolderOpener;
import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

/**
 * Starts ImageJ on a folder of slices and tells what Sideroscope's {@code --start-times} tells, by
 * the same signs: a key answered after the tool bar was seen on the screen, and pixels of the first
 * slice seen on the screen. It opens the folder as a virtual stack, so that one slice is read.
 */
public final class ImageJStart {

  private static final int COLOURS_OF_SOMETHING = 4;
  private static final int LOOKED_AT = 64;
  private static final int BETWEEN_LOOKS_MS = 5;

  private final Instant entered;
  private final Robot robot;
  private final CountDownLatch answered = new CountDownLatch(1);

  private ImageJStart(Instant entered) throws Exception {
    this.entered = entered;
    this.robot = new Robot();
  }

  /**
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws Exception {
    Instant entered = Instant.now();
    new ImageJ(null, ImageJ.STANDALONE);
    new ImageJStart(entered).watch(arguments[0]);
    // its other threads would keep the process alive
    System.exit(0);
  }

  private void watch(String folder) throws Exception {
    Toolkit.getDefaultToolkit()
        .addAWTEventListener(
            event -> {
              if (event.getID() == KeyEvent.KEY_PRESSED) {
                answered.countDown();
              }
            },
            AWTEvent.KEY_EVENT_MASK);
    Toolbar toolBar = Toolbar.getInstance();
    do {
      Thread.sleep(BETWEEN_LOOKS_MS);
    } while (KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() == null
        || !isPicture(onScreen(toolBar)));
    robot.keyPress(KeyEvent.VK_SHIFT);
    robot.keyRelease(KeyEvent.VK_SHIFT);
    answered.await();
    tell("window usable");
    ImagePlus stack = FolderOpener.open(folder, "virtual");
    stack.show();
    do {
      Thread.sleep(BETWEEN_LOOKS_MS);
    } while (!isPicture(middleOf(onScreen(stack.getCanvas()))));
    tell("first slice");
  }

  private void tell(String what) {
    System.out.println(what + ": " + Duration.between(entered, Instant.now()).toMillis() + " ms");
  }

  private static Rectangle onScreen(Component component) {
    Point corner = component.getLocationOnScreen();
    Dimension size = component.getSize();
    return new Rectangle(corner, size);
  }

  private static Rectangle middleOf(Rectangle area) {
    return new Rectangle(
        area.x + (area.width - LOOKED_AT) / 2,
        area.y + (area.height - LOOKED_AT) / 2,
        LOOKED_AT,
        LOOKED_AT);
  }

  private boolean isPicture(Rectangle area) {
    BufferedImage image = robot.createScreenCapture(area);
    int row = image.getHeight() / 2;
    return IntStream.range(0, image.getWidth())
            .map(x -> image.getRGB(x, row))
            .distinct()
            .limit(COLOURS_OF_SOMETHING)
            .count()
        == COLOURS_OF_SOMETHING;
  }
}
