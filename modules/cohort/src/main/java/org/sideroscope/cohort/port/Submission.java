package org.sideroscope.cohort.port;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sideroscope.cohort.assignment.Assignment;

/**
 * A finished reading.
 *
 * @param revision from 1; a later one replaces those before it, which are kept
 * @param reading of the reading format, without facts of the patient
 * @param masks the files that it names, by name
 * @param seconds that were spent on it
 * @param origin how it came: {@code window}, {@code file}, {@code simulated}, {@code adjudication}
 */
public record Submission(
    Assignment assignment,
    int revision,
    String reading,
    Map<String, byte[]> masks,
    int seconds,
    String origin) {

  public Submission {
    masks = Map.copyOf(new LinkedHashMap<>(masks));
  }
}
