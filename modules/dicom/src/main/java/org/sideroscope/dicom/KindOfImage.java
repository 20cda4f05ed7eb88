package org.sideroscope.dicom;

import java.util.Optional;

/**
 * The kind of a stack and why it was called so.
 *
 * @param reason what in the headers decided, for the reader, such as {@code the description says
 *     SWAN}; or that the reader said so
 * @param overruled what the headers say, where the reader said otherwise
 */
public record KindOfImage(ImageKind kind, String reason, Optional<KindOfImage> overruled) {

  /** What the headers say. */
  public static KindOfImage of(ImageKind kind, String reason) {
    return new KindOfImage(kind, reason, Optional.empty());
  }

  /** What the headers say, whatever the reader said. */
  public KindOfImage byHeaders() {
    return overruled.orElse(this);
  }

  /** The kind that the reader names; naming what the headers say overrules nothing. */
  public KindOfImage byReader(ImageKind named) {
    KindOfImage headers = byHeaders();
    return headers.kind() == named
        ? headers
        : new KindOfImage(named, "the reader said so", Optional.of(headers));
  }
}
