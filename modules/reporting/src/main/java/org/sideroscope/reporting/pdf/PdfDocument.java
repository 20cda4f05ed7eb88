package org.sideroscope.reporting.pdf;

import java.util.List;

/** A report as PDF. A value: its bytes never change. */
public final class PdfDocument {

  private final byte[] bytes;
  private final List<String> missingScripts;

  PdfDocument(byte[] bytes, List<String> missingScripts) {
    this.bytes = bytes;
    this.missingScripts = List.copyOf(missingScripts);
  }

  /** A copy of the file's bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The scripts of which it shows boxes, because no font has them, such as {@code Hangul}. */
  public List<String> missingScripts() {
    return missingScripts;
  }
}
