package org.sideroscope.review.exchange;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sideroscope.findings.Reading;

/**
 * A reading as it is written to files.
 *
 * @param reading names its mask files, and carries the evidence and the numbers of its marks
 * @param maskFiles the bytes of each mask file, by the name under which it lies beside the reading
 */
public record PortableReading(Reading reading, SortedMap<String, byte[]> maskFiles) {

  public PortableReading {
    maskFiles = Collections.unmodifiableSortedMap(new TreeMap<>(maskFiles));
  }
}
