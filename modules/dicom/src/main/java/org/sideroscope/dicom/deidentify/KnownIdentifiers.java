package org.sideroscope.dicom.deidentify;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sideroscope.dicom.dataset.DataElement;
import org.sideroscope.dicom.dataset.DataSet;

/**
 * The names and numbers that a file itself says are somebody's. Where one of them turns up in a
 * text that would stay, such as the name of a sequence, that text does not stay.
 */
final class KnownIdentifiers {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\x80-\\xFF]+");
  private static final int SHORTEST_NAME = 3;
  private static final int SHORTEST_NUMBER = 4;

  /** Patient ID, other IDs, birth date, address, telephone, accession, institution. */
  private static final Set<Integer> NUMBERS =
      Set.of(
          0x00100020,
          0x00101000,
          0x00100030,
          0x00101040,
          0x00102154,
          0x00080050,
          0x00080080,
          0x00080081,
          0x00380010);

  private final Set<String> names = new HashSet<>();
  private final Set<String> numbers = new HashSet<>();

  private KnownIdentifiers() {}

  static KnownIdentifiers in(DataSet dataSet) {
    KnownIdentifiers known = new KnownIdentifiers();
    known.collect(dataSet);
    return known;
  }

  private void collect(DataSet dataSet) {
    for (DataElement element : dataSet.elements()) {
      element.items().forEach(this::collect);
      if (element.vr().equals("PN")) {
        words(element.text()).stream()
            .filter(word -> word.length() >= SHORTEST_NAME)
            .forEach(names::add);
      } else if (NUMBERS.contains(element.tag())) {
        element.texts().stream()
            .map(text -> text.toLowerCase(Locale.ROOT))
            .filter(text -> text.length() >= SHORTEST_NUMBER)
            .forEach(numbers::add);
      }
    }
  }

  /** Whether a text holds one of the names as a word, or one of the numbers. */
  boolean isIn(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return words(text).stream().anyMatch(names::contains)
        || numbers.stream().anyMatch(lower::contains);
  }

  private static List<String> words(String text) {
    return List.of(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)));
  }
}
