package org.sideroscope.workstation.hanging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Study;
import org.sideroscope.imaging.reslice.Slab;

/** Why a study hangs as it does, and what is missing, in sentences. */
public final class HangingWords {

  static final String NO_SUSCEPTIBILITY =
      "No SWI or T2* of the brain in this study: haemosiderin cannot be excluded.";

  private HangingWords() {}

  /**
   * Why a protocol was chosen, in one sentence, and what the next one lacks.
   *
   * @param ranked the plan itself among those of all protocols, the best first
   */
  public static String whyProtocol(HangingPlan plan, List<HangingPlan> ranked) {
    String own = plan.protocol().name() + " (" + percent(plan) + "): " + reasons(plan) + ".";
    Optional<HangingPlan> rival = ranked.stream().filter(other -> !isOf(plan, other)).findFirst();
    return rival
        .map(other ->
            own
                + " Next: "
                + other.protocol().name()
                + " ("
                + percent(other)
                + ")"
                + against(other).map(reason -> ", " + reason).orElse("")
                + ".")
        .orElse(own);
  }

  private static boolean isOf(HangingPlan plan, HangingPlan other) {
    return other.protocol().id().equals(plan.protocol().id());
  }

  private static String percent(HangingPlan plan) {
    return Math.round(plan.score() * 100) + " %";
  }

  private static String reasons(HangingPlan plan) {
    List<String> reasons = new ArrayList<>();
    List<String> met = names(plan.viewports().stream().filter(Hung::isMet));
    reasons.add(met.isEmpty() ? "nothing it asks for is there" : listed(met) + " found");
    List<String> missed = names(plan.viewports().stream().filter(hung -> !hung.isMet()));
    if (!missed.isEmpty()) {
      reasons.add(listed(missed) + " missing");
    }
    if (!plan.spokeFor().isEmpty()) {
      reasons.add("a description says \u201c" + plan.spokeFor().getFirst() + "\u201d");
    }
    against(plan).ifPresent(reasons::add);
    return String.join("; ", reasons);
  }

  private static Optional<String> against(HangingPlan plan) {
    return plan.spokeAgainst().stream()
        .findFirst()
        .map(pattern -> "against which speaks: " + words(pattern));
  }

  /** Why a series hangs where it hangs, in one sentence. */
  public static String whyHere(Hung hung) {
    String place = hung.rule().name();
    if (hung.stack().isEmpty()) {
      return place + ": " + missing(hung);
    }
    return hung.isMet()
        ? "%s: %s, a fit of %d %%.".formatted(place, shown(hung), Math.round(hung.fit() * 100))
        : "%s: nothing fits, so the largest series that hangs nowhere else is here. %s"
            .formatted(place, hung.rule().missing())
            .strip();
  }

  private static String missing(Hung hung) {
    return hung.rule().missing().isEmpty()
        ? "no series of this study fits."
        : hung.rule().missing();
  }

  private static String shown(Hung hung) {
    Showing showing = hung.showing();
    String cut =
        showing.cut() == Showing.Cut.NATIVE ? "as acquired" : "cut " + adverb(showing.cut());
    String kind = hung.stack().map(stack -> words(stack.kind().kind()) + ", ").orElse("");
    return kind + cut + showing.slab().map(slab -> ", " + words(slab)).orElse("");
  }

  private static String adverb(Showing.Cut cut) {
    return switch (cut) {
      case NATIVE -> "as acquired";
      case AXIAL -> "axially";
      case CORONAL -> "coronally";
      case SAGITTAL -> "sagittally";
    };
  }

  static String words(Slab slab) {
    String projection =
        switch (slab.projection()) {
          case MIN -> "minIP";
          case MEAN -> "mean";
          case MAX -> "MIP";
        };
    return "%s of %s mm".formatted(projection, plain(slab.thicknessMm()));
  }

  private static String plain(double mm) {
    return mm == Math.rint(mm) ? Long.toString(Math.round(mm)) : Double.toString(mm);
  }

  private static String words(ImageKind kind) {
    return switch (kind) {
      case T2_STAR -> "T2*";
      case MIN_IP -> "minIP";
      case SWI_PHASE -> "phase";
      case SWI_MAGNITUDE -> "SWI magnitude";
      case FIELD_MAP -> "field map";
      case LOCALISER -> "localiser";
      case OTHER -> "other images";
      case SWI, QSM, T2, FLAIR, T1, EPI, CT -> kind.name();
    };
  }

  /** A pattern in a few words, such as {@code sagittal T2 of the brain}. */
  public static String words(SeriesPattern pattern) {
    String kinds =
        pattern.kinds().isEmpty()
            ? "any series"
            : pattern.kinds().stream().map(HangingWords::words).collect(Collectors.joining(" or "));
    String plane = pattern.plane().map(p -> p.name().toLowerCase(Locale.ROOT) + " ").orElse("");
    String region =
        pattern.region().map(r -> " of the " + r.name().toLowerCase(Locale.ROOT)).orElse("");
    return plane + kinds + region;
  }

  /**
   * What a study lacks that a reader of siderosis must know of: without a sensitive series of the
   * brain "absent" has nothing to rest on (PN; AJNR figure 2).
   */
  public static Optional<String> warning(Study study) {
    boolean sensitive =
        study.stacks().stream()
            .filter(stack -> !stack.isSegmentation())
            .filter(HangingWords::isOfBrain)
            .anyMatch(stack -> stack.kind().kind().isParamagneticSensitive());
    return sensitive ? Optional.empty() : Optional.of(NO_SUSCEPTIBILITY);
  }

  private static boolean isOfBrain(ImageStack stack) {
    return BodyRegion.of(stack).orElse(BodyRegion.BRAIN) == BodyRegion.BRAIN;
  }

  private static List<String> names(Stream<Hung> viewports) {
    return viewports.map(hung -> hung.rule().name()).toList();
  }

  private static String listed(List<String> names) {
    return names.size() == 1
        ? names.getFirst()
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }
}
