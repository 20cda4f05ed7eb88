package org.sideroscope.app.preferences;

import java.util.Optional;
import org.sideroscope.foundation.Failure;
import org.sideroscope.review.port.Settings;
import org.sideroscope.review.port.SettingsStore;

/** Settings that a test sets and looks at. */
public final class MemorySettings implements SettingsStore {

  public Settings settings = Settings.NONE;

  @Override
  public Settings load() {
    return settings;
  }

  @Override
  public Optional<Failure> save(Settings next) {
    settings = next;
    return Optional.empty();
  }
}
