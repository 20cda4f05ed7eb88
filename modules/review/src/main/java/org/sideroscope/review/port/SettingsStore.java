package org.sideroscope.review.port;

import java.util.Optional;
import org.sideroscope.foundation.Failure;

/** Keeps the settings from run to run. */
public interface SettingsStore {

  /** The settings as last saved; {@link Settings#NONE} where there are none that can be read. */
  Settings load();

  /**
   * @return why they could not be saved
   */
  Optional<Failure> save(Settings settings);
}
