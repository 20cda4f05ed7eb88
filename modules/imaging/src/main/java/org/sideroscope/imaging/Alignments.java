package org.sideroscope.imaging;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which frames of reference are laid on each other; at most once for each two. */
public record Alignments(List<Alignment> all) {

  public static final Alignments NONE = new Alignments(List.of());

  public Alignments {
    all = List.copyOf(all);
  }

  /** These, with one in the place of what joined the same two before. */
  public Alignments with(Alignment alignment) {
    return new Alignments(
        Stream.concat(
                all.stream().filter(other -> !other.joinsSame(alignment)), Stream.of(alignment))
            .toList());
  }

  /** These without what joins the two. */
  public Alignments without(Alignment alignment) {
    return new Alignments(all.stream().filter(other -> !other.joinsSame(alignment)).toList());
  }

  /**
   * From one patient space to another: as it is within one frame of reference, by the alignment
   * between two; empty where nobody laid them on each other.
   */
  public Optional<RigidTransform> between(String from, String to) {
    if (from.equals(to)) {
      return Optional.of(RigidTransform.IDENTITY);
    }
    return all.stream()
        .flatMap(alignment -> Stream.of(alignment, alignment.inverse()))
        .filter(alignment -> alignment.from().equals(from) && alignment.to().equals(to))
        .map(Alignment::transform)
        .findFirst();
  }
}
