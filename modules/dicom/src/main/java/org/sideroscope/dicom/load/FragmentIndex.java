package org.sideroscope.dicom.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import org.sideroscope.dicom.FramePixels;
import org.sideroscope.dicom.source.MalformedFileException;

/**
 * Where the fragments of each compressed frame lie in a file (PS3.5 A.4).
 *
 * @param frames for each frame its fragments in order
 */
record FragmentIndex(List<List<Fragment>> frames) {

  /** Bytes of a compressed frame in the file. */
  record Fragment(long offset, int length) {}

  private static final int ITEM = 0xFFFEE000;
  private static final int MOST_FRAGMENTS = 1 << 20;

  static FragmentIndex read(SeekableByteChannel channel, FramePixels pixels) throws IOException {
    List<Fragment> items = items(channel, pixels.offset());
    if (items.size() < 2) {
      throw new MalformedFileException("It has no compressed image behind its header.");
    }
    Fragment table = items.removeFirst();
    return new FragmentIndex(perFrame(channel, pixels.frames(), table, items));
  }

  /** All whole items; one that the end of the file cuts off is left out. */
  private static List<Fragment> items(SeekableByteChannel channel, long start) throws IOException {
    List<Fragment> items = new ArrayList<>();
    long size = channel.size();
    long at = start;
    while (at + 8 <= size && items.size() < MOST_FRAGMENTS) {
      ByteBuffer head = bytes(channel, at, 8);
      int tag = Short.toUnsignedInt(head.getShort()) << 16 | Short.toUnsignedInt(head.getShort());
      long length = Integer.toUnsignedLong(head.getInt());
      if (tag != ITEM || length > Math.min(size - at - 8, Integer.MAX_VALUE)) {
        break;
      }
      items.add(new Fragment(at + 8, (int) length));
      at += 8 + length;
    }
    return items;
  }

  private static List<List<Fragment>> perFrame(
      SeekableByteChannel channel, int frames, Fragment table, List<Fragment> fragments)
      throws IOException {
    if (frames == 1) {
      return List.of(fragments);
    }
    if (fragments.size() == frames) {
      return fragments.stream().map(List::of).toList();
    }
    return table.length() == 4 * frames
        ? byTable(channel, frames, table, fragments)
        : byStart(channel, fragments);
  }

  /** The basic offset table counts from the first fragment's item. */
  private static List<List<Fragment>> byTable(
      SeekableByteChannel channel, int frames, Fragment table, List<Fragment> fragments)
      throws IOException {
    ByteBuffer offsets = bytes(channel, table.offset(), table.length());
    long first = fragments.getFirst().offset();
    List<Long> starts = new ArrayList<>();
    for (int i = 0; i < frames; i++) {
      starts.add(first + Integer.toUnsignedLong(offsets.getInt()));
    }
    return split(fragments, starts);
  }

  /** Without a table, a fragment that begins like a code stream begins a frame. */
  private static List<List<Fragment>> byStart(SeekableByteChannel channel, List<Fragment> fragments)
      throws IOException {
    List<Long> starts = new ArrayList<>();
    for (Fragment fragment : fragments) {
      if (fragment.length() >= 2 && beginsStream(bytes(channel, fragment.offset(), 2))) {
        starts.add(fragment.offset());
      }
    }
    return split(fragments, starts);
  }

  private static boolean beginsStream(ByteBuffer two) {
    int start = Short.toUnsignedInt(Short.reverseBytes(two.getShort()));
    return start == 0xFFD8 || start == 0xFF4F;
  }

  private static List<List<Fragment>> split(List<Fragment> fragments, List<Long> starts) {
    List<List<Fragment>> frames = new ArrayList<>();
    for (Fragment fragment : fragments) {
      if (frames.isEmpty() || starts.contains(fragment.offset())) {
        frames.add(new ArrayList<>());
      }
      frames.getLast().add(fragment);
    }
    return frames;
  }

  private static ByteBuffer bytes(SeekableByteChannel channel, long at, int count)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    ChannelBytes.fill(buffer, channel, at);
    if (buffer.hasRemaining()) {
      throw new MalformedFileException("It ends in the middle of its pixel data.");
    }
    return buffer.flip();
  }
}
