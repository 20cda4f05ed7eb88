package org.sideroscope.dicom.nifti;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import org.sideroscope.dicom.source.ArchiveEntry;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicom.source.SourceReader;
import org.sideroscope.dicom.source.SourceStream;

/**
 * Unique identifiers for files that have none, from what they hold: the same wherever the file
 * lies, and another for the file of another patient (PS3.5 B.2, derived from a UUID).
 */
public final class NiftiIdentity {

  private static final int PIECE = 1 << 16;
  private static final int PIECES = 16;

  private NiftiIdentity() {}

  /** Of one file, from its header and pieces of it that tell it from any other. */
  static String of(SourceReader sources, Source source, byte[] head) throws IOException {
    MessageDigest digest = sha256();
    digest.update(head);
    if (source.entry().isPresent()) {
      addAll(sources, source, source.entry().get(), digest);
    } else {
      addPieces(source, digest);
    }
    return uid(digest.digest());
  }

  /** Of files that lie together, from the identifiers of each. */
  public static String ofAll(Collection<String> uids) {
    MessageDigest digest = sha256();
    uids.stream().sorted().forEach(uid -> digest.update(uid.getBytes(StandardCharsets.US_ASCII)));
    return uid(digest.digest());
  }

  /** Pieces spread over the file and its end, where gzip keeps a checksum of everything. */
  private static void addPieces(Source source, MessageDigest digest) throws IOException {
    try (SeekableByteChannel file = Files.newByteChannel(source.path())) {
      long size = file.size();
      ByteBuffer piece = ByteBuffer.allocate(PIECE);
      for (int i = 0; i <= PIECES; i++) {
        file.position(Math.max(0, size - PIECE) * i / PIECES);
        piece.clear();
        while (piece.hasRemaining() && file.read(piece) >= 0) {
          // until it is full or the file ends
        }
        digest.update(piece.flip());
      }
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, size));
    }
  }

  private static void addAll(
      SourceReader sources, Source source, ArchiveEntry entry, MessageDigest digest)
      throws IOException {
    byte[] buffer = new byte[PIECE];
    try (SourceStream stream = sources.stream(source)) {
      int read;
      while ((read = stream.in().read(buffer)) > 0) {
        digest.update(buffer, 0, read);
      }
    }
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, entry.size()));
  }

  private static String uid(byte[] digest) {
    byte[] uuid = java.util.Arrays.copyOf(digest, 16);
    uuid[6] = (byte) ((uuid[6] & 0x0F) | 0x80);
    uuid[8] = (byte) ((uuid[8] & 0x3F) | 0x80);
    return "2.25." + new BigInteger(1, uuid);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
