package org.sideroscope.dicom.deidentify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of imaging that may stay in a description (PS3.15 E.3.6), from {@code
 * imaging-words.txt}: a closed list, so that nothing stays because nobody thought of it.
 */
final class ImagingWords {

  private static final Pattern PARTS = Pattern.compile("[^A-Za-z0-9*]+");

  private final Set<String> words;

  private ImagingWords(Set<String> words) {
    this.words = words;
  }

  static ImagingWords load() {
    try (InputStream in =
        Objects.requireNonNull(ImagingWords.class.getResourceAsStream("imaging-words.txt"))) {
      return new ImagingWords(
          new String(in.readAllBytes(), StandardCharsets.US_ASCII)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .flatMap(line -> Set.of(line.split(" ")).stream())
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException("A file of the program cannot be read.", e);
    }
  }

  /** The words of a text that are on the list, with blanks between them; may be empty. */
  String in(String text) {
    return PARTS
        .splitAsStream(text)
        .filter(word -> words.contains(word.toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(" "));
  }
}
