package org.sideroscope.viewer;

import org.sideroscope.imaging.WindowLevel;

/**
 * How values become greys on the screen.
 *
 * @param window in real values
 * @param inverted swaps black and white
 * @param smooth interpolates between pixels; otherwise every voxel is a crisp rectangle
 */
public record Greys(WindowLevel window, boolean inverted, boolean smooth) {

  public static Greys of(WindowLevel window) {
    return new Greys(window, false, true);
  }

  public Greys withWindow(WindowLevel window) {
    return new Greys(window, inverted, smooth);
  }

  public Greys withInverted(boolean inverted) {
    return new Greys(window, inverted, smooth);
  }

  public Greys withSmooth(boolean smooth) {
    return new Greys(window, inverted, smooth);
  }
}
