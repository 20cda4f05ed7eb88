package org.sideroscope.reporting.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.AssociatedFindingKind;
import org.sideroscope.findings.CsfAnalyte;
import org.sideroscope.findings.HaemorrhageKind;
import org.sideroscope.findings.Measurements;
import org.sideroscope.findings.MimicKind;
import org.sideroscope.findings.PredisposingKind;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.findings.Term;

/** What the domain's terms are called in a report. */
public final class Names {

  private static final String LEFT = "." + Side.LEFT.key();
  private static final String RIGHT = "." + Side.RIGHT.key();

  private final Words words;

  public Names(Words words) {
    this.words = words;
  }

  public Words words() {
    return words;
  }

  /**
   * The name of {@code key} in a family of this bundle such as {@code kind}; what the family does
   * not know is someone's own words and stays as it is.
   */
  public String term(String family, @Nullable String key) {
    return key == null ? "" : words.find(family + "." + key).orElse(key);
  }

  /** An associated finding by its vocabulary's name, or in the reader's own words. */
  public String finding(String what) {
    return term(AssociatedFindingKind.recognise(what), what);
  }

  /** The kind of a haemorrhage by its vocabulary's name; a reader's own words as they are. */
  public String haemorrhage(String kind) {
    return term(HaemorrhageKind.parse(kind), kind);
  }

  public String predisposing(String what) {
    return term(PredisposingKind.recognise(what), what);
  }

  public String mimic(String what) {
    return term(MimicKind.recognise(what), what);
  }

  public String analyte(String what) {
    return term(CsfAnalyte.recognise(what), what);
  }

  private String term(Optional<? extends Term> recognised, String what) {
    return recognised.map(term -> words.spelled(term.displayName())).orElse(what);
  }

  public String region(Region region) {
    return words.get("region." + region.key());
  }

  public String site(Site site) {
    return words.get("site." + site.key());
  }

  /** {@code pons (left)}; a paired site without a side is {@code pons (both)}. */
  public String site(SiteKey key) {
    return words.detailed(site(key.site()), sideBriefly(key));
  }

  /** {@code left}, {@code right}, {@code both}; empty for a midline site. */
  public String sideBriefly(SiteKey key) {
    boolean both = key.site().isPaired() && key.side() == null;
    return both ? words.get("side.bothBriefly") : side(key);
  }

  /** {@code left}, {@code right}, {@code both sides}; empty for a midline site. */
  public String side(SiteKey key) {
    if (!key.site().isPaired()) {
      return "";
    }
    return key.side() == null ? words.get("side.both") : side(key.side());
  }

  public String side(Side side) {
    return words.get("side." + side.key());
  }

  /** {@code left precentral sulcus}, or the lobe or the record's id where it has no name. */
  public String sulcus(Sulcus sulcus) {
    return words.get("sulcus.sided", side(sulcus.hemisphere()), sulcusName(sulcus));
  }

  /** The sulcus without its side. */
  public String sulcusName(Sulcus sulcus) {
    if (sulcus.name() != null && !sulcus.name().isBlank()) {
      return sulcus.name();
    }
    return sulcus.lobe() == null
        ? words.get("sulcus.numbered", sulcus.id())
        : words.get("sulcus.ofLobe", words.get("lobe." + sulcus.lobe().key()));
  }

  /** What several labels name; left and right of one site become both sides. */
  public List<String> labels(List<String> labels, Reading reading) {
    List<String> named = new ArrayList<>();
    for (String label : labels) {
      if (label.endsWith(RIGHT) && labels.contains(opposite(label))) {
        continue;
      }
      boolean both = label.endsWith(LEFT) && labels.contains(opposite(label));
      named.add(label(both ? withoutSide(label) : label, reading));
    }
    return named;
  }

  private static String withoutSide(String label) {
    return label.substring(0, label.lastIndexOf('.'));
  }

  private static String opposite(String label) {
    return withoutSide(label) + (label.endsWith(LEFT) ? RIGHT : LEFT);
  }

  /**
   * What a label of the reading format names: {@code vermis/superior}, {@code brainstem/pons.left},
   * {@code sulci/s1}, a region alone. Anything else stays as it is.
   */
  public String label(String label, Reading reading) {
    int slash = label.indexOf('/');
    String owner = slash < 0 ? label : label.substring(0, slash);
    String member = slash < 0 ? "" : label.substring(slash + 1);
    Optional<Region> region = Region.parse(owner);
    if (member.isEmpty()) {
      return region.map(this::region).orElseGet(() -> term("region", label));
    }
    return region
        .filter(Region.SULCI::equals)
        .map(sulci -> reading.sulcus(member).map(this::sulcus))
        .orElseGet(() -> siteOf(region, member).map(this::site))
        .orElse(label);
  }

  private static Optional<SiteKey> siteOf(Optional<Region> region, String member) {
    return region.isPresent()
        ? SiteKey.parse(region.get(), member)
        : SiteKey.parseSupratentorialOther(member);
  }

  /** {@code 0.42 ml, 12 slices, up to 1.8 mm}: descriptive only. */
  public String measurements(Measurements measured) {
    List<String> parts = new ArrayList<>();
    if (measured.volumeMl() != null) {
      parts.add(words.get("measure.volume", words.number(measured.volumeMl(), 2)));
    }
    if (measured.slices() != null) {
      parts.add(words.get("measure.slices", measured.slices()));
    }
    if (measured.maxThicknessMm() != null) {
      parts.add(words.get("measure.thickness", words.number(measured.maxThicknessMm(), 1)));
    }
    return words.listed(parts);
  }
}
