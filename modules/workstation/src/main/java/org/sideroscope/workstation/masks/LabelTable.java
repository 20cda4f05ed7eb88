package org.sideroscope.workstation.masks;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.marking.MarkStyle;
import org.sideroscope.review.reading.Place;
import org.sideroscope.workstation.picture.RegionStyle;

/**
 * What the numbers of a label map mean: a table of tabs beside it, with the columns that BIDS gives
 * to discrete segmentations: {@code index}, {@code name} and {@code color}.
 */
final class LabelTable {

  private static final String HEADER = "index\tname\tcolor";

  private LabelTable() {}

  /** The table's file beside a label map: the same name with another ending. */
  static Path beside(Path map) {
    String name = String.valueOf(map.getFileName());
    String stem = name.replaceFirst("(?i)\\.nii(\\.gz)?$", "");
    return map.resolveSibling(stem + ".tsv");
  }

  /**
   * @param labels the first has number 1
   */
  static String write(List<MarkLabel> labels) {
    StringBuilder table = new StringBuilder(HEADER).append('\n');
    for (int i = 0; i < labels.size(); i++) {
      MarkLabel label = labels.get(i);
      table.append(
          String.format(Locale.ROOT, "%d\t%s\t#%06X%n", i + 1, label.text(), style(label).rgb()));
    }
    return table.toString().replace("\r\n", "\n");
  }

  static MarkStyle style(MarkLabel label) {
    return RegionStyle.mark(Place.parse(label).flatMap(Place::region));
  }

  /** The names by number; lines that say neither are passed over. */
  static SortedMap<Integer, MarkLabel> parse(String table) {
    SortedMap<Integer, MarkLabel> labels = new TreeMap<>();
    List<String> lines = table.lines().toList();
    if (lines.isEmpty()) {
      return labels;
    }
    List<String> columns = List.of(lines.getFirst().strip().toLowerCase(Locale.ROOT).split("\t"));
    int index = columns.indexOf("index");
    int name = columns.indexOf("name");
    if (index < 0 || name < 0) {
      return labels;
    }
    lines.stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .filter(cells -> cells.length > Math.max(index, name))
        .forEach(cells ->
            entry(cells[index], cells[name])
                .ifPresent(each -> labels.put(each.getKey(), each.getValue())));
    return labels;
  }

  private static Optional<Map.Entry<Integer, MarkLabel>> entry(String number, String name) {
    return number.strip().matches("\\d{1,4}") && !name.isBlank()
        ? Optional.of(Map.entry(Integer.valueOf(number.strip()), MarkLabel.of(name.strip())))
        : Optional.empty();
  }
}
