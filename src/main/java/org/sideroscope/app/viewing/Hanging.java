package org.sideroscope.app.viewing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Study;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.workstation.hanging.Layout;

/**
 * Which series hang where when a study is opened: what shows haemosiderin best comes first, beside
 * it what tells it from veins, then what shows the spine.
 */
final class Hanging {

  /** A place in the hanging, with what may take it, best first. */
  private enum Slot {
    MAIN(
        ImageKind.SWI,
        ImageKind.T2_STAR,
        ImageKind.SWI_MAGNITUDE,
        ImageKind.QSM,
        ImageKind.T2,
        ImageKind.FLAIR),
    PROJECTION(ImageKind.MIN_IP, ImageKind.SWI_MAGNITUDE, ImageKind.FLAIR, ImageKind.T1),
    PHASE(ImageKind.SWI_PHASE, ImageKind.QSM, ImageKind.FIELD_MAP, ImageKind.FLAIR),
    SAGITTAL(ImageKind.T2, ImageKind.T1, ImageKind.T2_STAR, ImageKind.CT);

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<ImageKind> kinds;

    Slot(ImageKind... kinds) {
      this.kinds = List.of(kinds);
    }
  }

  private Hanging() {}

  /**
   * At most four stacks, the main one first; places that nothing fits are taken by other series.
   */
  static List<ImageStack> of(Study study) {
    List<ImageStack> left = new ArrayList<>(study.stacks());
    left.removeIf(ImageStack::isSegmentation);
    List<ImageStack> hung = new ArrayList<>();
    for (Slot slot : Slot.values()) {
      best(slot, left).ifPresent(stack -> move(stack, left, hung));
    }
    while (hung.size() < Slot.values().length && !left.isEmpty()) {
      ImageStack largest =
          left.stream().max(Comparator.comparingInt(stack -> stack.frames().size())).orElseThrow();
      move(largest, left, hung);
    }
    return hung;
  }

  private static void move(ImageStack stack, List<ImageStack> from, List<ImageStack> to) {
    from.remove(stack);
    to.add(stack);
  }

  /** The layout that suits so many stacks. */
  static Layout layoutFor(int stacks) {
    return stacks <= 1 ? Layout.ONE : stacks == 2 ? Layout.TWO : Layout.FOUR;
  }

  private static Optional<ImageStack> best(Slot slot, List<ImageStack> stacks) {
    return stacks.stream()
        .filter(stack -> rank(slot, stack) >= 0)
        .min(
            Comparator.<ImageStack>comparingInt(stack -> rank(slot, stack))
                .thenComparingInt(stack -> fitsPlane(slot, stack) ? 0 : 1)
                .thenComparingInt(stack -> -stack.frames().size()));
  }

  private static int rank(Slot slot, ImageStack stack) {
    return IntStream.range(0, slot.kinds.size())
        .filter(i -> slot.kinds.get(i) == stack.kind().kind())
        .findFirst()
        .orElse(-1);
  }

  private static boolean fitsPlane(Slot slot, ImageStack stack) {
    if (stack.geometry() != Geometry.VOLUME) {
      return false;
    }
    AnatomicalPlane plane = stack.displayGrid().plane();
    return (slot == Slot.SAGITTAL) == (plane == AnatomicalPlane.SAGITTAL);
  }
}
