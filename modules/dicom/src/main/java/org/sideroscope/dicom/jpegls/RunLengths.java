package org.sideroscope.dicom.jpegls;

/** The adaptive code of run lengths (T.87 A.7.1); one for each line of samples that has runs. */
final class RunLengths {

  /** J of the standard: run lengths are counted in pieces of {@code 1 << order}. */
  private static final int[] ORDERS = {
    0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 12, 13,
    14, 15
  };

  private int index;

  int order() {
    return ORDERS[index];
  }

  /**
   * @param left samples up to the end of the line
   * @return {@code left} if the run goes to the end of the line, else it is interrupted
   */
  int next(BitReader bits, int left) throws UndecodableStreamException {
    int length = 0;
    while (bits.bit()) {
      int piece = 1 << order();
      if (piece <= left - length && index < ORDERS.length - 1) {
        index++;
      }
      length += Math.min(piece, left - length);
      if (length == left) {
        return length;
      }
    }
    length += bits.read(order());
    if (length >= left) {
      throw UndecodableStreamException.damaged();
    }
    return length;
  }

  /** After the sample that interrupted the run. */
  void interrupted() {
    index = Math.max(0, index - 1);
  }
}
