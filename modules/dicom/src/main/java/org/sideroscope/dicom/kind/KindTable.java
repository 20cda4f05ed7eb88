package org.sideroscope.dicom.kind;

import static org.sideroscope.dicom.ImageKind.CT;
import static org.sideroscope.dicom.ImageKind.EPI;
import static org.sideroscope.dicom.ImageKind.FIELD_MAP;
import static org.sideroscope.dicom.ImageKind.FLAIR;
import static org.sideroscope.dicom.ImageKind.LOCALISER;
import static org.sideroscope.dicom.ImageKind.MIN_IP;
import static org.sideroscope.dicom.ImageKind.OTHER;
import static org.sideroscope.dicom.ImageKind.QSM;
import static org.sideroscope.dicom.ImageKind.SWI;
import static org.sideroscope.dicom.ImageKind.SWI_MAGNITUDE;
import static org.sideroscope.dicom.ImageKind.SWI_PHASE;
import static org.sideroscope.dicom.ImageKind.T1;
import static org.sideroscope.dicom.ImageKind.T2;
import static org.sideroscope.dicom.ImageKind.T2_STAR;

import java.util.List;
import java.util.Optional;
import org.sideroscope.dicom.KindOfImage;

/**
 * The kinds as a table: the first row whose clue holds. What cannot be read for haemosiderin comes
 * first, so that a wrong name is never the one that an answer rests on.
 */
public final class KindTable {

  /** Below this, a gradient echo has hardly had time to lose signal to iron. */
  private static final double SHORTEST_T2_STAR_MS = 7;

  /** Above this, an image that suppresses fluid is not weighted by T1. */
  private static final double LONGEST_T1_MS = 60;

  private static final List<KindRule> RULES =
      List.of(
          new KindRule(OTHER, OtherRules::segmentation),
          new KindRule(OTHER, OtherRules::screenshot),
          new KindRule(LOCALISER, c -> c.typed("LOCALIZER", "SCOUT")),
          new KindRule(CT, KindTable::computedTomography),
          new KindRule(OTHER, OtherRules::notMagneticResonance),
          new KindRule(LOCALISER, c -> c.described(KindWords.LOCALISING)),
          new KindRule(OTHER, OtherRules::calibration),
          new KindRule(OTHER, OtherRules::map),
          new KindRule(EPI, KindTable::diffusion),
          new KindRule(EPI, KindTable::dynamicSusceptibility),
          new KindRule(OTHER, OtherRules::perfusion),
          new KindRule(QSM, SusceptibilityRules::map),
          new KindRule(MIN_IP, SusceptibilityRules::minimumProjection),
          new KindRule(OTHER, OtherRules::projection),
          new KindRule(FIELD_MAP, KindTable::fieldMap),
          new KindRule(OTHER, KindTable::flow),
          new KindRule(SWI_PHASE, SusceptibilityRules::phase),
          new KindRule(SWI, SusceptibilityRules::processedByType),
          new KindRule(SWI_MAGNITUDE, SusceptibilityRules::magnitude),
          new KindRule(SWI, SusceptibilityRules::processed),
          new KindRule(EPI, c -> c.when(c.facts().isEchoPlanar(), "it is echo-planar")),
          new KindRule(T1, KindTable::fluidAttenuatedT1),
          new KindRule(FLAIR, KindTable::fluidAttenuated),
          new KindRule(OTHER, OtherRules::angiography),
          new KindRule(T2_STAR, KindTable::t2Star),
          new KindRule(OTHER, OtherRules::ambiguousT2),
          new KindRule(OTHER, OtherRules::protonDensity),
          new KindRule(T1, c -> c.described(KindWords.T1)),
          new KindRule(T2, c -> c.described(KindWords.T2)),
          new KindRule(T1, KindTable::t1),
          new KindRule(T2, KindTable::t2));

  private KindTable() {}

