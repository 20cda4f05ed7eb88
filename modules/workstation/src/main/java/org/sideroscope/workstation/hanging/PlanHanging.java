package org.sideroscope.workstation.hanging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Study;
import org.sideroscope.imaging.Geometry;

/** Lays a study out by a protocol, rule by rule; the same study always hangs the same. */
public final class PlanHanging {

  /** What the words of the request weigh beside the rules, which together weigh 1. */
  private static final double FOR_WORDS = 0.5;

  private static final double AGAINST_SERIES = 0.25;

  /** Of equals: a volume, the larger one, the later echo (more susceptible), the earlier series. */
  private static final Comparator<ImageStack> BETTER_OF_EQUALS =
      Comparator.comparing((ImageStack stack) -> stack.geometry() != Geometry.VOLUME)
          .thenComparingInt(stack -> -stack.frames().size())
          .thenComparingDouble(stack -> -stack.acquisition().echoTimeMs().orElse(0))
          .thenComparingInt(stack -> stack.series().number().orElse(Integer.MAX_VALUE))
          .thenComparing(ImageStack::id);

  private final HangingProtocol protocol;
  private final Study study;
  private final List<Hung> hung = new ArrayList<>();
  private double met;
  private double asked;

  private PlanHanging(HangingProtocol protocol, Study study) {
    this.protocol = protocol;
    this.study = study;
  }

  /** How a study hangs by one protocol. */
  public static HangingPlan by(HangingProtocol protocol, Study study) {
    return new PlanHanging(protocol, study).plan();
  }

  /** A study by each protocol, the best first; among equals the order of the protocols decides. */
  public static List<HangingPlan> ranked(List<HangingProtocol> protocols, Study study) {
    return protocols.stream()
        .map(protocol -> by(protocol, study))
        .sorted(Comparator.comparingDouble(plan -> -plan.score()))
        .toList();
  }

  private HangingPlan plan() {
    protocol.viewports().forEach(this::take);
    fillUp();
    List<String> found = protocol.words().stream().filter(this::isWritten).toList();
    List<SeriesPattern> against =
        protocol.against().stream()
            .filter(pattern -> study.stacks().stream().anyMatch(pattern::matches))
            .toList();
    double score =
        (asked > 0 ? met / asked : 0)
            + (found.isEmpty() ? 0 : FOR_WORDS)
            - (against.isEmpty() ? 0 : AGAINST_SERIES);
    List<Hung> seen = worthALayout();
    return new HangingPlan(protocol, study, layoutFor(seen), seen, score, found, against);
  }

  private void take(ViewportRule rule) {
    Optional<Hung> best = best(rule);
    boolean counts = best.isPresent() || rule.otherwise() != ViewportRule.Otherwise.LEAVE_OUT;
    asked += counts ? rule.importance() : 0;
    met += best.map(Hung::fit).orElse(0.0) * rule.importance();
    if (counts) {
      hung.add(best.orElseGet(() -> Hung.nothing(rule)));
    }
  }

  private Optional<Hung> best(ViewportRule rule) {
    return rule.wishes().stream()
        .flatMap(wish -> candidates(rule, wish))
        .max(Comparator.comparingDouble(Hung::fit));
  }

  /** In the order of the wish's own preference, so that of equal fits the first is the best. */
  private Stream<Hung> candidates(ViewportRule rule, SeriesWish wish) {
    return study.stacks().stream()
        .filter(stack -> wish.fit(stack) > 0)
        .filter(stack -> hung.stream().noneMatch(other -> other.isSame(stack, wish.showing())))
        .sorted(BETTER_OF_EQUALS)
        .map(stack -> new Hung(rule, Optional.of(stack), wish.showing(), wish.fit(stack)));
  }

  /** Series that hang nowhere take the places that would take anything. */
  private void fillUp() {
    for (int i = 0; i < hung.size(); i++) {
      ViewportRule rule = hung.get(i).rule();
      if (!hung.get(i).isMet() && rule.otherwise() == ViewportRule.Otherwise.ANY_OTHER) {
        Optional<ImageStack> other = anyOther();
        if (other.isPresent()) {
          hung.set(i, new Hung(rule, other, Showing.NATIVE, 0));
        }
      }
    }
  }

  private Optional<ImageStack> anyOther() {
    return study.stacks().stream()
        .filter(stack -> !stack.isSegmentation())
        .filter(stack ->
            hung.stream()
                .flatMap(h -> h.stack().stream())
                .noneMatch(s -> s.id().equals(stack.id())))
        .min(
            Comparator.comparing((ImageStack stack) -> stack.kind().kind() == ImageKind.LOCALISER)
                .thenComparing(BETTER_OF_EQUALS));
  }

  /** Empty viewports have a place beside two series and more; else they would take it from them. */
  private List<Hung> worthALayout() {
    List<Hung> taken = hung.stream().filter(place -> place.stack().isPresent()).toList();
    return taken.size() > 2 ? hung : taken;
  }

  private Layout layoutFor(List<Hung> seen) {
    return switch (seen.size()) {
      case 0, 1 -> Layout.ONE;
      case 2 -> Layout.TWO;
      default -> protocol.layoutFor(seen.size());
    };
  }

  private boolean isWritten(String word) {
    return SeriesPattern.holds(study.facts().description(), word)
        || study.stacks().stream()
            .anyMatch(stack ->
                SeriesPattern.holds(stack.series().description(), word)
                    || SeriesPattern.holds(stack.series().protocol(), word));
  }
}
