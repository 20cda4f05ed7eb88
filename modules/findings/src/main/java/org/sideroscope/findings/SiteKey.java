package org.sideroscope.findings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One site with its side, as an assessment is keyed by it.
 *
 * @param side null for a midline site, and for a paired site when both sides are meant
 */
public record SiteKey(Site site, @Nullable Side side) implements Comparable<SiteKey> {

  private static final Comparator<SiteKey> ORDER =
      Comparator.comparing(SiteKey::site)
          .thenComparing(SiteKey::side, Comparator.nullsFirst(Comparator.naturalOrder()));

  /**
   * A site named with a side it has.
   *
   * @throws IllegalArgumentException if a midline site is given a side
   */
  public SiteKey {
    if (side != null && !site.isPaired()) {
      throw new IllegalArgumentException(site + " has no sides");
    }
  }

  /** A midline site, or both sides of a paired one. */
  public static SiteKey of(Site site) {
    return new SiteKey(site, null);
  }

  public static SiteKey of(Site site, Side side) {
    return new SiteKey(site, side);
  }

  /** The word of the reading format: {@code pons.left}, or {@code pons} for both sides. */
  public String key() {
    return side == null ? site.key() : site.key() + "." + side.key();
  }

  /** The label of the reading format's masks: {@code brainstem/pons.left}. */
  public String label() {
    return site.region().map(Region::key).orElse("supratentorialOther") + "/" + key();
  }

  /** The key that {@code word} names among the sub-sites of {@code region}. */
  public static Optional<SiteKey> parse(Region region, String word) {
    return parse(Optional.of(region), word);
  }

  /** The key that {@code word} names among the supratentorial sites beside the sulci. */
  public static Optional<SiteKey> parseSupratentorialOther(String word) {
    return parse(Optional.empty(), word);
  }

  private static Optional<SiteKey> parse(Optional<Region> region, String word) {
    int dot = word.indexOf('.');
    String name = dot < 0 ? word : word.substring(0, dot);
    Optional<Side> side = dot < 0 ? Optional.empty() : Side.parse(word.substring(dot + 1));
    if (dot >= 0 && side.isEmpty()) {
      return Optional.empty();
    }
    return Arrays.stream(Site.values())
        .filter(site -> site.region().equals(region) && site.key().equals(name))
        .filter(site -> side.isEmpty() || site.isPaired())
        .findFirst()
        .map(site -> new SiteKey(site, side.orElse(null)));
  }

  /** Palette order; a paired site without a side comes before its left and its right. */
  @Override
  public int compareTo(SiteKey other) {
    return ORDER.compare(this, other);
  }
}
