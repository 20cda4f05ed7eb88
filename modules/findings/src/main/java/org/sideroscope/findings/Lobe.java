package org.sideroscope.findings;

import java.util.Optional;

/** The lobe a sulcus belongs to. */
public enum Lobe {
  FRONTAL("frontal"),
  PARIETAL("parietal"),
  TEMPORAL("temporal"),
  OCCIPITAL("occipital"),
  INSULA("insula"),
  LIMBIC("limbic");

  private final String key;

  Lobe(String key) {
    this.key = key;
  }

  /** The word of the reading format. */
  public String key() {
    return key;
  }

  public static Optional<Lobe> parse(String key) {
    return Keys.find(values(), Lobe::key, key);
  }
}
