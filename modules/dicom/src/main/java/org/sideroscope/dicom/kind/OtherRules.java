package org.sideroscope.dicom.kind;

import java.util.Optional;
import org.sideroscope.dicom.ObjectKind;

/**
 * Clues that images are none to read haemosiderin from, though words in their headers may sound
 * like it: a screenshot of susceptibility-weighted images is none.
 */
final class OtherRules {

  private static final String SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7";

  private OtherRules() {}

  static Optional<String> segmentation(ReadClues c) {
    ObjectKind object = ObjectKind.ofSopClass(c.facts().sopClassUid());
    return c.when(object == ObjectKind.SEGMENTATION, "it is a segmentation");
  }

  /** Class and type of screenshots; a modality of OT or SC is told as any other. */
  static Optional<String> screenshot(ReadClues c) {
    String uid = c.facts().sopClassUid();
    boolean capture = uid.equals(SECONDARY_CAPTURE) || uid.startsWith(SECONDARY_CAPTURE + ".");
    return c.typed("SCREEN SAVE", "SCREENSAVE", "SCREEN_SAVE", "SCREENSHOT", "MR ERROR MESSAGE")
        .map(reason -> "it is a screenshot, " + reason)
        .or(() -> c.when(capture, "it is a secondary capture, such as a screenshot"));
  }

  static Optional<String> notMagneticResonance(ReadClues c) {
    String modality = c.facts().modality();
    return c.when(
        !modality.equals("MR"),
        modality.isEmpty() ? "no modality is stated" : "the modality is " + modality);
  }

  static Optional<String> calibration(ReadClues c) {
    return c.described(KindWords.CALIBRATING);
  }

  /** Computed from diffusion or perfusion images, or of relaxation times. */
  static Optional<String> map(ReadClues c) {
    return c.typedAs(KindWords.MAP_TYPE)
        .or(() -> c.described(KindWords.DIFFUSION_MAP))
        .or(() -> c.described(KindWords.RELAXATION_MAP))
        .map(reason -> "it is a computed map, " + reason);
  }

  /** Echo-planar perfusion is of the echo-planar kind. */
  static Optional<String> perfusion(ReadClues c) {
    return c.facts().isEchoPlanar()
        ? Optional.empty()
        : c.contrast("PERFUSION")
            .or(() -> c.typed("PERFUSION", "ASL"))
            .or(() -> c.described(KindWords.PERFUSION));
  }

  /** A maximum, or a projection of which nobody says what it is. */
  static Optional<String> projection(ReadClues c) {
    boolean reformatted = c.typed("CSA MPR", "MPR").isPresent();
    Optional<String> typed =
        c.typed("MIP", "MAX_IP", "MAX IP", "MAXIMUM", "MIP_COR", "MIP_SAG", "MIP_TRA", "HD MIP")
            .or(() -> c.typed("CSA MIP", "CSA MIP THIN"))
            .or(() ->
                reformatted ? Optional.empty() : c.typed("PROJECTION IMAGE", "PROJECTION IMAG"))
            .or(() ->
                c.when(
                    c.facts().volumetricProperties().equals("MAX_IP"),
                    "the volumetric properties say MAX_IP"));
    return typed
        .or(() -> c.described(KindWords.MAXIMUM_PROJECTION))
        .map(reason -> "it is a projection, " + reason);
  }

  static Optional<String> flow(ReadClues c) {
    return c.contrast("FLOW_ENCODED")
        .or(() -> c.typed("M_PCA", "PCA", "VELOCITY", "VELOCITY MAP"))
        .or(() -> c.described(KindWords.FLOW))
        .or(() -> c.facts().isPhase() ? c.described(KindWords.FLOW_OF_PHASE) : Optional.empty());
  }

  static Optional<String> angiography(ReadClues c) {
    boolean timeOfFlight = c.facts().sequenceVariant().contains("TOF");
    return c.contrast("TOF")
        .or(() -> c.described(KindWords.ANGIOGRAPHY))
        .or(() -> c.when(timeOfFlight, "it is a time-of-flight series"));
  }

  /** Some write it for T2*, some for sagittal T2; only the sequence can tell. */
  static Optional<String> ambiguousT2(ReadClues c) {
    return c.facts().isSpinEcho()
        ? Optional.empty()
        : c.described(KindWords.AMBIGUOUS_T2)
            .map(reason -> reason + ", which can mean T2* or a sagittal T2");
  }

  static Optional<String> protonDensity(ReadClues c) {
    return c.facts().echoTimeWithin(0, 50)
        ? c.described(KindWords.PROTON_DENSITY)
        : Optional.empty();
  }
}
