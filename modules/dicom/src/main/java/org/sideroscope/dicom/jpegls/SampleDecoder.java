package org.sideroscope.dicom.jpegls;

import java.util.Arrays;

/**
 * Decodes single samples, and learns from each how the next of its context are to be decoded (T.87
 * A.4 to A.6, A.7.2).
 */
final class SampleDecoder {

  private static final int CONTEXTS = 365;

  /** Behind the regular contexts, those of samples that interrupt a run. */
  private static final int INTERRUPTION = CONTEXTS;

  private static final int LOWEST_BIAS = -128;
  private static final int HIGHEST_BIAS = 127;

  private final CodingParameters parameters;
  private final BitReader bits;
  private final boolean lossless;

  // A, N, B and C of the standard
  private final int[] magnitude = new int[CONTEXTS + 2];
  private final int[] count = new int[CONTEXTS + 2];
  private final int[] drift = new int[CONTEXTS];
  private final int[] bias = new int[CONTEXTS];

  /** Nn of the standard. */
  private final int[] negatives = new int[2];

  SampleDecoder(CodingParameters parameters, BitReader bits) {
    this.parameters = parameters;
    this.bits = bits;
    this.lossless = parameters.near() == 0;
    Arrays.fill(magnitude, Math.max(2, (parameters.range() + 32) / 64));
    Arrays.fill(count, 1);
  }

  /**
   * A sample in surroundings that are not flat.
   *
   * @param signedContext from {@link Gradients}
   */
  int regular(int signedContext, int ra, int rb, int rc) throws UndecodableStreamException {
    int sign = signedContext >> 31 | 1;
    int context = signedContext * sign;
    int predicted = within(median(ra, rb, rc) + sign * bias[context]);
    int k = k(magnitude[context], count[context]);
    int mapped = mappedError(k, parameters.limit());
    boolean turned = lossless && k == 0 && 2 * drift[context] <= -count[context];
    int error = (mapped >> 1) ^ -(mapped & 1);
    error = turned ? ~error : error;
    learn(context, error);
    return reconstructed(predicted, sign * error);
  }

  /** The edge-detecting prediction (T.87 A.4.1). */
  private static int median(int ra, int rb, int rc) {
    int low = Math.min(ra, rb);
    int high = Math.max(ra, rb);
    if (rc >= high) {
      return low;
    }
    return rc <= low ? high : ra + rb - rc;
  }

  private void learn(int context, int error) {
    int b = drift[context] + error * parameters.step();
    int n = count[context];
    magnitude[context] += Math.abs(error);
    if (n == parameters.reset()) {
      magnitude[context] >>= 1;
      b >>= 1;
      n >>= 1;
    }
    n++;
    count[context] = n;
    if (b <= -n) {
      b = Math.max(b + n, 1 - n);
      bias[context] = Math.max(LOWEST_BIAS, bias[context] - 1);
    } else if (b > 0) {
      b = Math.min(b - n, 0);
      bias[context] = Math.min(HIGHEST_BIAS, bias[context] + 1);
    }
    drift[context] = b;
  }

  /**
   * The sample that interrupts a run, if only one component is in the run.
   *
   * @param order of the run length code, which shortens the longest code word
   */
  int interruption(int ra, int rb, int order) throws UndecodableStreamException {
    return Math.abs(ra - rb) <= parameters.near()
        ? reconstructed(ra, interruptionError(1, order))
        : steepInterruption(ra, rb, order);
  }

  /** The sample that interrupts a run where the ones before and above it are taken as different. */
  int steepInterruption(int ra, int rb, int order) throws UndecodableStreamException {
    int error = interruptionError(0, order);
    return reconstructed(rb, ra > rb ? -error : error);
  }

  /**
   * @param type 1 if the samples before and above are near each other, else 0 (RItype)
   */
  private int interruptionError(int type, int order) throws UndecodableStreamException {
    int context = INTERRUPTION + type;
    int n = count[context];
    int k = k(magnitude[context] + type * (n >> 1), n);
    int mapped = mappedError(k, parameters.limit() - order - 1);
    int doubled = mapped + type;
    int size = (doubled + 1) >> 1;
    boolean negativeIfOdd = k != 0 || 2 * negatives[type] >= n;
    int error = negativeIfOdd == ((doubled & 1) == 1) ? -size : size;
    learnInterruption(type, error, mapped);
    return error;
  }

  private void learnInterruption(int type, int error, int mapped) {
    int context = INTERRUPTION + type;
    negatives[type] += error < 0 ? 1 : 0;
    magnitude[context] += (mapped + 1 - type) >> 1;
    if (count[context] == parameters.reset()) {
      magnitude[context] >>= 1;
      count[context] >>= 1;
      negatives[type] >>= 1;
    }
    count[context]++;
  }

  /** How many low bits of errors of this usual size are written as they are (T.87 A.5.1). */
  private static int k(int size, int n) {
    int k = 0;
    while (k < 16 && n << k < size) {
      k++;
    }
    return k;
  }

  private int mappedError(int k, int wordLimit) throws UndecodableStreamException {
    int mapped = bits.golomb(k, parameters.longestUnary(wordLimit), parameters.rangeBits());
    if (mapped > 2 * parameters.range()) {
      throw UndecodableStreamException.damaged();
    }
    return mapped;
  }

  /** Errors are counted round the clock of the range (T.87 A.4.5). */
  private int reconstructed(int predicted, int error) {
    int value = predicted + error * parameters.step();
    if (value < -parameters.near()) {
      value += parameters.range() * parameters.step();
    } else if (value > parameters.maximum() + parameters.near()) {
      value -= parameters.range() * parameters.step();
    }
    return within(value);
  }

  private int within(int value) {
    return Math.clamp(value, 0, parameters.maximum());
  }
}
