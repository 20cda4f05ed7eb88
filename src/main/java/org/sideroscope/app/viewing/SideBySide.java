package org.sideroscope.app.viewing;

import java.util.List;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.workstation.hanging.Layout;

/**
 * One series in several viewports at once, for several views of the same images.
 *
 * @param titles what stands above each viewport, one to {@value #MOST}
 */
public record SideBySide(ImageStack stack, List<String> titles) {

  /** More would be too small to read. */
  public static final int MOST = 4;

  /**
   * @throws IllegalArgumentException for none, or for more than {@value #MOST}
   */
  public SideBySide {
    titles = List.copyOf(titles);
    if (titles.isEmpty() || titles.size() > MOST) {
      throw new IllegalArgumentException("One to " + MOST + " viewports stand side by side.");
    }
  }

  /** Whether the same hangs in as many viewports. */
  boolean isLike(SideBySide other) {
    return stack.id().equals(other.stack.id()) && titles.size() == other.titles.size();
  }

  /** In a row, four in two rows. */
  Layout layout() {
    return titles.size() == MOST ? Layout.FOUR : Layout.grid(1, titles.size());
  }
}
