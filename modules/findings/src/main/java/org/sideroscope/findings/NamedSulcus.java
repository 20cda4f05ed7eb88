package org.sideroscope.findings;

import java.util.Optional;

/**
 * The sulci that can be chosen by name; any other is recorded under a free label. A sulcus of the
 * medial, basal or insular surface is off the convexities and never counts towards cSS
 * (specification 3.1).
 */
public enum NamedSulcus implements Term {
  FRONTOMARGINAL("frontomarginal", Lobe.FRONTAL, true, ""),
  SUPERIOR_FRONTAL("superior-frontal", Lobe.FRONTAL, true, "SFS"),
  MIDDLE_FRONTAL("middle-frontal", Lobe.FRONTAL, true, "intermediate frontal sulcus;MFS"),
  INFERIOR_FRONTAL("inferior-frontal", Lobe.FRONTAL, true, "IFS"),
  PRECENTRAL("precentral", Lobe.FRONTAL, true, "prerolandic sulcus"),
  CENTRAL("central", Lobe.FRONTAL, true, "rolandic sulcus;sulcus of Rolando;rolandic fissure"),
  POSTCENTRAL("postcentral", Lobe.PARIETAL, true, "postrolandic sulcus"),
  INTRAPARIETAL("intraparietal", Lobe.PARIETAL, true, "IPS"),
  INTERMEDIATE_PARIETAL("intermediate-parietal", Lobe.PARIETAL, true, "sulcus of Jensen"),
  SUPERIOR_TEMPORAL("superior-temporal", Lobe.TEMPORAL, true, "STS"),
  INFERIOR_TEMPORAL("inferior-temporal", Lobe.TEMPORAL, true, "middle temporal sulcus;ITS"),
  PARIETO_OCCIPITAL("parieto-occipital", Lobe.PARIETAL, true, "parietooccipital fissure;POS"),
  TRANSVERSE_OCCIPITAL("transverse-occipital", Lobe.OCCIPITAL, true, "intraoccipital sulcus"),
  LATERAL_OCCIPITAL("lateral-occipital", Lobe.OCCIPITAL, true, ""),
  LUNATE("lunate", Lobe.OCCIPITAL, true, ""),

  PARACENTRAL("paracentral", Lobe.FRONTAL, false, ""),
  CINGULATE("cingulate", Lobe.LIMBIC, false, "callosomarginal sulcus"),
  MARGINAL("marginal", Lobe.PARIETAL, false, "marginal ramus;pars marginalis"),
  SUBPARIETAL("subparietal", Lobe.PARIETAL, false, "suprasplenial sulcus"),
  CALCARINE("calcarine", Lobe.OCCIPITAL, false, "calcarine fissure"),
  COLLATERAL("collateral", Lobe.TEMPORAL, false, ""),
  OCCIPITOTEMPORAL("occipitotemporal", Lobe.TEMPORAL, false, "lateral occipitotemporal sulcus"),
  ORBITAL("orbital", Lobe.FRONTAL, false, ""),
  OLFACTORY("olfactory", Lobe.FRONTAL, false, ""),
  CIRCULAR_INSULAR("circular-insular", Lobe.INSULA, false, "circular sulcus of the insula");

  private final String key;
  private final Lobe lobe;
  private final boolean convexity;
  private final String otherNames;

  NamedSulcus(String key, Lobe lobe, boolean convexity, String otherNames) {
    this.key = key;
    this.lobe = lobe;
    this.convexity = convexity;
    this.otherNames = otherNames;
  }

  @Override
  public String key() {
    return key;
  }

  /** Such as {@code superior frontal sulcus}: what a record of it is named. */
  @Override
  public String displayName() {
    String words = this == PARIETO_OCCIPITAL ? key : key.replace('-', ' ');
    return words + " sulcus";
  }

  /** The lobe it is counted with; the central sulcus with the frontal. */
  public Lobe lobe() {
    return lobe;
  }

  /** Whether it lies on the convexities, as far as its name alone tells. */
  public boolean convexity() {
    return convexity;
  }

  /** The sulcus that a reader's own words name; empty for words that name none. */
  public static Optional<NamedSulcus> recognise(String words) {
    return Terms.recognise(values(), sulcus -> sulcus.otherNames, words);
  }
}
