package org.sideroscope.viewer;

import org.sideroscope.imaging.ColourMap;
import org.sideroscope.imaging.WindowLevel;

/**
 * How values become greys, or colours, on the screen.
 *
 * @param window in real values
 * @param inverted swaps black and white
 * @param smooth interpolates between pixels; otherwise every voxel is a crisp rectangle
 * @param colours in the place of greys
 */
public record Greys(WindowLevel window, boolean inverted, boolean smooth, ColourMap colours) {

  public static Greys of(WindowLevel window) {
    return new Greys(window, false, true, ColourMap.GREY);
  }

  public Greys withWindow(WindowLevel window) {
    return new Greys(window, inverted, smooth, colours);
  }

  public Greys withInverted(boolean inverted) {
    return new Greys(window, inverted, smooth, colours);
  }

  public Greys withSmooth(boolean smooth) {
    return new Greys(window, inverted, smooth, colours);
  }

  public Greys withColours(ColourMap colours) {
    return new Greys(window, inverted, smooth, colours);
  }

  Greys withNextColours() {
    return withColours(
        switch (colours) {
          case GREY -> ColourMap.PHASE;
          case PHASE -> ColourMap.DIVERGING;
          case DIVERGING -> ColourMap.HEAT;
          case HEAT -> ColourMap.GREY;
        });
  }
}
