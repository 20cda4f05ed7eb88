package org.sideroscope.workstation.hanging;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.Geometry;

/**
 * What kind of series is meant.
 *
 * @param kinds any of these; empty for any kind
 * @param plane how it was acquired; empty for any plane
 * @param region empty for either. A stack that does not say counts as brain: nobody leaves out
 *     which part of a spine was imaged
 * @param words one of which the series' description or protocol holds; empty for any
 */
public record SeriesPattern(
    List<ImageKind> kinds,
    Optional<AnatomicalPlane> plane,
    Optional<BodyRegion> region,
    List<String> words) {

  public static final SeriesPattern ANY =
      new SeriesPattern(List.of(), Optional.empty(), Optional.empty(), List.of());

  public SeriesPattern {
    kinds = List.copyOf(kinds);
    words = List.copyOf(words);
  }

  public static SeriesPattern of(ImageKind... kinds) {
    return ANY.withKinds(List.of(kinds));
  }

  public SeriesPattern withKinds(List<ImageKind> next) {
    return new SeriesPattern(next, plane, region, words);
  }

  public SeriesPattern acquired(AnatomicalPlane next) {
    return withPlane(Optional.of(next));
  }

  public SeriesPattern withPlane(Optional<AnatomicalPlane> next) {
    return new SeriesPattern(kinds, next, region, words);
  }

  public SeriesPattern of(BodyRegion next) {
    return withRegion(Optional.of(next));
  }

  public SeriesPattern withRegion(Optional<BodyRegion> next) {
    return new SeriesPattern(kinds, plane, next, words);
  }

  public SeriesPattern withWords(List<String> next) {
    return new SeriesPattern(kinds, plane, region, next);
  }

  /** Whether a stack is such a series in everything. */
  public boolean matches(ImageStack stack) {
    return matchesButForPlane(stack) && matchesPlane(stack);
  }

  boolean matchesButForPlane(ImageStack stack) {
    return matchesKind(stack) && matchesRegion(stack) && matchesWords(stack);
  }

  boolean matchesPlane(ImageStack stack) {
    return plane.isEmpty()
        || (stack.geometry() != Geometry.NONE && stack.displayGrid().plane() == plane.get());
  }

  private boolean matchesKind(ImageStack stack) {
    ImageKind kind = stack.kind().kind();
    return kinds.isEmpty() ? kind != ImageKind.LOCALISER : kinds.contains(kind);
  }

  private boolean matchesRegion(ImageStack stack) {
    return region.isEmpty() || BodyRegion.of(stack).orElse(BodyRegion.BRAIN) == region.get();
  }

  private boolean matchesWords(ImageStack stack) {
    return words.isEmpty()
        || words.stream()
            .anyMatch(word ->
                holds(stack.series().description(), word)
                    || holds(stack.series().protocol(), word));
  }

  /** Whether a text holds a word or a phrase, in whatever case, and not as part of another word. */
  static boolean holds(String text, String word) {
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .find();
  }
}
