package org.sideroscope.app.frame;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sideroscope.app.preferences.Preferences;

/**
 * Which side panels are shown and how wide they are, in the window and in full screen.
 *
 * @param studies of the list of studies
 * @param reading of the reading
 * @param readingInFullScreen whether the reading is shown beside images that fill the screen
 */
record Panels(Panel studies, Panel reading, boolean readingInFullScreen) {

  /**
   * A panel at one side.
   *
   * @param width also while it is not shown, for when it is again
   */
  record Panel(boolean shown, double width) {

    Panel toggled() {
      return new Panel(!shown, width);
    }

    Panel withWidth(double next) {
      return new Panel(shown, next);
    }

    private String text() {
      return String.format(Locale.ROOT, "%s %.0f", shown ? SHOWN : HIDDEN, width);
    }

    /** A width that no panel can have is held within its bounds when it is laid out. */
    private static Panel parse(String text, Panel otherwise) {
      String[] words = text.split(" ", -1);
      boolean known =
          words.length == 2
              && (words[0].equals(SHOWN) || words[0].equals(HIDDEN))
              && words[1].matches("[0-9]{1,4}");
      return known ? new Panel(words[0].equals(SHOWN), Double.parseDouble(words[1])) : otherwise;
    }
  }

  private static final String SHOWN = "shown";
  private static final String HIDDEN = "hidden";
  private static final String STUDIES = "studies-panel";
  private static final String READING = "reading-panel";
  private static final String FULL_SCREEN = "full-screen-reading";

  /** As they were kept; as they are at first where nothing that can be used was kept. */
  static Panels from(Preferences preferences, Panels first) {
    return new Panels(
        preferences.get(STUDIES).map(t -> Panel.parse(t, first.studies)).orElse(first.studies),
        preferences.get(READING).map(t -> Panel.parse(t, first.reading)).orElse(first.reading),
        preferences.get(FULL_SCREEN).map(SHOWN::equals).orElse(first.readingInFullScreen));
  }

  Map<String, Optional<String>> toKeep() {
    return Map.of(
        STUDIES,
        Optional.of(studies.text()),
        READING,
        Optional.of(reading.text()),
        FULL_SCREEN,
        Optional.of(readingInFullScreen ? SHOWN : HIDDEN));
  }

  Panels withStudies(Panel next) {
    return new Panels(next, reading, readingInFullScreen);
  }

  Panels withReading(Panel next) {
    return new Panels(studies, next, readingInFullScreen);
  }

  Panels withReadingInFullScreen(boolean next) {
    return new Panels(studies, reading, next);
  }
}
