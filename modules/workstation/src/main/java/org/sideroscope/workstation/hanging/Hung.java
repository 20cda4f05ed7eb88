package org.sideroscope.workstation.hanging;

import java.util.Optional;
import org.sideroscope.dicom.ImageStack;

/**
 * What one viewport gets.
 *
 * @param rule why there is such a viewport
 * @param stack what hangs there; empty where nothing fits
 * @param showing how it is shown
 * @param fit how well it fits the rule, 0 to 1; 0 where it only fills the place
 */
public record Hung(ViewportRule rule, Optional<ImageStack> stack, Showing showing, double fit) {

  static Hung nothing(ViewportRule rule) {
    return new Hung(rule, Optional.empty(), Showing.NATIVE, 0);
  }

  /** Whether what hangs here is what the rule is after. */
  public boolean isMet() {
    return fit > 0;
  }

  boolean isSame(ImageStack otherStack, Showing otherShowing) {
    return stack.filter(own -> own.id().equals(otherStack.id())).isPresent()
        && showing.equals(otherShowing);
  }
}
