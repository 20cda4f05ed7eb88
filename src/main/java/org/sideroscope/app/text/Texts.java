package org.sideroscope.app.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the window. A missing key is a bug that a test finds. */
public final class Texts {

  /** Before keys of texts that stand in the place of others while a project is open. */
  private static final String OF_PROJECTS = "in-project.";

  private final ResourceBundle bundle;
  private final Locale locale;
  private final String preferred;

  private Texts(ResourceBundle bundle, Locale locale, String preferred) {
    this.bundle = bundle;
    this.locale = locale;
    this.preferred = preferred;
  }

  public static Texts of(Locale locale) {
    return new Texts(ResourceBundle.getBundle("org.sideroscope.app.text", locale), locale, "");
  }

  /** The same for a window that is open for a project, where some things are said otherwise. */
  public Texts inProject() {
    return new Texts(bundle, locale, OF_PROJECTS);
  }

  public String get(String key, Object... arguments) {
    String pattern = bundle.getString(has(preferred + key) ? preferred + key : key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  /** Whether there is a text under the key, for texts that only some members of a family have. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
