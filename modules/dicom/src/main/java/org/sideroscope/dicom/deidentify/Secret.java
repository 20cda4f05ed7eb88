package org.sideroscope.dicom.deidentify;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What only the holder of the key table knows. Everything that stands for something of the patient
 * is derived from it by a keyed hash (HMAC-SHA-256, RFC 2104), so that the same stands for the same
 * in every export under one key, and nobody without the key can try out candidates.
 */
public final class Secret {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;
  private static final int UUID_BYTES = 16;

  private final byte[] key;

  private Secret(byte[] key) {
    this.key = key;
  }

  public static Secret random() {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    return new Secret(key);
  }

  /**
   * @throws IllegalArgumentException if it is no text of {@link #hex}
   */
  public static Secret of(String hex) {
    byte[] key = HexFormat.of().parseHex(hex);
    if (key.length != BYTES) {
      throw new IllegalArgumentException("A secret has 32 bytes.");
    }
    return new Secret(key);
  }

  /** For the key table alone. */
  public String hex() {
    return HexFormat.of().formatHex(key);
  }

  /** A UID that stands for another one: a UUID under 2.25 (PS3.5 B.2). */
  String uid(String original) {
    byte[] uuid = Arrays.copyOf(hash("uid", original), UUID_BYTES);
    // version 8 and variant of RFC 9562
    uuid[6] = (byte) ((uuid[6] & 0x0F) | 0x80);
    uuid[8] = (byte) ((uuid[8] & 0x3F) | 0x80);
    return "2.25." + new BigInteger(1, uuid);
  }

  /** A number from 0 up to a bound, which it does not reach. */
  public int number(String purpose, String of, int bound) {
    return new BigInteger(1, hash(purpose, of)).mod(BigInteger.valueOf(bound)).intValue();
  }

  private byte[] hash(String purpose, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal((purpose + "|" + text).getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA256.", e);
    }
  }

  @Override
  public String toString() {
    return "Secret";
  }
}
