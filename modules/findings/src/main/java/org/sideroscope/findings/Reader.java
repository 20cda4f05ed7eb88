package org.sideroscope.findings;

import org.jspecify.annotations.Nullable;

/** Who read. */
public record Reader(@Nullable String id, @Nullable String name) {

  public static final Reader NONE = new Reader(null, null);
}
