package org.sideroscope.dicomobjects.sr;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicomobjects.Code;
import org.sideroscope.dicomobjects.Codes;
import org.sideroscope.dicomobjects.sr.ContentItem.Value;

/** Finds what {@link Content} wrote below one item; null for what is not there. */
record Found(List<ContentItem> items, Codes codes) {

  /** Every item of this name, in order. */
  Stream<ContentItem> all(String concept) {
    Code name = codes.get(concept);
    return items.stream().filter(item -> item.is(name));
  }

  Optional<ContentItem> first(String concept) {
    return all(concept).findFirst();
  }

  /** What is below an item. */
  Found in(ContentItem item) {
    return new Found(item.children(), codes);
  }

  /** What is below the first item of this name; nothing if there is none. */
  Found in(String concept) {
    return first(concept).map(this::in).orElse(new Found(List.of(), codes));
  }

  /** What is below each item of this name. */
  <T> List<T> each(String concept, Function<Found, T> read) {
    return all(concept).map(item -> read.apply(in(item))).toList();
  }

  @Nullable String text(String concept) {
    return first(concept).map(Found::textOf).orElse(null);
  }

  List<String> texts(String concept) {
    return all(concept).map(Found::textOf).toList();
  }

  static String textOf(ContentItem item) {
    return switch (item.value()) {
      case Value.Text(String text) -> text;
      case Value.Uid(String uid) -> uid;
      case Value.Person(String name) -> name;
      case Value.Other(String _, String text) -> text;
      case Value.Coded(Code code) -> code.meaning();
      default -> "";
    };
  }

  @Nullable Integer whole(String concept) {
    try {
      return first(concept).map(Found::textOf).map(Integer::valueOf).orElse(null);
    } catch (NumberFormatException _) {
      return null;
    }
  }

  @Nullable Double number(String concept) {
    return first(concept).map(Found::numberOf).orElse(null);
  }

  static @Nullable Double numberOf(ContentItem item) {
    return item.value() instanceof Value.Numeric(double number, Code _) ? number : null;
  }

  @Nullable Boolean yesNo(String concept) {
    String word = word(concept, "answer");
    return word == null ? null : Boolean.valueOf(word.equals("yes"));
  }

  /** The word of a vocabulary, or the reader's own. */
  @Nullable String word(String concept, String family) {
    return first(concept).map(item -> wordOf(item, family)).orElse(null);
  }

  String wordOf(ContentItem item, String family) {
    return item.value() instanceof Value.Coded(Code code)
        ? codes.wordOf(family, code).orElse(code.meaning())
        : textOf(item);
  }

  /** The member of a closed vocabulary. */
  <E> @Nullable E member(String concept, String family, Function<String, Optional<E>> parse) {
    String word = word(concept, family);
    return word == null ? null : parse.apply(word).orElse(null);
  }
}
