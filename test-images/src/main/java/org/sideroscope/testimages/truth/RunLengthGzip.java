package org.sideroscope.testimages.truth;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;

/**
 * Gzip (RFC 1952) whose only trick is to say how often a byte repeats, in the fixed codes of RFC
 * 1951. Enough for label maps, and unlike the platform's deflater it gives the same bytes whichever
 * zlib the machine has: the truth's checksum depends on them.
 */
final class RunLengthGzip extends OutputStream {

  private static final byte[] HEAD = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 2, (byte) 255};
  private static final int LONGEST = 258;
  private static final int SHORTEST = 3;
  private static final int END_OF_BLOCK = 256;

  private final OutputStream out;
  private final CRC32 checksum = new CRC32();
  private long length;
  private int last = -1;
  private int repeats;
  private int bits;
  private int bitCount;
  private boolean closed;

  RunLengthGzip(OutputStream out) throws IOException {
    this.out = out;
    out.write(HEAD);
    putBits(1, 1);
    putBits(1, 2);
  }

  @Override
  public void write(int value) throws IOException {
    int octet = value & 0xFF;
    checksum.update(octet);
    length++;
    if (octet == last) {
      if (++repeats == LONGEST) {
        flushRepeats();
      }
      return;
    }
    flushRepeats();
    putSymbol(octet);
    last = octet;
  }

  /** Ends the stream and closes the one below. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    flushRepeats();
    putSymbol(END_OF_BLOCK);
    if (bitCount > 0) {
      out.write(bits);
    }
    putInt((int) checksum.getValue());
    putInt((int) length);
    out.close();
  }

  private void flushRepeats() throws IOException {
    if (repeats >= SHORTEST) {
      putLength(repeats);
      // Distance code 0: the byte just before.
      putBits(0, 5);
    } else {
      for (int i = 0; i < repeats; i++) {
        putSymbol(last);
      }
    }
    repeats = 0;
  }

  /** RFC 1951 3.2.5: four codes for every number of extra bits, and one for 258. */
  private void putLength(int run) throws IOException {
    if (run == LONGEST) {
      putSymbol(285);
      return;
    }
    int offset = run - SHORTEST;
    int extra = Math.max(0, 29 - Integer.numberOfLeadingZeros(Math.max(offset, 1)));
    int code = extra == 0 ? 257 + offset : 257 + 4 * extra + (offset >> extra);
    putSymbol(code);
    putBits(offset & ((1 << extra) - 1), extra);
  }

  /** RFC 1951 3.2.6: the fixed code, most significant bit first. */
  private void putSymbol(int symbol) throws IOException {
    if (symbol < 144) {
      putCode(0x30 + symbol, 8);
    } else if (symbol < 256) {
      putCode(0x190 + symbol - 144, 9);
    } else if (symbol < 280) {
      putCode(symbol - 256, 7);
    } else {
      putCode(0xC0 + symbol - 280, 8);
    }
  }

  private void putCode(int code, int width) throws IOException {
    putBits(Integer.reverse(code) >>> (32 - width), width);
  }

  private void putBits(int value, int width) throws IOException {
    bits |= value << bitCount;
    bitCount += width;
    while (bitCount >= 8) {
      out.write(bits);
      bits >>>= 8;
      bitCount -= 8;
    }
  }

  private void putInt(int value) throws IOException {
    for (int shift = 0; shift < 32; shift += 8) {
      out.write(value >>> shift);
    }
  }
}
