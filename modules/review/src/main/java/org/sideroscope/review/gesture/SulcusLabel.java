package org.sideroscope.review.gesture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sideroscope.findings.NamedSulcus;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Sulcus;

/**
 * A sulcus that a file calls by its name instead of a record, such as {@code left central sulcus}.
 */
public record SulcusLabel(Side hemisphere, NamedSulcus sulcus) {

  /** Empty for words that do not name a hemisphere and then a sulcus. */
  public static Optional<SulcusLabel> parse(String label) {
    String[] words = label.strip().replace('_', ' ').split("\\s+", 2);
    return words.length < 2
        ? Optional.empty()
        : Side.parse(words[0].toLowerCase(Locale.ROOT))
            .flatMap(side ->
                NamedSulcus.recognise(words[1]).map(sulcus -> new SulcusLabel(side, sulcus)));
  }

  /** The record of it, if there is one. */
  Optional<Sulcus> recorded(List<Sulcus> sulci) {
    return sulci.stream()
        .filter(record -> record.hemisphere() == hemisphere)
        .filter(record ->
            Optional.ofNullable(record.name())
                .flatMap(NamedSulcus::recognise)
                .filter(sulcus::equals)
                .isPresent())
        .findFirst();
  }
}
