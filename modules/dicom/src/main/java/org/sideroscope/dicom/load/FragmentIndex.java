package org.sideroscope.dicom.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.sideroscope.dicom.FramePixels;
import org.sideroscope.dicom.source.MalformedFileException;

/**
 * Where the fragments of each compressed frame lie in a file (PS3.5 A.4). Files of very many
 * fragments are cheap to hold and to take apart.
 */
final class FragmentIndex {

  private final Fragments fragments;

  /** The first fragment of each frame, and behind the last frame how many fragments there are. */
  private final int[] firsts;

  private FragmentIndex(Fragments fragments, int[] firsts) {
    this.fragments = fragments;
    this.firsts = firsts;
  }

  static FragmentIndex read(SeekableByteChannel channel, FramePixels pixels) throws IOException {
    Fragments items = Fragments.read(channel, pixels.offset());
    if (items.count() < 2) {
      throw new MalformedFileException("It has no compressed image behind its header.");
    }
    int[] table = offsetTable(channel, items);
    Fragments fragments = items.withoutFirst();
    int[] firsts = firsts(channel, pixels.frames(), table, fragments);
    return new FragmentIndex(fragments, firsts);
  }

  int frames() {
    return firsts.length - 1;
  }

  /** How many bytes the fragments of a frame have together. */
  long length(int frame) {
    return IntStream.range(firsts[frame], firsts[frame + 1]).mapToLong(fragments::length).sum();
  }

  /** The bytes of a frame; its length was checked by the caller. */
  byte[] bytes(SeekableByteChannel channel, int frame) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) length(frame));
    for (int i = firsts[frame]; i < firsts[frame + 1]; i++) {
      bytes.limit(bytes.position() + fragments.length(i));
      ChannelBytes.fill(bytes, channel, fragments.offset(i));
    }
    return bytes.array();
  }

  /** The basic offset table, which counts from the first fragment's item; mostly it is empty. */
  private static int[] offsetTable(SeekableByteChannel channel, Fragments items)
      throws IOException {
    int entries = Math.min(items.length(0) / 4, Fragments.MOST);
    ByteBuffer bytes = ByteBuffer.allocate(4 * entries).order(ByteOrder.LITTLE_ENDIAN);
    ChannelBytes.fill(bytes, channel, items.offset(0));
    int[] table = new int[entries];
    bytes.clear().asIntBuffer().get(table);
    return table;
  }

  private static int[] firsts(
      SeekableByteChannel channel, int frames, int[] table, Fragments fragments)
      throws IOException {
    int count = fragments.count();
    if (frames == 1) {
      return new int[] {0, count};
    }
    // so it is also where an extended offset table is present, whose frames are not divided
    if (count == frames) {
      return IntStream.rangeClosed(0, count).toArray();
    }
    if (table.length == frames) {
      int[] byTable = byTable(table, fragments);
      if (byTable.length == frames + 1) {
        return byTable;
      }
    }
    return byStart(channel, fragments);
  }

  private static int[] byTable(int[] table, Fragments fragments) {
    long start = fragments.offset(0);
    long[] stated =
        Arrays.stream(table).mapToLong(entry -> start + Integer.toUnsignedLong(entry)).toArray();
    Arrays.sort(stated);
    return firsts(fragments, i -> Arrays.binarySearch(stated, fragments.offset(i)) >= 0);
  }

  /** Without a table, a fragment that begins like a code stream begins a frame. */
  private static int[] byStart(SeekableByteChannel channel, Fragments fragments)
      throws IOException {
    boolean[] begins = new boolean[fragments.count()];
    ByteBuffer two = ByteBuffer.allocate(2);
    for (int i = 0; i < begins.length; i++) {
      begins[i] =
          fragments.length(i) >= 2
              && ChannelBytes.fill(two.clear(), channel, fragments.offset(i)) == 2
              && beginsStream(two.getShort(0));
    }
    return firsts(fragments, i -> begins[i]);
  }

  private static boolean beginsStream(short start) {
    return start == (short) 0xFFD8 || start == (short) 0xFF4F;
  }

  private static int[] firsts(Fragments fragments, IntPredicate begins) {
    int count = fragments.count();
    IntStream starts = IntStream.range(1, count).filter(begins);
    return IntStream.concat(IntStream.concat(IntStream.of(0), starts), IntStream.of(count))
        .toArray();
  }
}
