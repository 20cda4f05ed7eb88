package org.sideroscope.dicomobjects;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicomobjects.part10.Item;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;

/**
 * Where a finding is, in codes.
 *
 * @param laterality null for a midline site
 * @param modifier what part of the site is meant, such as a lobe; null where nothing is
 * @param words for people
 */
public record FindingSite(
    Code site, @Nullable Code laterality, @Nullable Code modifier, String words) {

  /**
   * The place that a label of the reading format names, such as {@code brainstem/pons.left}.
   *
   * @param sulci the sulcal records of the reading, which say where a sulcus is
   */
  public static FindingSite of(String label, List<Sulcus> sulci, Codes codes) {
    Optional<Region> region = Region.parse(label);
    if (region.isPresent()) {
      return plain(codes.get("region/" + label));
    }
    int slash = label.indexOf('/');
    String group = slash < 0 ? "" : label.substring(0, slash);
    String word = label.substring(slash + 1);
    if (group.equals(Region.SULCI.key())) {
      return sulci.stream()
          .filter(sulcus -> sulcus.id().equals(word))
          .findFirst()
          .map(sulcus -> of(sulcus, codes))
          .orElse(plain(codes.get("sulcus")));
    }
    return siteKey(group, word)
        .map(key -> of(key, codes))
        .orElseGet(() -> {
          Code place = codes.get("place");
          return new FindingSite(place, null, null, label);
        });
  }

  /** The site with its side that a group and a word of the reading format name. */
  public static Optional<SiteKey> siteKey(String group, String word) {
    return group.equals("supratentorialOther")
        ? SiteKey.parseSupratentorialOther(word)
        : Region.parse(group).flatMap(region -> SiteKey.parse(region, word));
  }

  private static FindingSite of(SiteKey key, Codes codes) {
    Code site = codes.get(SiteKey.of(key.site()).label());
    if (!key.site().isPaired()) {
      return plain(site);
    }
    String side = key.side() == null ? "both" : key.side().key();
    String words = site.meaning() + (key.side() == null ? ", both sides" : ", " + side);
    return new FindingSite(site, codes.get("side/" + side), null, words);
  }

  public static FindingSite of(Sulcus sulcus, Codes codes) {
    Code lobe = sulcus.lobe() == null ? null : codes.get("lobe/" + sulcus.lobe().key());
    String named = sulcus.name() == null ? sulcus.id() : sulcus.name();
    Side side = sulcus.hemisphere();
    return new FindingSite(
        codes.get("sulcus"), codes.get("side/" + side.key()), lobe, named + ", " + side.key());
  }

  private static FindingSite plain(Code site) {
    return new FindingSite(site, null, null, site.meaning());
  }

  /** The item of an anatomic region sequence (PS3.3 10.5). */
  public Item toAnatomicRegion() {
    Item region = site.toItem();
    Code modifiedBy = laterality == null ? modifier : laterality;
    return modifiedBy == null
        ? region
        : region.items("AnatomicRegionModifierSequence", modifiedBy.toItem());
  }
}
