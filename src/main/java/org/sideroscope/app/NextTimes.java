package org.sideroscope.app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.Volume;
import org.sideroscope.viewer.SliceViewport;

/**
 * How long a reader of a project waits for the first slice of the next study, as the reader would
 * tell: from the key, when it reaches the window, until pixels of another study are seen on the
 * screen itself. In turns the key ends a reading, whose next study was made ready meanwhile, and
 * takes up a study from the end of the worklist, which was not.
 */
final class NextTimes extends AnimationTimer {

  private static final int ROUNDS = 12;

  /** A window that has come to rest stays so for as many pictures. */
  private static final int RESTING = 20;

  private static final int LOOKED_AT = 96;
  private static final int COLOURS_OF_SOMETHING = 4;

  /** Everything absent, pattern and history not known; the last key ends the reading. */
  private static final List<List<KeyCode>> END_READING =
      List.of(
          List.of(KeyCode.SHIFT, KeyCode.A),
          List.of(KeyCode.ENTER),
          List.of(KeyCode.DIGIT0),
          List.of(KeyCode.U),
          List.of(KeyCode.DIGIT0),
          List.of(KeyCode.BACK_SPACE),
          List.of(KeyCode.DIGIT0));

  /** At the end of the list stand second readings of studies that may be at hand by then. */
  private static final int SECOND_READINGS = 4;

  private final Stage stage;
  private final BooleanSupplier settled;
  private final Consumer<String> lines;
  private final Runnable onDone;
  private final Robot robot = new Robot();
  private final Deque<List<KeyCode>> toPress = new ArrayDeque<>();
  private int resting;
  private int round = -1;
  private boolean timing;
  private long pressed;
  private @Nullable Volume before;
  private int[] seenBefore = {};

  /**
   * @param settled whether nothing is being read, loaded or written
   * @param lines takes what is seen, a line each
   * @param onDone runs when the window has come to rest after the last round
   */
  NextTimes(Stage stage, BooleanSupplier settled, Consumer<String> lines, Runnable onDone) {
    this.stage = stage;
    this.settled = settled;
    this.lines = lines;
    this.onDone = onDone;
    stage.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed = System.nanoTime());
  }

  private boolean isReady() {
    return round % 2 == 0;
  }

  @Override
  public void handle(long now) {
    if (timing) {
      if (isAnotherSeen()) {
        tell();
      }
    } else if (hasComeToRest()) {
      resting = 0;
      if (toPress.isEmpty() && round + 1 == 2 * ROUNDS) {
        stop();
        onDone.run();
        return;
      }
      if (toPress.isEmpty()) {
        round++;
        toPress.addAll(isReady() ? END_READING : takeUpNearTheEnd());
      }
      press(toPress.remove());
    }
  }

  /** Another one each time. */
  private List<List<KeyCode>> takeUpNearTheEnd() {
    List<List<KeyCode>> keys = new ArrayList<>();
    keys.add(List.of(KeyCode.ALT, KeyCode.L));
    keys.add(List.of(KeyCode.END));
    for (int up = 0; up < SECOND_READINGS + round / 2; up++) {
      keys.add(List.of(KeyCode.UP));
    }
    keys.add(List.of(KeyCode.ENTER));
    return keys;
  }

  private boolean hasComeToRest() {
    boolean rests =
        stage.isFocused()
            && settled.getAsBoolean()
            && viewport().flatMap(NextTimes::loaded).isPresent();
    resting = rests ? resting + 1 : 0;
    return resting >= RESTING;
  }

  private void press(List<KeyCode> keys) {
    if (toPress.isEmpty()) {
      timing = true;
      before = viewport().flatMap(NextTimes::loaded).orElse(null);
      seenBefore = viewport().map(this::pixels).orElse(new int[0]);
    }
    keys.forEach(robot::keyPress);
    keys.reversed().forEach(robot::keyRelease);
  }

  private boolean isAnotherSeen() {
    return viewport()
        .filter(shown -> loaded(shown).filter(volume -> volume != before).isPresent())
        .map(this::pixels)
        .filter(seen -> !Arrays.equals(seen, seenBefore))
        .filter(NextTimes::isPicture)
        .isPresent();
  }

  private void tell() {
    timing = false;
    double ms = (System.nanoTime() - pressed) / 1e6;
    lines.accept(
        String.format(Locale.ROOT, "%s: %.0f ms", isReady() ? "made ready" : "not ready", ms));
  }

  private Optional<SliceViewport> viewport() {
    return Optional.ofNullable(stage.getScene().lookup("#viewport-1"))
        .map(SliceViewport.class::cast);
  }

  private static Optional<Volume> loaded(SliceViewport viewport) {
    return viewport.volume().filter(volume -> volume.isLoaded(viewport.viewState().slice()));
  }

  /** Of a row in the middle; to look at more would slow down what is measured. */
  private int[] pixels(SliceViewport viewport) {
    Bounds bounds = viewport.localToScreen(viewport.getBoundsInLocal());
    Rectangle2D row =
        new Rectangle2D(
            Math.floor(bounds.getCenterX() - LOOKED_AT / 2.0),
            Math.floor(bounds.getCenterY()),
            LOOKED_AT,
            1);
    WritableImage image = robot.getScreenCapture(null, row, false);
    int[] pixels = new int[(int) image.getWidth()];
    Arrays.setAll(pixels, x -> image.getPixelReader().getArgb(x, 0));
    return pixels;
  }

  private static boolean isPicture(int[] pixels) {
    return Arrays.stream(pixels).distinct().limit(COLOURS_OF_SOMETHING).count()
        == COLOURS_OF_SOMETHING;
  }
}
