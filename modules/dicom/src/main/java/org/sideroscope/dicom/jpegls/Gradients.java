package org.sideroscope.dicom.jpegls;

import java.util.Arrays;

/** Sorts the differences between neighbouring samples into contexts (T.87 A.3). */
final class Gradients {

  /** The context of even surroundings, where runs are coded. */
  static final int FLAT = 0;

  private final int maximum;
  private final byte[] quantised;

  Gradients(CodingParameters parameters) {
    maximum = parameters.maximum();
    quantised = new byte[2 * maximum + 1];
    Arrays.fill(quantised, (byte) 4);
    fillBelow(parameters.t3(), 3);
    fillBelow(parameters.t2(), 2);
    fillBelow(parameters.t1(), 1);
    fillBelow(parameters.near() + 1, 0);
    for (int difference = 1; difference <= maximum; difference++) {
      quantised[maximum - difference] = (byte) -quantised[maximum + difference];
    }
  }

  private void fillBelow(int threshold, int region) {
    Arrays.fill(quantised, maximum, maximum + threshold, (byte) region);
  }

  /**
   * @param ra left of the sample
   * @param rb above it
   * @param rc above to the left
   * @param rd above to the right
   * @return -364 to 364; two of opposite sign are one context
   */
  int context(int ra, int rb, int rc, int rd) {
    return 81 * quantised[maximum + rd - rb]
        + 9 * quantised[maximum + rb - rc]
        + quantised[maximum + rc - ra];
  }
}
