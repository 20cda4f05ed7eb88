package org.sideroscope.review.port;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sideroscope.findings.Reader;

/**
 * What the program remembers of its user.
 *
 * @param reader who reads; {@link Reader#NONE} until asked
 * @param preferences how the window is arranged, by names of the window's own
 */
public record Settings(Reader reader, SortedMap<String, String> preferences) {

  public static final Settings NONE = new Settings(Reader.NONE, Collections.emptySortedMap());

  public Settings {
    preferences = Collections.unmodifiableSortedMap(new TreeMap<>(preferences));
  }

  public Settings withReader(Reader next) {
    return new Settings(next, preferences);
  }

  public Optional<String> preference(String name) {
    return Optional.ofNullable(preferences.get(name));
  }

  public Settings withPreference(String name, String value) {
    SortedMap<String, String> changed = new TreeMap<>(preferences);
    changed.put(name, value);
    return new Settings(reader, changed);
  }

  public Settings withoutPreference(String name) {
    SortedMap<String, String> changed = new TreeMap<>(preferences);
    changed.remove(name);
    return new Settings(reader, changed);
  }
}
