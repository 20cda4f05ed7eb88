package org.sideroscope.benchmarks.start;

import ij.ImageJ;
import ij.ImagePlus;
import ij.gui.Toolbar;
import ij.plugin.FolderOpener;
import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/**
 * Starts ImageJ on a folder of slices and tells what Sideroscope's {@code --start-times} tells, by
 * like signs: the pointer's movement answered after the tool bar was seen on the screen (not a key:
 * without a window manager AWT may never get the keyboard), and pixels of the first slice seen on
 * the screen. It opens the folder as a virtual stack, so that one slice is read.
 */
public final class ImageJStart {

  private static final int COLOURS_OF_SOMETHING = 4;
  private static final int LOOKED_AT = 64;
  private static final int BETWEEN_LOOKS_MS = 5;

  private final Instant entered;
  private final Robot robot;
  private final AtomicBoolean pointed = new AtomicBoolean();
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
              if (event.getID() == MouseEvent.MOUSE_MOVED && pointed.get()) {
                answered.countDown();
              }
            },
            AWTEvent.MOUSE_MOTION_EVENT_MASK);
    waitFor(Toolbar.getInstance());
    Rectangle toolBar = middleOf(Toolbar.getInstance());
    pointed.set(true);
    for (int step = 0; answered.getCount() > 0; step++) {
      robot.mouseMove(toolBar.x + step % toolBar.width, toolBar.y);
      answered.await(BETWEEN_LOOKS_MS, TimeUnit.MILLISECONDS);
    }
    tell("window usable");
    ImagePlus stack = FolderOpener.open(folder, "virtual");
    stack.show();
    waitFor(stack.getCanvas());
    tell("first slice");
  }

  /** Until something is seen of a component, which may still be shown or moved to its place. */
  private void waitFor(Component component) throws InterruptedException {
    do {
      Thread.sleep(BETWEEN_LOOKS_MS);
    } while (!component.isShowing() || !isPicture(middleOf(component)));
  }

  private void tell(String what) {
    System.out.println(what + ": " + Duration.between(entered, Instant.now()).toMillis() + " ms");
  }

  /** Some pixels in the middle of a component. */
  private static Rectangle middleOf(Component component) {
    Point corner = component.getLocationOnScreen();
    return new Rectangle(
        corner.x + (component.getWidth() - LOOKED_AT) / 2,
        corner.y + component.getHeight() / 2,
        LOOKED_AT,
        1);
  }

  private boolean isPicture(Rectangle row) {
    BufferedImage image = robot.createScreenCapture(row);
    return IntStream.range(0, image.getWidth())
            .map(x -> image.getRGB(x, 0))
            .distinct()
            .limit(COLOURS_OF_SOMETHING)
            .count()
        == COLOURS_OF_SOMETHING;
  }
}
