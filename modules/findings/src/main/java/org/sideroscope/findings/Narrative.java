package org.sideroscope.findings;

import org.jspecify.annotations.Nullable;

/** The free texts of a reading. */
public record Narrative(
    @Nullable String impression,
    @Nullable String suggestions,
    @Nullable String limitations,
    @Nullable String comment) {

  public static final Narrative NONE = new Narrative(null, null, null, null);

  public Narrative withImpression(@Nullable String next) {
    return new Narrative(next, suggestions, limitations, comment);
  }

  public Narrative withComment(@Nullable String next) {
    return new Narrative(impression, suggestions, limitations, next);
  }
}
