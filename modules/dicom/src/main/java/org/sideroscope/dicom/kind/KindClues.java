package org.sideroscope.dicom.kind;

import java.util.List;
import java.util.OptionalDouble;
import org.sideroscope.dicom.SignalPart;

/**
 * What the headers say that can tell the kind of an image; all empty where a header is silent.
 *
 * @param sopClassUid which sort of object it is in
 * @param imageType Image Type, Frame Type and vendors' own image types together
 * @param sequenceNames Sequence Name, Pulse Sequence Name and vendors' own names
 * @param scanningSequence such as {@code SE}, {@code GR}, {@code IR}, {@code EP}
 * @param echoPulseSequence {@code SPIN}, {@code GRADIENT} or {@code BOTH}, of enhanced objects
 */
public record KindClues(
    String modality,
    String sopClassUid,
    List<String> imageType,
    SignalPart signalPart,
    String description,
    String protocol,
    List<String> sequenceNames,
    List<String> scanningSequence,
    List<String> sequenceVariant,
    String acquisitionContrast,
    String echoPulseSequence,
    String volumetricProperties,
    boolean echoPlanar,
    boolean inversionRecovery,
    OptionalDouble echoTimeMs,
    OptionalDouble repetitionTimeMs,
    OptionalDouble inversionTimeMs) {

  public KindClues {
    imageType = List.copyOf(imageType);
    sequenceNames = List.copyOf(sequenceNames);
    scanningSequence = List.copyOf(scanningSequence);
    sequenceVariant = List.copyOf(sequenceVariant);
  }

  /** Of an MR image of which nothing is known but a name that somebody gave it. */
  public static KindClues ofName(String name) {
    return new KindClues(
        "MR",
        "",
        List.of(),
        SignalPart.UNSTATED,
        name,
        "",
        List.of(),
        List.of(),
        List.of(),
        "",
        "",
        "",
        false,
        false,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  boolean isGradientEcho() {
    boolean stated = echoPulseSequence.equals("GRADIENT") || scanningSequence.contains("GR");
    return stated && !isSpinEcho();
  }

  boolean isSpinEcho() {
    return echoPulseSequence.equals("SPIN")
        || echoPulseSequence.equals("BOTH")
        || scanningSequence.contains("SE");
  }

  boolean isEchoPlanar() {
    return echoPlanar || scanningSequence.contains("EP");
  }

  boolean isInversionRecovery() {
    return inversionRecovery || scanningSequence.contains("IR");
  }

  boolean isPhase() {
    return signalPart == SignalPart.PHASE;
  }

  /** Whether the echo time is stated and lies in the range, both ends included. */
  boolean echoTimeWithin(double fromMs, double toMs) {
    return echoTimeMs.isPresent()
        && echoTimeMs.getAsDouble() >= fromMs
        && echoTimeMs.getAsDouble() <= toMs;
  }
}
