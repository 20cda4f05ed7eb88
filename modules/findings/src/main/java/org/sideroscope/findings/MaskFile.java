package org.sideroscope.findings;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A file beside the reading that holds the marks on one series.
 *
 * @param labels label number to {@code region}, {@code region/site} or {@code sulci/id}
 */
public record MaskFile(
    String file,
    @Nullable String sha256,
    @Nullable String seriesInstanceUid,
    SortedMap<Integer, String> labels) {

  public MaskFile {
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
  }
}
