package org.sideroscope.dicom;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name in up to three spellings (PS3.5 6.2.1.1), each as stored: family name, given
 * name, middle name, prefix, suffix with {@code ^} between them.
 */
public record PersonName(String alphabetic, String ideographic, String phonetic) {

  public static PersonName parse(String value) {
    String[] groups = value.split("=", -1);
    return new PersonName(group(groups, 0), group(groups, 1), group(groups, 2));
  }

  private static String group(String[] groups, int index) {
    return index < groups.length ? groups[index].strip() : "";
  }

  public boolean isEmpty() {
    return alphabetic.isEmpty() && ideographic.isEmpty() && phonetic.isEmpty();
  }

  /** The words of all spellings, without accents, so that careless spelling is no other person. */
  public Set<String> words() {
    String all = String.join(" ", alphabetic, ideographic, phonetic);
    String plain = Normalizer.normalize(all, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return Stream.of(plain.toUpperCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The name as people write it: {@code Family, Given}, other spellings behind it in brackets. */
  public String display() {
    List<String> spellings =
        Stream.of(written(alphabetic, ", "), written(ideographic, " "), written(phonetic, " "))
            .filter(spelling -> !spelling.isEmpty())
            .toList();
    if (spellings.size() < 2) {
      return String.join("", spellings);
    }
    return spellings.getFirst()
        + " ("
        + String.join(", ", spellings.subList(1, spellings.size()))
        + ")";
  }

  private static String written(String components, String afterFamily) {
    List<String> parts =
        Stream.of(components.split("\\^", -1)).map(String::strip).collect(Collectors.toList());
    String family = parts.removeFirst();
    String given = parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    return family.isEmpty() || given.isEmpty() ? family + given : family + afterFamily + given;
  }
}