  /** The kind of an image with these clues; pure. */
  public static KindOfImage kindOf(KindClues clues) {
    ReadClues read = new ReadClues(clues);
    return RULES.stream()
        .flatMap(rule -> rule.apply(read).stream())
        .findFirst()
        .orElseGet(() -> KindOfImage.of(OTHER, "nothing in the headers tells its kind"));
  }

  private static Optional<String> computedTomography(ReadClues c) {
    return c.facts().modality().equals("CT")
        ? c.described(KindWords.MYELOGRAPHY)
            .map(reason -> "the modality is CT, " + reason)
            .or(() -> Optional.of("the modality is CT"))
        : Optional.empty();
  }

  private static Optional<String> diffusion(ReadClues c) {
    return c.contrast("DIFFUSION")
        .or(() -> c.typed("DIFFUSION", "TRACEW"))
        .or(() -> c.facts().isPhase() ? Optional.empty() : c.described(KindWords.DIFFUSION));
  }

  /** Perfusion by a bolus is susceptibility contrast, but no susceptibility-weighted image. */
  private static Optional<String> dynamicSusceptibility(ReadClues c) {
    return c.facts().isEchoPlanar() ? c.described(KindWords.PERFUSION) : Optional.empty();
  }

  private static Optional<String> flow(ReadClues c) {
    return SusceptibilityRules.holds(c) ? Optional.empty() : OtherRules.flow(c);
  }

  private static Optional<String> fieldMap(ReadClues c) {
    boolean earlyMagnitude = c.facts().echoTimeWithin(0, SHORTEST_T2_STAR_MS + 1);
    return c.typed("FIELD_MAP", "B0 MAP", "B0_MAP", "B0")
        .or(() ->
            c.facts().isPhase() || earlyMagnitude
                ? c.described(KindWords.FIELD_MAPPING)
                : Optional.empty());
  }

  /** GE and Siemens suppress fluid in images weighted by T1 as well. */
  private static Optional<String> fluidAttenuatedT1(ReadClues c) {
    boolean late = c.facts().echoTimeWithin(LONGEST_T1_MS, Double.MAX_VALUE);
    return !late && c.described(KindWords.FLUID_ATTENUATED).isPresent()
        ? c.described(KindWords.T1)
        : Optional.empty();
  }

  private static Optional<String> fluidAttenuated(ReadClues c) {
    boolean suppressed =
        c.facts().isInversionRecovery()
            && c.facts().echoTimeWithin(70, 1000)
            && c.facts().inversionTimeMs().orElse(0) >= 1500;
    return c.described(KindWords.FLUID_ATTENUATED)
        .or(() -> c.contrast("FLUID_ATTENUATED"))
        .or(() -> c.when(suppressed, "a long inversion time suppresses fluid, " + c.echoTime()));
  }

  private static Optional<String> t2Star(ReadClues c) {
    boolean late = c.facts().isGradientEcho() && c.facts().echoTimeWithin(SHORTEST_T2_STAR_MS, 200);
    return c.described(KindWords.T2_STAR)
        .or(() -> c.contrast("T2_STAR"))
        .or(() -> c.when(late, "it is a gradient echo with " + c.echoTime()));
  }

  private static Optional<String> t1(ReadClues c) {
    double repetition = c.facts().repetitionTimeMs().orElse(Double.NaN);
    boolean shortSpin =
        c.facts().isSpinEcho() && repetition < 1000 && c.facts().echoTimeWithin(0, 30);
    boolean prepared = c.facts().isGradientEcho() && c.facts().isInversionRecovery();
    return c.when(shortSpin, "it is a spin echo with a short TR and " + c.echoTime())
        .or(() -> c.when(prepared, "it is an inversion-prepared gradient echo"))
        .or(() -> c.contrast("T1"));
  }

  private static Optional<String> t2(ReadClues c) {
    double repetition = c.facts().repetitionTimeMs().orElse(Double.NaN);
    boolean longSpin =
        c.facts().isSpinEcho() && repetition >= 1500 && c.facts().echoTimeWithin(60, 1000);
    return c.when(longSpin, "it is a spin echo with a long TR and " + c.echoTime())
        .or(() -> c.contrast("T2"));
  }
}
