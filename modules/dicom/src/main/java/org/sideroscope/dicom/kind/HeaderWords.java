package org.sideroscope.dicom.kind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words in the free text of headers, however they are strung together. */
final class HeaderWords {

  private final String words;

  private HeaderWords(String words) {
    this.words = words;
  }

  /** Lower case, one blank between words, {@code t2*} and {@code r2*} with {@code star}. */
  static HeaderWords of(List<String> texts) {
    String joined = String.join(" ", texts).toLowerCase(Locale.ROOT);
    return new HeaderWords(
        joined
            .replaceAll("([tr]2)(?:\\s?\\*|[ _-]?star)", "$1star")
            .replaceAll("[^a-z0-9+]+", " ")
            .strip());
  }

  /** The first whole word, or words, that the expression matches. */
  Optional<String> find(Pattern pattern) {
    Matcher matcher = pattern.matcher(words);
    return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
  }

  /** A pattern for any of some expressions as whole words. */
  static Pattern words(String... expressions) {
    return Pattern.compile("(?<![a-z0-9])(?:" + String.join("|", expressions) + ")(?![a-z0-9])");
  }
}
