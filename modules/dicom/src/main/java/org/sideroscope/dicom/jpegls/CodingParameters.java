package org.sideroscope.dicom.jpegls;

/**
 * All that a scan is coded with (T.87 A.1, A.2.1, C.2.4.1.1).
 *
 * @param maximum largest sample value
 * @param near how far a sample may be from its true value
 * @param step distance of neighbouring reconstructed errors: 2 near + 1
 * @param range how many errors there are
 * @param rangeBits bits that hold any error
 * @param limit longest code word
 */
record CodingParameters(
    int maximum,
    int near,
    int t1,
    int t2,
    int t3,
    int reset,
    int step,
    int range,
    int rangeBits,
    int limit) {

  private static final int DEFAULT_RESET = 64;

  static CodingParameters of(int precision, int near, Presets presets)
      throws UndecodableStreamException {
    int largest = (1 << precision) - 1;
    int maximum = presets.maximum() == 0 ? largest : presets.maximum();
    if (maximum > largest || near > Math.min(255, maximum / 2)) {
      throw contradiction();
    }
    int t1 = chosen(presets.t1(), defaultThreshold(maximum, near, 3, 2, near + 1));
    int t2 = chosen(presets.t2(), defaultThreshold(maximum, near, 7, 3, t1));
    int t3 = chosen(presets.t3(), defaultThreshold(maximum, near, 21, 4, t2));
    int reset = chosen(presets.reset(), DEFAULT_RESET);
    boolean ordered = near < t1 && t1 <= t2 && t2 <= t3 && t3 <= maximum;
    if (!ordered || reset < 3 || reset > Math.max(255, maximum)) {
      throw contradiction();
    }
    int step = 2 * near + 1;
    int range = (maximum + 2 * near) / step + 1;
    int sampleBits = Math.max(2, bits(maximum));
    int limit = 2 * (sampleBits + Math.max(8, sampleBits));
    return new CodingParameters(
        maximum, near, t1, t2, t3, reset, step, range, bits(range - 1), limit);
  }

  private static int chosen(int preset, int byDefault) {
    return preset == 0 ? byDefault : preset;
  }

  /**
   * @param basic the threshold of 8-bit images without loss
   * @param least what it does not fall below for narrow samples
   * @param previous it is not below this; taken instead of one that is out of range
   */
  private static int defaultThreshold(int maximum, int near, int basic, int least, int previous) {
    int threshold;
    if (maximum >= 128) {
      int factor = (Math.min(maximum, 4095) + 128) / 256;
      threshold = factor * (basic - least) + least + thresholdForLoss(near, least);
    } else {
      int factor = 256 / (maximum + 1);
      threshold = Math.max(least, basic / factor + thresholdForLoss(near, least));
    }
    return threshold > maximum || threshold < previous ? previous : threshold;
  }

  /** 3, 5 and 7 times the loss for the first, second and third threshold. */
  private static int thresholdForLoss(int near, int least) {
    return (2 * least - 1) * near;
  }

  private static int bits(int value) {
    return 32 - Integer.numberOfLeadingZeros(value);
  }

  /** How many zeros stand before an error that is written out, in a code word of a length. */
  int longestUnary(int wordLimit) {
    return wordLimit - rangeBits - 1;
  }

  private static UndecodableStreamException contradiction() {
    return UndecodableStreamException.damaged(
        "The coding parameters of its JPEG-LS image contradict each other.");
  }
}
