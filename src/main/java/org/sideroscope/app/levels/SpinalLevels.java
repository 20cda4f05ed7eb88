package org.sideroscope.app.levels;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.VertebralLevels;

/** The levels a spinal finding can be given, from the head down. */
public final class SpinalLevels {

  static final List<String> ALL =
      Stream.of(numbered("C", 7), numbered("T", 12), numbered("L", 5), numbered("S", 5))
          .flatMap(levels -> levels)
          .toList();

  private static final Pattern WRITTEN =
      Pattern.compile(
          "([CTLS]) *(\\d{1,2})(?: *(?:[-–—/]|TO|\\.\\.) *([CTLS])? *(\\d{1,2}))?",
          Pattern.CASE_INSENSITIVE);

  private SpinalLevels() {}

  /** The span of two levels, the upper one first whichever comes first here. */
  public static VertebralLevels span(String one, String other) {
    return ALL.indexOf(one) <= ALL.indexOf(other)
        ? new VertebralLevels(one, other)
        : new VertebralLevels(other, one);
  }

  /**
   * The levels that somebody wrote: {@code C2}, {@code c2-t4}, {@code C2 to 5}; empty for words
   * that name none.
   */
  public static Optional<VertebralLevels> parse(String words) {
    Matcher written = WRITTEN.matcher(words.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    String letter = written.group(1);
    Optional<String> from = level(letter, written.group(2));
    Optional<String> to =
        written.group(4) == null
            ? from
            : level(written.group(3) == null ? letter : written.group(3), written.group(4));
    return from.flatMap(one -> to.map(other -> span(one, other)));
  }

  /** As levels are shown and can be written again; empty for none. */
  public static String text(@Nullable VertebralLevels levels) {
    if (levels == null) {
      return "";
    }
    return levels.from() == null || levels.to() == null || levels.from().equals(levels.to())
        ? levels.describe()
        : levels.from() + "–" + levels.to();
  }

  private static Optional<String> level(String letter, String number) {
    String level = letter.toUpperCase(Locale.ROOT) + Integer.parseInt(number);
    return ALL.contains(level) ? Optional.of(level) : Optional.empty();
  }

  private static Stream<String> numbered(String letter, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(number -> letter + number);
  }
}
