package org.sideroscope.marking.measure;

/**
 * The unit of a volume's real values, as the modality says it.
 *
 * @param symbol empty where the modality names none, as in MR
 */
public record ValueUnit(String symbol) {

  public static final ValueUnit NONE = new ValueUnit("");
  public static final ValueUnit HOUNSFIELD = new ValueUnit("HU");
}
