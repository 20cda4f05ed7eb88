package org.sideroscope.app.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the window. A missing key is a bug that a test finds. */
public final class Texts {

  private final ResourceBundle bundle;
  private final Locale locale;

  private Texts(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  public static Texts of(Locale locale) {
    return new Texts(ResourceBundle.getBundle("org.sideroscope.app.text", locale), locale);
  }

  public String get(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  /** Whether there is a text under the key, for texts that only some members of a family have. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
