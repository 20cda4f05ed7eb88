package org.sideroscope.reporting.pdf;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * DejaVu Sans Condensed, which comes with the program and has Latin, Greek, Cyrillic, Arabic and
 * Hebrew; and for other scripts the fonts of the machine.
 */
public final class ReportFonts {

  static final String FAMILY = "DejaVu Sans Condensed";

  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

  /** Below this everything that is printed is in DejaVu: Latin, Greek, Cyrillic. */
  private static final int SURELY_THERE = 0x0500;

  private final List<Path> installed;
  private final FontCoverage coverage = new FontCoverage();

  /**
   * @param installed files of fonts with TrueType outlines (.ttf, .ttc), the best first; those that
   *     are not there are passed over
   */
  public ReportFonts(List<Path> installed) {
    this.installed = List.copyOf(installed);
  }

  /** With the fonts for Chinese, Japanese and Korean where Linux, Windows and macOS put them. */
  public static ReportFonts ofMachine() {
    return new ReportFonts(
        List.of(
            Path.of("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc"),
            Path.of("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc"),
            Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"),
            Path.of("/usr/share/fonts/truetype/nanum/NanumGothic.ttf"),
            Path.of("C:\\Windows\\Fonts\\msyh.ttc"),
            Path.of("C:\\Windows\\Fonts\\malgun.ttf"),
            Path.of("C:\\Windows\\Fonts\\msgothic.ttc"),
            Path.of("/System/Library/Fonts/Supplemental/Arial Unicode.ttf")));
  }

  /** A cut of the font that comes with the program. */
  enum Cut {
    REGULAR("DejaVuSansCondensed.ttf", 400),
    BOLD("DejaVuSansCondensed-Bold.ttf", 700);

    private final String file;
    private final int weight;

    Cut(String file, int weight) {
      this.file = file;
      this.weight = weight;
    }

    int weight() {
      return weight;
    }
  }

  static InputStream open(Cut cut) {
    return Objects.requireNonNull(ReportFonts.class.getResourceAsStream(FOLDER + cut.file));
  }

  /** Which of the machine's fonts a document needs, and what none of them has. */
  FontChoice chosenFor(String document) {
    Set<Integer> open =
        document
            .codePoints()
            .filter(character -> character >= SURELY_THERE)
            .filter(ReportFonts::isSeen)
            .boxed()
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (open.isEmpty()) {
      return new FontChoice(List.of(), List.of());
    }
    IntPredicate shipped = coverage.of(Cut.REGULAR);
    open.removeIf(shipped::test);
    List<Path> needed = new ArrayList<>();
    for (Path font : installed) {
      if (!open.isEmpty() && Files.isReadable(font)) {
        IntPredicate has = coverage.of(font);
        if (open.removeIf(has::test)) {
          needed.add(font);
        }
      }
    }
    return new FontChoice(needed, scripts(open));
  }

  private static boolean isSeen(int character) {
    return !Character.isWhitespace(character)
        && Character.getType(character) != Character.FORMAT
        && Character.getType(character) != Character.CONTROL;
  }

  private static List<String> scripts(Set<Integer> characters) {
    return characters.stream().map(ReportFonts::script).distinct().toList();
  }

  /** {@code Hangul}, {@code Old Italic}. */
  private static String script(int character) {
    String[] words = Character.UnicodeScript.of(character).name().split("_", -1);
    List<String> named = new ArrayList<>();
    for (String word : words) {
      named.add(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }
    return String.join(" ", named);
  }
}
