package org.sideroscope.dicom.deidentify;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which UID stands for which; remembers those that it was asked for. Not thread-safe. */
public final class UidMap {

  /** UIDs that the standard defines (PS3.6 Annex A) are everybody's. */
  private static final String OF_THE_STANDARD = "1.2.840.10008.";

  private final Secret secret;
  private final SortedMap<String, String> known = new TreeMap<>();

  public UidMap(Secret secret) {
    this.secret = secret;
  }

  /** The UID that stands for one of a patient's files; one of the standard stands for itself. */
  public String of(String uid) {
    if (uid.isEmpty() || uid.startsWith(OF_THE_STANDARD)) {
      return uid;
    }
    return known.computeIfAbsent(uid, secret::uid);
  }

  /** What stands for each UID that was asked for. */
  public SortedMap<String, String> known() {
    return Collections.unmodifiableSortedMap(known);
  }
}
