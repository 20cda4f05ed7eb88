package org.sideroscope.reporting.wording;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The texts of a report in one language. A language without a bundle gets British English, and
 * {@link #locale()} says so; the machine's own language never decides.
 */
public final class Words {

  private static final String BUNDLE = "org.sideroscope.reporting.Report";

  private final ResourceBundle bundle;
  private final Locale locale;

  private Words(ResourceBundle bundle) {
    this.bundle = bundle;
    this.locale = bundle.getLocale().equals(Locale.ROOT) ? Locale.UK : bundle.getLocale();
  }

  /** The words of {@code locale}, or British English where there are none. */
  public static Words in(Locale locale) {
    ResourceBundle.Control noFallback =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Words(ResourceBundle.getBundle(BUNDLE, locale, noFallback));
  }

  /** The language the words are really in. */
  public Locale locale() {
    return locale;
  }

  /**
   * The text of {@code key}, a {@link MessageFormat} pattern, with {@code values} put in. A text
   * without a brace is no pattern and stays as it is.
   *
   * @throws java.util.MissingResourceException if there is no such key, which is a bug
   */
  public String get(String key, Object... values) {
    String text = bundle.getString(key);
    return text.indexOf('{') < 0 ? text : new MessageFormat(text, locale).format(values);
  }

  /** The text of a key that need not exist. */
  public Optional<String> find(String key) {
    return bundle.containsKey(key) ? Optional.of(get(key)) : Optional.empty();
  }

  /** A text that the domain wrote, which is British English, in this language's spelling. */
  public String spelled(String british) {
    String spelled = british;
    for (String pair : get("spelling").split(";", -1)) {
      int arrow = pair.indexOf('>');
      spelled = arrow < 0 ? spelled : respelled(spelled, pair, arrow);
    }
    return spelled;
  }

  private String respelled(String text, String pair, int arrow) {
    String from = pair.substring(0, arrow);
    String to = pair.substring(arrow + 1);
    return text.replace(from, to).replace(sentence(from), sentence(to));
  }

  /** {@code a, b and c}. */
  public String and(List<String> items) {
    int last = items.size() - 1;
    if (last <= 0) {
      return String.join("", items);
    }
    return get("list.and", listed(items.subList(0, last)), items.get(last));
  }

  /** {@code a, b, c}, without the blank ones. */
  public String listed(List<String> items) {
    return spoken(items, "list.comma");
  }

  /** {@code a; b; c}, without the blank ones. */
  public String clauses(List<String> items) {
    return spoken(items, "list.semicolon");
  }

  private String spoken(List<String> items, String separator) {
    return String.join(get(separator), items.stream().filter(item -> !item.isBlank()).toList());
  }

  /** {@code what (detail)}, or {@code what} alone where there is no detail. */
  public String detailed(String what, String detail) {
    return detail.isBlank() ? what : get("detailed", what, detail);
  }

  /** A sentence's first letter made a capital. */
  public String sentence(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(locale) + text.substring(first);
  }

  /** A number with at most {@code decimals} decimals, without grouping. */
  public String number(double value, int decimals) {
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setGroupingUsed(false);
    format.setMaximumFractionDigits(decimals);
    return format.format(value);
  }

  public String date(LocalDate date) {
    return DateTimeFormatter.ofPattern(get("format.date"), locale).format(date);
  }

  public String dateTime(OffsetDateTime time) {
    return DateTimeFormatter.ofPattern(get("format.dateTime"), locale).format(time);
  }

  /** An ISO date or date and time of a reading in this language's form; anything else as given. */
  public String isoDate(String text) {
    try {
      return text.contains("T")
          ? dateTime(OffsetDateTime.parse(text))
          : date(LocalDate.parse(text));
    } catch (DateTimeException notIso) {
      return text;
    }
  }
}
