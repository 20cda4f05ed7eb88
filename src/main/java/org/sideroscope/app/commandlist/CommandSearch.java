package org.sideroscope.app.commandlist;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sideroscope.app.command.Command;

/**
 * Finds commands by what is typed. Every word must be found in the name, the menu or the key; what
 * begins with a word comes before what has it in the middle, names before menus.
 */
public final class CommandSearch {

  /**
   * A command as it is called at the moment.
   *
   * @param key as the user sees it; empty for none
   */
  public record Entry(Command command, String name, String group, String key) {}

  private record Ranked(Entry entry, int rank) {}

  // the better the match the higher; a name that begins with all that was typed beats single words
  private static final int WHOLE_NAME = 1000;
  private static final int NAME_BEGINS = 100;
  private static final int KEY_IS = 60;
  private static final int INITIALS = 40;
  private static final int WORD_BEGINS = 30;
  private static final int GROUP_BEGINS = 12;
  private static final int KEY_PART = 10;
  private static final int WITHIN = 4;
  private static final int NOT_FOUND = 0;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private CommandSearch() {}

  /**
   * The entries that match, best first; of equals the one that stands first in {@code entries}.
   *
   * @param typed what the user typed; all entries match where it is blank
   */
  public static List<Entry> find(String typed, List<Entry> entries) {
    String query = plain(typed);
    List<String> words = Stream.of(query.split(" ")).filter(word -> !word.isEmpty()).toList();
    return entries.stream()
        .map(entry -> new Ranked(entry, rank(entry, query, words)))
        .filter(ranked -> words.isEmpty() || ranked.rank > NOT_FOUND)
        // a stable sort keeps the order of equals
        .sorted(Comparator.comparingInt(Ranked::rank).reversed())
        .map(Ranked::entry)
        .toList();
  }

  private static int rank(Entry entry, String query, List<String> words) {
    String name = plain(entry.name());
    int sum = 0;
    for (String word : words) {
      int best = rank(word, name, plain(entry.group()), plain(entry.key()));
      if (best == NOT_FOUND) {
        return NOT_FOUND;
      }
      sum += best;
    }
    boolean begins = !words.isEmpty() && name.startsWith(query);
    return sum + (begins ? NAME_BEGINS : 0) + (name.equals(query) ? WHOLE_NAME : 0);
  }

  private static int rank(String word, String name, String group, String key) {
    if (word.equals(key)) {
      return KEY_IS;
    }
    if (word.length() > 1 && initials(name).startsWith(word)) {
      return INITIALS;
    }
    if (hasWordBeginning(name, word)) {
      return WORD_BEGINS;
    }
    if (hasWordBeginning(group, word)) {
      return GROUP_BEGINS;
    }
    if (List.of(key.split("\\+")).contains(word)) {
      return KEY_PART;
    }
    return name.contains(word) ? WITHIN : NOT_FOUND;
  }

  private static boolean hasWordBeginning(String text, String word) {
    return BETWEEN_WORDS.splitAsStream(text).anyMatch(part -> part.startsWith(word));
  }

  private static String initials(String name) {
    return BETWEEN_WORDS
        .splitAsStream(name)
        .map(part -> part.isEmpty() ? "" : part.substring(0, 1))
        .collect(Collectors.joining());
  }

  /** Without accents and capitals, since who types in a hurry leaves both out. */
  private static String plain(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }
}
