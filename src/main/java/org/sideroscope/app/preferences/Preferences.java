package org.sideroscope.app.preferences;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sideroscope.foundation.Failure;
import org.sideroscope.review.port.Settings;
import org.sideroscope.review.port.SettingsStore;

/**
 * How the user arranged the window, kept with the settings under names with dots. For the window's
 * thread.
 */
public final class Preferences {

  private final SettingsStore store;
  private SortedMap<String, String> known;

  /** Reads what is kept. */
  public Preferences(SettingsStore store) {
    this.store = store;
    this.known = store.load().preferences();
  }

  public Optional<String> get(String name) {
    return Optional.ofNullable(known.get(name));
  }

  public Optional<Double> number(String name) {
    return get(name).flatMap(Preferences::parse);
  }

  private static Optional<Double> parse(String text) {
    try {
      return Optional.of(Double.valueOf(text)).filter(Double::isFinite);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** What is kept under a prefix, by the names without it. */
  public SortedMap<String, String> under(String prefix) {
    SortedMap<String, String> found = new TreeMap<>();
    known.forEach((name, value) -> {
      if (name.startsWith(prefix)) {
        found.put(name.substring(prefix.length()), value);
      }
    });
    return found;
  }

  /**
   * Keeps values, and forgets the names whose value is empty. Nothing is written where nothing
   * changes.
   *
   * @return why they could not be kept
   */
  public Optional<Failure> put(Map<String, Optional<String>> changes) {
    Settings kept = store.load();
    Settings next = kept;
    for (Map.Entry<String, Optional<String>> change : changes.entrySet()) {
      String name = change.getKey();
      next =
          change.getValue().isPresent()
              ? next.withPreference(name, change.getValue().get())
              : next.withoutPreference(name);
    }
    known = next.preferences();
    return next.equals(kept) ? Optional.empty() : store.save(next);
  }
}
