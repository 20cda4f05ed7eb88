package org.sideroscope.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import org.sideroscope.imaging.Volume;
import org.sideroscope.viewer.SliceViewport;

/**
 * How long the window took to start, as a user would tell: it is usable once its tool bar is seen
 * on the screen itself and a key pressed after that, through the window system, was answered; the
 * first slice is there once its pixels are seen on the screen. Looking and pressing cost a few
 * milliseconds, which count.
 */
final class StartTimes extends AnimationTimer {

  /** A picture of something has more colours than the plain ground of a window. */
  private static final int COLOURS_OF_SOMETHING = 4;

  /** A key that does nothing. */
  private static final KeyCode KEY = KeyCode.SHIFT;

  /** So many pixels are looked at in the middle of a slice. */
  private static final int LOOKED_AT = 64;

  private final Instant entered;
  private final Scene scene;
  private final Consumer<String> lines;
  private final Runnable onDone;
  private final Robot robot = new Robot();
  private boolean pressed;
  private boolean usable;

  /**
   * Gets ready to watch.
   *
   * @param entered when the program was entered
   * @param lines takes what is seen, a line each
   * @param onDone runs after the first slice
   */
  StartTimes(Instant entered, Scene scene, Consumer<String> lines, Runnable onDone) {
    this.entered = entered;
    this.scene = scene;
    this.lines = lines;
    this.onDone = onDone;
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> answer(event.getCode()));
  }

  @Override
  public void handle(long now) {
    if (!pressed) {
      if (scene.getWindow().isFocused() && isSeen(".tool-bar")) {
        pressed = true;
        robot.keyPress(KEY);
        robot.keyRelease(KEY);
      }
    } else if (usable && isSliceSeen()) {
      tell("first slice");
      stop();
      onDone.run();
    }
  }

  private void answer(KeyCode key) {
    if (key == KEY && pressed && !usable) {
      usable = true;
      tell("window usable");
    }
  }

  private void tell(String what) {
    long after = Duration.between(entered, Instant.now()).toMillis();
    lines.accept(String.format(Locale.ROOT, "%s: %d ms", what, after));
  }

  private boolean isSeen(String part) {
    Node node = scene.lookup(part);
    return node != null && isPicture(rowOf(onScreen(node)));
  }

  private boolean isSliceSeen() {
    return Optional.ofNullable(scene.lookup(".slice-viewport"))
        .map(SliceViewport.class::cast)
        .filter(viewport -> viewport.volume().filter(v -> isLoaded(v, viewport)).isPresent())
        .filter(viewport -> isPicture(middleOf(rowOf(onScreen(viewport)))))
        .isPresent();
  }

  private static boolean isLoaded(Volume volume, SliceViewport viewport) {
    return volume.isLoaded(viewport.viewState().slice());
  }

  private static Rectangle2D onScreen(Node node) {
    Bounds bounds = node.localToScreen(node.getBoundsInLocal());
    return new Rectangle2D(
        bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }

  /** The row of pixels in the middle; to look at more would slow down what is measured. */
  private static Rectangle2D rowOf(Rectangle2D area) {
    double middle = Math.floor(area.getMinY() + area.getHeight() / 2);
    return new Rectangle2D(area.getMinX(), middle, area.getWidth(), 1);
  }

  private static Rectangle2D middleOf(Rectangle2D row) {
    double left = row.getMinX() + (row.getWidth() - LOOKED_AT) / 2;
    return new Rectangle2D(left, row.getMinY(), LOOKED_AT, 1);
  }

  private boolean isPicture(Rectangle2D row) {
    if (row.getWidth() < 1) {
      return false;
    }
    WritableImage image = robot.getScreenCapture(null, row, false);
    return IntStream.range(0, (int) image.getWidth())
            .map(x -> image.getPixelReader().getArgb(x, 0))
            .distinct()
            .limit(COLOURS_OF_SOMETHING)
            .count()
        == COLOURS_OF_SOMETHING;
  }
}
