package org.sideroscope.review.exchange;

import org.sideroscope.foundation.Result;

/** The files that lie beside a reading. */
@FunctionalInterface
public interface MaskFiles {

  /**
   * The bytes of a file, bounded by whoever reads them.
   *
   * @param name relative to the reading; never leads out of its folder
   */
  Result<byte[]> read(String name);
}
