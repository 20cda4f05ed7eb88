package org.sideroscope.workstation.hanging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Study;

/**
 * How a prior study hangs beside the current one: for each series that hangs, the one of the prior
 * study that is of the same kind and shown the same way, else what the same rule takes of it.
 *
 * @param pairs in the order of the viewports of the current study
 */
public record ComparisonPlan(List<Pair> pairs) {

  /**
   * Two viewports side by side.
   *
   * @param prior without a stack where the prior study has nothing to compare
   */
  public record Pair(Hung current, Hung prior) {

    /** Whether both show the same kind of image, so that one window suits both. */
    public boolean isOfSameKind() {
      return current
          .stack()
          .map(stack -> stack.kind().kind())
          .equals(prior.stack().map(stack -> stack.kind().kind()));
    }
  }

  public ComparisonPlan {
    pairs = List.copyOf(pairs);
  }

  public static ComparisonPlan of(HangingPlan current, Study prior) {
    HangingPlan byRules = PlanHanging.by(current.protocol(), prior);
    List<Pair> pairs = new ArrayList<>();
    for (Hung hung : current.viewports()) {
      if (hung.stack().isPresent()) {
        pairs.add(new Pair(hung, beside(hung, hung.stack().get(), prior, byRules)));
      }
    }
    return new ComparisonPlan(pairs);
  }

  /** Two pairs at once; the others hang behind them and are seen in a larger layout. */
  public Layout layout() {
    return pairs.size() > 1 ? Layout.FOUR : Layout.TWO;
  }

  private static Hung beside(Hung hung, ImageStack stack, Study prior, HangingPlan byRules) {
    return prior.stacks().stream()
        .filter(other -> !other.isSegmentation() && isSameImage(stack, other))
        .min(
            Comparator.comparing((ImageStack other) -> plane(other) != plane(stack))
                .thenComparingDouble(other -> Math.abs(echoMs(other) - echoMs(stack)))
                .thenComparingInt(other -> -other.frames().size())
                .thenComparing(ImageStack::id))
        .map(other -> new Hung(hung.rule(), Optional.of(other), as(hung, other), hung.fit()))
        .or(() -> ofSameRule(hung, byRules))
        .orElseGet(() -> Hung.nothing(hung.rule()));
  }

  private static boolean isSameImage(ImageStack one, ImageStack other) {
    return one.kind().kind() == other.kind().kind()
        && BodyRegion.of(one)
            .orElse(BodyRegion.BRAIN)
            .equals(BodyRegion.of(other).orElse(BodyRegion.BRAIN));
  }

  private static Enum<?> plane(ImageStack stack) {
    return stack.displayGrid().plane();
  }

  private static double echoMs(ImageStack stack) {
    return stack.acquisition().echoTimeMs().orElse(0);
  }

  private static Showing as(Hung hung, ImageStack other) {
    return hung.showing().suits(other) ? hung.showing() : Showing.NATIVE;
  }

  private static Optional<Hung> ofSameRule(Hung hung, HangingPlan byRules) {
    return byRules.viewports().stream()
        .filter(other -> other.isMet() && other.rule().equals(hung.rule()))
        .findFirst();
  }
}
