package org.sideroscope.testimages;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** One phantom: a case, imaged at a size, of the head that a seed folds. Decides every byte. */
public record PhantomStudy(PhantomCase phantomCase, PhantomSize size, long seed) {

  /** The seed of the head that the program shows. */
  public static final long DEFAULT_SEED = 7;

  public static PhantomStudy of(PhantomCase phantomCase, PhantomSize size) {
    return new PhantomStudy(phantomCase, size, DEFAULT_SEED);
  }

  /**
   * A unique identifier under 2.25 (PS3.5 B.2), always the same for the same study and role.
   *
   * @param role what it identifies within the study, such as {@code swi/12}
   */
  public String uid(String role) {
    String name =
        String.join("|", "sideroscope-phantom", phantomCase.key(), size.key(), "" + seed, role);
    byte[] uuid = Arrays.copyOf(sha256(name.getBytes(StandardCharsets.UTF_8)), 16);
    // Version 8 and variant of RFC 9562, so that the number is a UUID and not just any number.
    uuid[6] = (byte) ((uuid[6] & 0x0F) | 0x80);
    uuid[8] = (byte) ((uuid[8] & 0x3F) | 0x80);
    return "2.25." + new BigInteger(1, uuid);
  }

  public String studyInstanceUid() {
    return uid("study");
  }

  public String frameOfReferenceUid() {
    return uid("frame-of-reference");
  }

  /** Plainly synthetic; one per case, size and seed. */
  public String patientId() {
    return "PHANTOM-%02d-%s-%d".formatted(phantomCase.number(), size.key(), seed);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
