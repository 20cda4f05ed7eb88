package org.sideroscope.dicom.deidentify;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which UID stands for which; remembers those that it was asked for. Not thread-safe. */
public final class UidMap {

  /** UIDs of DICOM (PS3.6 Annex A) and of HL7's register of code systems are everybody's. */
  private static final List<String> PUBLIC = List.of("1.2.840.10008.", "2.16.840.1.113883.6.");

  private final Secret secret;
  private final SortedMap<String, String> known = new TreeMap<>();

  public UidMap(Secret secret) {
    this.secret = secret;
  }

  /** The UID that stands for one of a patient's files; a public one stands for itself. */
  public String of(String uid) {
    if (uid.isEmpty() || PUBLIC.stream().anyMatch(uid::startsWith)) {
      return uid;
    }
    return known.computeIfAbsent(uid, secret::uid);
  }

  /** What stands for each UID that was asked for. */
  public SortedMap<String, String> known() {
    return Collections.unmodifiableSortedMap(known);
  }
}
