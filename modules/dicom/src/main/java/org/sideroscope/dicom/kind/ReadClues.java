package org.sideroscope.dicom.kind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The clues with their free text taken apart once. */
final class ReadClues {

  private final KindClues clues;
  private final HeaderWords description;
  private final HeaderWords names;
  private final HeaderWords types;

  ReadClues(KindClues clues) {
    this.clues = clues;
    this.description = HeaderWords.of(List.of(clues.description(), clues.protocol()));
    this.names = HeaderWords.of(clues.sequenceNames());
    this.types = HeaderWords.of(clues.imageType());
  }

  KindClues facts() {
    return clues;
  }

  /** A word of the series description or protocol, as a reason. */
  Optional<String> described(Pattern words) {
    return description.find(words).map(word -> "the description says \"" + word + "\"");
  }

  /** A word of a sequence name, as a reason. */
  Optional<String> named(Pattern words) {
    return names.find(words).map(word -> "the sequence is named \"" + word + "\"");
  }

  /** One of some values of Image Type, as a reason. */
  Optional<String> typed(String... values) {
    return clues.imageType().stream()
        .map(value -> value.toUpperCase(Locale.ROOT))
        .filter(List.of(values)::contains)
        .findFirst()
        .map(value -> "the image type says " + value);
  }

  /** Words in the values of Image Type, as a reason. */
  Optional<String> typedAs(Pattern words) {
    return types.find(words).map(word -> "the image type says " + word.toUpperCase(Locale.ROOT));
  }

  /** A stated value of Acquisition Contrast, as a reason. */
  Optional<String> contrast(String value) {
    return when(clues.acquisitionContrast().equals(value), "the acquisition contrast is " + value);
  }

  /** The reason if the condition holds. */
  Optional<String> when(boolean condition, String reason) {
    return condition ? Optional.of(reason) : Optional.empty();
  }

  /** The echo time in words. */
  String echoTime() {
    return clues.echoTimeMs().isPresent()
        ? "TE %s ms".formatted(shortened(clues.echoTimeMs().getAsDouble()))
        : "an unknown TE";
  }

  private static String shortened(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceAll("\\.?0+$", "");
  }
}
