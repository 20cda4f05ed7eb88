package org.sideroscope.app.sulci;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sideroscope.findings.NamedSulcus;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Sulcus;

/**
 * The sulci that somebody's words may mean, the likeliest first. Pure.
 *
 * @param side the hemisphere, as written before the name or as chosen
 */
record SulcusSearch(Side side, List<Candidate> candidates) {

  /**
   * A sulcus to be picked, or to be recorded where it is not yet.
   *
   * @param name as a record of it is named; blank for a sulcus without a name
   * @param recorded the record that is there already
   */
  record Candidate(Side side, String name, Optional<Sulcus> recorded) {}

  SulcusSearch {
    candidates = List.copyOf(candidates);
  }

  /**
   * @param text such as {@code prec}, {@code r sup front}, {@code left calcarine}
   * @param chosen the hemisphere where none is written
   */
  static SulcusSearch of(String text, Side chosen, List<Sulcus> records) {
    List<String> words = words(text);
    Optional<Side> written = words.isEmpty() ? Optional.empty() : side(words.getFirst());
    Side side = written.orElse(chosen);
    List<String> wanted = written.isPresent() ? words.subList(1, words.size()) : words;
    String label = String.join(" ", wanted);
    List<Candidate> found = new ArrayList<>();
    named(wanted).forEach(sulcus -> found.add(candidate(side, sulcus.displayName(), records)));
    boolean named = NamedSulcus.recognise(label).isPresent();
    records.stream()
        .filter(record -> record.hemisphere() == side && isFreeLabel(record))
        .filter(record -> matches(name(record), wanted))
        .forEach(record -> found.add(new Candidate(side, name(record), Optional.of(record))));
    boolean recorded = found.stream().anyMatch(one -> one.name().equalsIgnoreCase(label));
    if (!label.isEmpty() && !named && !recorded) {
      found.add(candidate(side, label, records));
    }
    return new SulcusSearch(side, found);
  }

  /** The record of a sulcus, found by what it is called. */
  static Optional<Sulcus> recorded(Side side, String name, List<Sulcus> records) {
    Optional<NamedSulcus> wanted = NamedSulcus.recognise(name);
    return records.stream()
        .filter(record -> record.hemisphere() == side)
        .filter(record ->
            wanted.isPresent()
                ? NamedSulcus.recognise(name(record)).equals(wanted)
                : !name.isBlank() && name(record).equalsIgnoreCase(name.strip()))
        .findFirst();
  }

  private static Candidate candidate(Side side, String name, List<Sulcus> records) {
    return new Candidate(side, name, recorded(side, name, records));
  }

  private static List<NamedSulcus> named(List<String> wanted) {
    Optional<NamedSulcus> exact = NamedSulcus.recognise(String.join(" ", wanted));
    String first = wanted.isEmpty() ? "" : wanted.getFirst();
    return Stream.of(NamedSulcus.values())
        .filter(sulcus ->
            exact.filter(sulcus::equals).isPresent() || matches(sulcus.displayName(), wanted))
        .sorted(
            Comparator.comparing((NamedSulcus sulcus) -> exact.filter(sulcus::equals).isEmpty())
                .thenComparing(sulcus -> !sulcus.displayName().startsWith(first)))
        .toList();
  }

  /** Every word begins, or stands in, a word of the name. */
  private static boolean matches(String name, List<String> wanted) {
    List<String> words = words(name);
    return wanted.stream().allMatch(want -> words.stream().anyMatch(word -> word.contains(want)));
  }

  private static boolean isFreeLabel(Sulcus record) {
    return NamedSulcus.recognise(name(record)).isEmpty();
  }

  private static String name(Sulcus record) {
    return Optional.ofNullable(record.name()).orElse("");
  }

  private static Optional<Side> side(String word) {
    return Stream.of(Side.values())
        .filter(side -> word.equals(side.key()) || word.equals(side.key().substring(0, 1)))
        .findFirst();
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.UK).strip().split("[\\s-]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
