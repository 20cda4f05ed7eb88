package org.sideroscope.marking.awt;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sideroscope.marking.MarkLabel;

/**
 * How the regions of a mark are called: by its label and the slice, such as {@code
 * brainstem_pons.left 0012}. The names are also those of files, so that nothing stands in them that
 * a file system takes for something else.
 */
final class RoiNames {

  /** Where a region keeps the label that its name is made of. */
  static final String PROPERTY = "sideroscope.site";

  private static final Pattern POSITION = Pattern.compile("(^|[ _-]+)\\d+(-\\d+)*$");

  private RoiNames() {}

  static String of(MarkLabel label, int slice) {
    return "%s %04d".formatted(plain(label.text()), slice + 1);
  }

  private static String plain(String label) {
    return label.replaceAll("[^\\p{L}\\p{N}.+-]", "_");
  }

  /**
   * The label that a name stands for. A name that somebody changed counts for more than the label
   * that was kept with it.
   *
   * @param kept empty where none was
   */
  static MarkLabel label(String name, String kept) {
    String said = POSITION.matcher(withoutExtension(name)).replaceFirst("");
    if (!kept.isBlank() && (said.isBlank() || plain(kept).equals(said))) {
      return MarkLabel.of(kept);
    }
    return MarkLabel.of(said.isBlank() ? "?" : said.replaceFirst("_", "/"));
  }

  private static String withoutExtension(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".roi")
        ? name.substring(0, name.length() - 4)
        : name;
  }
}
