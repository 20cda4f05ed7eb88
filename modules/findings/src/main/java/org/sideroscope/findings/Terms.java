package org.sideroscope.findings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the term that someone's own words name. */
final class Terms {

  private Terms() {}

  /**
   * The member whose key, display name or one of whose other names {@code words} is, whatever the
   * case, spaces, hyphens and punctuation, and whether spelt the British or the American way.
   *
   * @param otherNames further names of a member, separated by {@code ;}
   */
  static <T extends Term> Optional<T> recognise(
      T[] members, Function<T, String> otherNames, String words) {
    String wanted = essence(words);
    return Arrays.stream(members)
        .filter(member ->
            Stream.concat(
                    Stream.of(member.key(), member.displayName()),
                    Arrays.stream(otherNames.apply(member).split(";")))
                .map(Terms::essence)
                .anyMatch(name -> !name.isEmpty() && name.equals(wanted)))
        .findFirst();
  }

  /** Letters and digits only, in lower case, the diphthongs of Greek words written as one vowel. */
  private static String essence(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{Nd}]", "")
        .replace("ae", "e")
        .replace("oe", "e");
  }
}
