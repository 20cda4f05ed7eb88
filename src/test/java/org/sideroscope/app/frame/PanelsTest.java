package org.sideroscope.app.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sideroscope.app.frame.Panels.Panel;
import org.sideroscope.app.preferences.Preferences;
import org.sideroscope.foundation.Failure;
import org.sideroscope.review.port.Settings;
import org.sideroscope.review.port.SettingsStore;

class PanelsTest {

  private static final Panels FIRST = new Panels(new Panel(true, 264), new Panel(true, 400), false);

  private final Memory store = new Memory();

  @Test
  void areAsTheyWereKept() {
    Panels arranged = FIRST.withStudies(new Panel(false, 300)).withReadingInFullScreen(true);
    new Preferences(store).put(arranged.toKeep());
    assertEquals(arranged, Panels.from(new Preferences(store), FIRST));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "shown", "shown x", "300", "shown -3", "seen 300", "shown 99999"})
  void areAsAtFirstWhereWhatWasKeptIsBroken(String kept) {
    store.settings = Settings.NONE.withPreference("studies-panel", kept);
    assertEquals(FIRST, Panels.from(new Preferences(store), FIRST));
  }

  private static final class Memory implements SettingsStore {

    private Settings settings = Settings.NONE;

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
}
