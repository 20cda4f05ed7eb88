package org.sideroscope.dicom.deidentify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sideroscope.dicom.dataset.Dictionary;

/**
 * Counts in how many files which attribute was treated how; never holds a value. Not thread-safe.
 */
public final class Removals {

  /** What is counted. */
  private record Kind(int tag, Treatment treatment) {}

  private final Map<Kind, Integer> files = new HashMap<>();
  private final Set<Kind> ofThisFile = new HashSet<>();

  /**
   * One line of the list.
   *
   * @param keyword of PS3.6, or the group of private attributes
   * @param tag such as {@code (0010,0010)}
   * @param done what was done with it, in words
   */
  public record Line(String keyword, String tag, String done, int files) {}

  void note(int tag, Treatment treatment) {
    boolean isPrivate = (tag >>> 16) % 2 == 1;
    ofThisFile.add(new Kind(isPrivate ? tag & 0xFFFF0000 : tag, treatment));
  }

  /** Counts the file that was noted; to be called once it is written. */
  public void fileWritten() {
    ofThisFile.forEach(kind -> files.merge(kind, 1, Integer::sum));
    ofThisFile.clear();
  }

  /** Forgets what was noted of a file that was not written after all. */
  public void fileLeftOut() {
    ofThisFile.clear();
  }

  /** In the order of the tags. */
  public List<Line> lines() {
    List<Kind> kinds = new ArrayList<>(files.keySet());
    kinds.sort(
        Comparator.comparingLong((Kind kind) -> Integer.toUnsignedLong(kind.tag()))
            .thenComparing(Kind::treatment));
    return kinds.stream().map(kind -> line(kind, files.getOrDefault(kind, 0))).toList();
  }

  private static Line line(Kind kind, int count) {
    int group = kind.tag() >>> 16;
    boolean isPrivate = group % 2 == 1;
    String tag =
        isPrivate
            ? "(%04X,xxxx)".formatted(group)
            : "(%04X,%04X)".formatted(group, kind.tag() & 0xFFFF);
    return new Line(
        isPrivate ? "private" : Dictionary.keyword(kind.tag()),
        tag,
        kind.treatment().done(),
        count);
  }
}
