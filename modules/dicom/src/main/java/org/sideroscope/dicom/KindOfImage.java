package org.sideroscope.dicom;

/**
 * The kind of a stack and why it was called so.
 *
 * @param reason what in the headers decided, for the reader, such as {@code the description says
 *     SWAN}
 */
public record KindOfImage(ImageKind kind, String reason) {

  public static KindOfImage of(ImageKind kind, String reason) {
    return new KindOfImage(kind, reason);
  }
}
