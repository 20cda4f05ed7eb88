package org.sideroscope.dicomobjects;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Unique identifiers under 2.25 (PS3.5 B.2) that follow from what they identify: the same reading
 * gives the same objects, wherever and whenever they are made.
 *
 * @param reading names the reading: its study, its reader and which of their readings it is
 * @param version of the reading, from 1
 * @param edition empty for a signed version, which never changes; for a draft what tells its states
 *     apart
 */
public record ObjectUids(String reading, int version, String edition) {

  /** The identifier of a part of this version. */
  public String of(String part) {
    return hashed(String.join("|", "sideroscope", reading, "" + version, edition, part));
  }

  /** The identifier of a part of the whole reading, the same in all its versions. */
  public String ofAllVersions(String part) {
    return hashed(String.join("|", "sideroscope", reading, part));
  }

  /** The signed version before this one, which is not the first. */
  public ObjectUids before() {
    return new ObjectUids(reading, version - 1, "");
  }

  /** An identifier that depends on the name alone. */
  public static String hashed(String name) {
    byte[] uuid = Arrays.copyOf(sha256(name), 16);
    // version 8 and variant of RFC 9562, so that the number is a UUID and not just any number
    uuid[6] = (byte) ((uuid[6] & 0x0F) | 0x80);
    uuid[8] = (byte) ((uuid[8] & 0x3F) | 0x80);
    return "2.25." + new BigInteger(1, uuid);
  }

  private static byte[] sha256(String name) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
