package org.sideroscope.dicom.kind;

import java.util.Optional;
import org.sideroscope.dicom.SignalPart;

/**
 * Clues for the images of one susceptibility-weighted acquisition: processed, magnitude, phase,
 * minimum projection, map.
 */
final class SusceptibilityRules {

  /** In the image types of processed images only; magnitude and phase of Siemens have no such. */
  private static final String[] PROCESSED = {"SWI", "SW_M_FFE", "SW_M", "SWAN"};

  private SusceptibilityRules() {}

  static boolean holds(ReadClues c) {
    return c.typed(PROCESSED).isPresent()
        || c.typed("SW_P_FFE", "SW_P").isPresent()
        || named(c).isPresent();
  }

  private static Optional<String> named(ReadClues c) {
    return c.described(KindWords.SUSCEPTIBILITY)
        .or(() -> c.named(KindWords.SUSCEPTIBILITY_SEQUENCE));
  }

  /** A map; of images that were acquired for one, their part and their echo tell. */
  static Optional<String> map(ReadClues c) {
    boolean source =
        c.facts().isPhase()
            || (c.facts().signalPart() == SignalPart.MAGNITUDE
                && c.described(KindWords.SOURCE_OF_MAP).isPresent());
    return c.typed("QSM", "CHI MAP", "SUSCEPTIBILITY MAP")
        .or(() -> source ? Optional.empty() : c.described(KindWords.QUANTITATIVE));
  }

  static Optional<String> minimumProjection(ReadClues c) {
    boolean susceptibility = holds(c);
    return c.typed("MNIP", "MINIP", "MIN_IP", "MIN IP")
        .or(() ->
            c.when(
                c.facts().volumetricProperties().equals("MIN_IP"),
                "the volumetric properties say MIN_IP"))
        .or(() -> susceptibility ? c.typed("MINIMUM") : Optional.empty())
        .or(() -> c.described(KindWords.MINIMUM_PROJECTION))
        // a plain "mIP" is a minimum only where the acquisition is susceptibility-weighted
        .or(() ->
            susceptibility && !isTypedMaximum(c)
                ? c.described(KindWords.PROJECTION)
                : Optional.empty());
  }

  private static boolean isTypedMaximum(ReadClues c) {
    return c.typed("MIP", "MAX_IP", "MAX IP", "MAXIMUM", "HD MIP").isPresent();
  }

  static Optional<String> phase(ReadClues c) {
    if (c.facts().isPhase()) {
      boolean gradient = holds(c) || c.facts().isGradientEcho();
      return c.when(gradient && !c.facts().isEchoPlanar(), "it is the phase of a gradient echo")
          .or(() -> c.when(holds(c), "it is the phase of a susceptibility sequence"))
          .or(() -> c.typed("SW_P_FFE", "SW_P"));
    }
    boolean magnitude = c.facts().signalPart() == SignalPart.MAGNITUDE;
    // GE states no part for its filtered phase, or that of the magnitude it comes with
    return c.described(KindWords.FILTERED_PHASE)
        .or(() -> holds(c) && !magnitude ? c.described(KindWords.PHASE) : Optional.empty());
  }

  static Optional<String> processedByType(ReadClues c) {
    return c.described(KindWords.MAGNITUDE).isEmpty() ? c.typed(PROCESSED) : Optional.empty();
  }

  /** What a vendor's header does not call processed, and comes from such a sequence. */
  static Optional<String> magnitude(ReadClues c) {
    if (!holds(c)) {
      return Optional.empty();
    }
    boolean siemens =
        c.facts().signalPart() == SignalPart.MAGNITUDE
            && c.named(KindWords.SIEMENS_SEQUENCE).isPresent()
            && c.described(KindWords.PROCESSED).isEmpty();
    boolean philips = c.described(KindWords.PHILIPS_PROCESSING).isPresent();
    return c.described(KindWords.MAGNITUDE)
        // maps have been told before
        .or(() -> c.described(KindWords.QUANTITATIVE))
        .or(() -> c.when(siemens, "the image type does not say SWI, as of processed images"))
        .or(() -> philips ? c.typed("M_FFE") : Optional.empty());
  }

  static Optional<String> processed(ReadClues c) {
    return named(c);
  }
}
