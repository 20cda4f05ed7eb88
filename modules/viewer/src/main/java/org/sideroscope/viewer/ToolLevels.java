package org.sideroscope.viewer;

import java.util.OptionalDouble;
import org.sideroscope.imaging.WindowLevel;

/**
 * The values of the images that painting tools go by. One that nobody chose follows the window:
 * what looks dark is dark.
 *
 * @param chosenLevel below which a voxel is dark, in real (rescaled) values
 * @param chosenTolerance how much a voxel may differ from the one that a region grows from, in real
 *     values, at least 0
 */
public record ToolLevels(OptionalDouble chosenLevel, OptionalDouble chosenTolerance) {

  public static final ToolLevels OF_WINDOW =
      new ToolLevels(OptionalDouble.empty(), OptionalDouble.empty());

  private static final double DARK_SHARE = 0.3;
  private static final double TOLERANCE_SHARE = 0.1;
  private static final double STEPS_A_WINDOW = 64;
  private static final double[] ROUND = {1, 2, 5, 10};

  public double level(WindowLevel window) {
    return chosenLevel.orElseGet(
        () -> round(window.centre() + (DARK_SHARE - 0.5) * window.width(), window));
  }

  public double tolerance(WindowLevel window) {
    return chosenTolerance.orElseGet(() -> round(TOLERANCE_SHARE * window.width(), window));
  }

  public ToolLevels withLevel(double level) {
    return new ToolLevels(OptionalDouble.of(level), chosenTolerance);
  }

  /** Lighter voxels count as dark, or with negative steps darker ones only. */
  public ToolLevels withLevelMoved(int steps, WindowLevel window) {
    return new ToolLevels(
        OptionalDouble.of(round(level(window) + steps * step(window), window)), chosenTolerance);
  }

  /** Chooses what is in force, so that another window no longer changes it. */
  public ToolLevels held(WindowLevel window) {
    return new ToolLevels(OptionalDouble.of(level(window)), OptionalDouble.of(tolerance(window)));
  }

  public ToolLevels withTolerance(double tolerance, WindowLevel window) {
    return new ToolLevels(chosenLevel, OptionalDouble.of(Math.max(0, round(tolerance, window))));
  }

  /** What one press of a key changes: a round number that suits the window. */
  static double step(WindowLevel window) {
    double wanted = window.width() / STEPS_A_WINDOW;
    double power = Math.pow(10, Math.floor(Math.log10(wanted)));
    for (double times : ROUND) {
      if (times * power >= wanted) {
        return times * power;
      }
    }
    return 10 * power;
  }

  private static double round(double value, WindowLevel window) {
    double step = step(window);
    return Math.rint(value / step) * step;
  }
}
