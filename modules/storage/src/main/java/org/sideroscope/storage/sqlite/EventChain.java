package org.sideroscope.storage.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sideroscope.review.port.ChainHead;

/**
 * How an event is chained to the one before: SHA-256 over the hash before (32 bytes), the event's
 * number (eight bytes, highest first), and then time, author and event, each as UTF-8 after its
 * length (four bytes, highest first).
 */
public final class EventChain {

  private EventChain() {}

  /**
   * The head of a chain with one more event.
   *
   * @param at its time as it is stored
   * @param event its text exactly as it is stored
   */
  public static ChainHead after(ChainHead before, String at, String who, String event) {
    MessageDigest digest = sha256();
    long sequence = before.sequence() + 1;
    digest.update(HexFormat.of().parseHex(before.sha256()));
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, sequence));
    update(digest, at.getBytes(UTF_8));
    update(digest, who.getBytes(UTF_8));
    update(digest, event.getBytes(UTF_8));
    return new ChainHead(sequence, HexFormat.of().formatHex(digest.digest()));
  }

  private static void update(MessageDigest digest, byte[] part) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, part.length));
    digest.update(part);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
