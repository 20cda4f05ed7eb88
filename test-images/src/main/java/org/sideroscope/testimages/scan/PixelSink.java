package org.sideroscope.testimages.scan;

import java.io.IOException;

/** Takes images as they are made. */
@FunctionalInterface
public interface PixelSink {

  /**
   * @param index which image, or which slice it begins at, from 0
   * @param pixels stored values row by row; the taker's from now on
   */
  void accept(int index, short[] pixels) throws IOException;
}
