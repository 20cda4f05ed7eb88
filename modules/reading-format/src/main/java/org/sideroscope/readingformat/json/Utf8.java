package org.sideroscope.readingformat.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** Decodes UTF-8 strictly (RFC 3629): what is no UTF-8 is refused, never replaced. */
final class Utf8 {

  private Utf8() {}

  /** The text as an array-backed buffer, without a byte order mark. */
  static Result<CharBuffer> decode(byte[] bytes, int offset, int length) {
    if (startsWith(bytes, offset, length, 0xFE, 0xFF)
        || startsWith(bytes, offset, length, 0xFF, 0xFE)) {
      return Result.failure(FailureReason.PARSING, "This is UTF-16 text; expected UTF-8.");
    }
    int mark = startsWith(bytes, offset, length, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, offset + mark, length - mark);
    CharBuffer out = CharBuffer.allocate(length - mark);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    CoderResult end = decoder.decode(in, out, true);
    return end.isError()
        ? Result.failure(
            FailureReason.PARSING,
            "Line %d is not UTF-8; expected UTF-8 text."
                .formatted(line(bytes, offset, in.position())))
        : Result.success(out.flip());
  }

  private static boolean startsWith(byte[] bytes, int offset, int length, int... mark) {
    if (length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[offset + i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static long line(byte[] bytes, int from, int to) {
    long line = 1;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
