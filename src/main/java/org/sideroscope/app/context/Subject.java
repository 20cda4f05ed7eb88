package org.sideroscope.app.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sideroscope.findings.Term;

/**
 * What an entry of the context is about: a term of a vocabulary, or the reader's own words.
 *
 * @param key what is written into the reading
 * @param name what a reader sees
 */
record Subject(String key, String name) {

  static Subject of(Term term) {
    return new Subject(term.key(), term.displayName());
  }

  /** Every term, and after them the entries that are in the reader's own words. */
  static List<Subject> all(
      List<? extends Term> terms,
      List<String> entries,
      Function<String, ? extends Optional<? extends Term>> recognise) {
    List<Subject> all = new ArrayList<>();
    terms.forEach(term -> all.add(of(term)));
    entries.stream()
        .filter(words -> recognise.apply(words).isEmpty())
        .distinct()
        .forEach(words -> all.add(new Subject(words, words)));
    return all;
  }

  /** Whether what an entry is called is this, by its key or by another name of the same term. */
  boolean isMeantBy(String words, Function<String, ? extends Optional<? extends Term>> recognise) {
    return words.equals(key) || recognise.apply(words).filter(t -> t.key().equals(key)).isPresent();
  }

  /** As it stands in the name of a step. */
  String inStep() {
    boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return abbreviation
        ? name
        : name.substring(0, 1).toLowerCase(java.util.Locale.UK) + name.substring(1);
  }
}
