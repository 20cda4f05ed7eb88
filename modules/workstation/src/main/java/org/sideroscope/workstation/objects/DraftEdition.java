package org.sideroscope.workstation.objects;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sideroscope.review.reading.Mark;
import org.sideroscope.review.reading.ReadingState;

/** What tells the states of a draft apart: a hash of what was said and marked. */
final class DraftEdition {

  private DraftEdition() {}

  static String of(ReadingState state) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(state.said().toString().getBytes(StandardCharsets.UTF_8));
      state.marks().all().forEach(mark -> add(mark, digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private static void add(Mark mark, MessageDigest digest) {
    digest.update((mark.stack().id() + mark.label().text()).getBytes(StandardCharsets.UTF_8));
    ByteBuffer run = ByteBuffer.allocate(2 * Long.BYTES);
    mark.mask()
        .voxels()
        .forEach((start, end) -> digest.update(run.clear().putLong(start).putLong(end).flip()));
  }
}
