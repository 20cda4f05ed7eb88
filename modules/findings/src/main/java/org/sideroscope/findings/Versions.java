package org.sideroscope.findings;

import org.jspecify.annotations.Nullable;

/** Which program and which edition of the criteria a reading was made with. */
public record Versions(@Nullable String program, @Nullable String criteria) {

  public static final Versions NONE = new Versions(null, null);
}
