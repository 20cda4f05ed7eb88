package org.sideroscope.imaging;

/**
 * Windows by one key; each is computed from the values of the images or fixed in Hounsfield units.
 */
public enum WindowPreset {
  /** All but the darkest 1 % and the lightest 0.5 %: what a series opens with. */
  AUTOMATIC,
  /** From the smallest to the largest value. */
  FULL_RANGE,
  /** Spreads the dark half, where haemosiderin rims and veins lie in SWI and T2*. */
  DARK_DETAIL,
  /**
   * As far below 0 as above it, all but the outermost values: for phase and susceptibility, whose
   * colour maps have their middle at nothing.
   */
  ABOUT_ZERO,
  /** Brain in CT, Hounsfield units. */
  CT_BRAIN,
  /** Acute blood beside bone in CT. */
  CT_SUBDURAL,
  /** Contrast in the thecal sac, in CT myelography. */
  CT_MYELOGRAM,
  CT_BONE;

  /** The window for images with these values; the CT presets do not look at them. */
  public WindowLevel apply(ValueSample sample) {
    return switch (this) {
      case AUTOMATIC -> WindowLevel.between(sample.percentile(0.01), sample.percentile(0.995));
      case FULL_RANGE -> WindowLevel.between(sample.percentile(0), sample.percentile(1));
      case DARK_DETAIL -> darkDetail(sample);
      case ABOUT_ZERO -> aboutZero(sample);
      case CT_BRAIN -> WindowLevel.of(40, 80);
      case CT_SUBDURAL -> WindowLevel.of(80, 200);
      case CT_MYELOGRAM -> WindowLevel.of(300, 1200);
      case CT_BONE -> WindowLevel.of(600, 2800);
    };
  }

  private static WindowLevel darkDetail(ValueSample sample) {
    double low = sample.percentile(0.01);
    double high = sample.percentile(0.995);
    return WindowLevel.between(low, low + (high - low) * 0.6);
  }

  private static WindowLevel aboutZero(ValueSample sample) {
    double reach = Math.max(Math.abs(sample.percentile(0.005)), Math.abs(sample.percentile(0.995)));
    return WindowLevel.between(-reach, reach);
  }

  /** Whether the preset is fixed in Hounsfield units and therefore for CT only. */
  public boolean isForCt() {
    return switch (this) {
      case AUTOMATIC, FULL_RANGE, DARK_DETAIL, ABOUT_ZERO -> false;
      case CT_BRAIN, CT_SUBDURAL, CT_MYELOGRAM, CT_BONE -> true;
    };
  }
}
