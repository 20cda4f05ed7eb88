package org.sideroscope.dicom.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** How an archive is written. */
public enum ArchiveFormat {
  ZIP,
  /** Compressed with gzip or not. */
  TAR;

  /** POSIX and GNU tar state themselves here. */
  private static final int TAR_MARK = 257;

  private static final int HEAD = 512;

  /** What the first bytes of a file show; empty if it is no archive. */
  public static Optional<ArchiveFormat> of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      if (begins(head, 0, "PK\3\4") || begins(head, 0, "PK\5\6")) {
        return Optional.of(ZIP);
      }
      return begins(head, 0, "\37\213") ? ofInflated(head, in) : ofTar(head);
    }
  }

  private static Optional<ArchiveFormat> ofInflated(byte[] head, InputStream rest)
      throws IOException {
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), rest);
    try (InputStream inflated = new GZIPInputStream(whole)) {
      return ofTar(inflated.readNBytes(HEAD));
    }
  }

  private static Optional<ArchiveFormat> ofTar(byte[] head) {
    return begins(head, TAR_MARK, "ustar") ? Optional.of(TAR) : Optional.empty();
  }

  private static boolean begins(byte[] bytes, int at, String text) {
    byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length >= at + wanted.length
        && new String(bytes, at, wanted.length, StandardCharsets.ISO_8859_1).equals(text);
  }
}
