package org.sideroscope.dicomobjects.seg;

import java.io.IOException;

/** Which pixels of each frame are marked, and as which segment. Not thread-safe. */
interface MarkedPixels extends AutoCloseable {

  /** Sees neighbouring pixels of one segment, as indices of the frame. */
  @FunctionalInterface
  interface Visitor {
    void run(int segment, int from, int end);
  }

  /** Visits the marked pixels of a frame in order; blocks. */
  void read(int frame, Visitor visitor) throws IOException;

  @Override
  void close() throws IOException;
}
