package org.sideroscope.app.palette;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.VertebralLevels;

/** The vertebral levels a spinal deposit can be given, from the head down. */
final class SpinalLevels {

  static final List<String> ALL =
      Stream.of(numbered("C", 7), numbered("T", 12), numbered("L", 5), numbered("S", 5))
          .flatMap(levels -> levels)
          .toList();

  private SpinalLevels() {}

  /** The span, upper level first whichever was chosen as which; null where none was chosen. */
  static @Nullable VertebralLevels of(@Nullable String from, @Nullable String to) {
    if (from == null && to == null) {
      return null;
    }
    boolean reversed = from != null && to != null && ALL.indexOf(from) > ALL.indexOf(to);
    return reversed ? new VertebralLevels(to, from) : new VertebralLevels(from, to);
  }

  private static Stream<String> numbered(String letter, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(number -> letter + number);
  }
}
