package org.sideroscope.readingformat.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words a member may hold, and what each of them means. Immutable. */
public final class Vocabulary<E> {

  private final Map<String, E> meanings;

  private Vocabulary(Map<String, E> meanings) {
    this.meanings = meanings;
  }

  public static <E> Vocabulary<E> of(List<E> members, Function<E, String> word) {
    Map<String, E> meanings = new LinkedHashMap<>();
    members.forEach(member -> meanings.put(word.apply(member), member));
    return new Vocabulary<>(meanings);
  }

  public static <E> Vocabulary<E> of(E[] members, Function<E, String> word) {
    return of(List.of(members), word);
  }

  public @Nullable E meaning(String word) {
    return meanings.get(word);
  }

  public List<String> words() {
    return List.copyOf(meanings.keySet());
  }

  /** {@code one of present, absent}. */
  public String describe() {
    return meanings.isEmpty() ? "no member here" : "one of " + String.join(", ", meanings.keySet());
  }
}
