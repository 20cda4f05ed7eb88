package org.sideroscope.app.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sideroscope.app.frame.Panels.Panel;
import org.sideroscope.app.preferences.MemorySettings;
import org.sideroscope.app.preferences.Preferences;
import org.sideroscope.review.port.Settings;

class PanelsTest {

  private static final Panels FIRST = new Panels(new Panel(true, 264), new Panel(true, 400), false);

  private final MemorySettings store = new MemorySettings();

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
}
