package org.sideroscope.workstation.deidentify;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sideroscope.findings.NamedSulcus;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.review.reading.Place;

/**
 * The labels of places that name nobody. A sulcus may be called anything in a reading's file: what
 * is not made of known words gets a number for its name.
 */
final class SafeLabels {

  private static final String SULCI = "sulci/";

  private static final Set<String> WORDS =
      Stream.concat(
              Stream.of("left", "right", "l", "r", "sulcus"),
              Arrays.stream(NamedSulcus.values())
                  .flatMap(sulcus -> Stream.of(sulcus.key().split("-"))))
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, String> renamed;

  private SafeLabels(Map<String, String> renamed) {
    this.renamed = renamed;
  }

  static SafeLabels of(List<Sulcus> sulci) {
    Set<String> taken =
        new TreeSet<>(sulci.stream().map(Sulcus::id).filter(SafeLabels::isSafe).toList());
    Map<String, String> renamed = new HashMap<>();
    int number = 1;
    for (Sulcus sulcus : sulci) {
      if (!isSafe(sulcus.id())) {
        while (!taken.add("s" + number)) {
          number++;
        }
        renamed.put(sulcus.id(), "s" + number);
      }
    }
    return new SafeLabels(renamed);
  }

  private static boolean isSafe(String id) {
    return Stream.of(id.split("-", -1))
        .allMatch(word -> word.matches("s?\\d{1,4}") || WORDS.contains(word));
  }

  /** Whether a text is the label of a place, and of no sulcus with a name of its own. */
  static boolean isLabel(String text) {
    boolean own = text.startsWith(SULCI) && !isSafe(text.substring(SULCI.length()));
    return !own
        && text.matches("[A-Za-z0-9./-]{1,80}")
        && Place.parse(MarkLabel.of(text)).isPresent();
  }

  String sulcus(String id) {
    return renamed.getOrDefault(id, id);
  }

  String place(String label) {
    return label.startsWith(SULCI) ? SULCI + sulcus(label.substring(SULCI.length())) : label;
  }
}
