package org.sideroscope.dicom.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.time.Duration;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.sideroscope.dicom.FramePixels;
import org.sideroscope.dicom.TransferSyntax;
import org.sideroscope.dicom.source.MalformedFileException;

/** Fragments are put together to frames by the offset table, by their number, or by their start. */
class FragmentIndexTest {

  private static final byte[] START = {(byte) 0xFF, (byte) 0xD8};
  private static final byte[] MORE = {1, 2, 3, 4};

  @Test
  void theOffsetTableDividesThem() throws IOException {
    // frames of two and of one fragment; their starts would tell otherwise
    SeekableByteChannel file = file(table(0, 22), MORE, START, MORE);
    FragmentIndex index = FragmentIndex.read(file, pixels(2));
    assertArrayEquals(new byte[] {1, 2, 3, 4, -1, -40}, index.bytes(file, 0));
    assertArrayEquals(MORE, index.bytes(file, 1));
  }

  @Test
  void aTableThatPointsNowhereIsNotBelieved() throws IOException {
    SeekableByteChannel file = file(table(0, 23), START, MORE, START);
    FragmentIndex index = FragmentIndex.read(file, pixels(2));
    assertEquals(6, index.length(0));
    assertArrayEquals(START, index.bytes(file, 1));
  }

  @Test
  void withoutATableTheirStartsDivideThem() throws IOException {
    FragmentIndex index =
        FragmentIndex.read(file(new byte[0], START, MORE, MORE, START, START, MORE), pixels(3));
    assertEquals(3, index.frames());
    assertEquals(10, index.length(0));
    assertEquals(2, index.length(1));
    assertEquals(6, index.length(2));
  }

  @Test
  void asManyAsFramesAreOneEach() throws IOException {
    FragmentIndex index = FragmentIndex.read(file(new byte[0], MORE, MORE), pixels(2));
    assertEquals(2, index.frames());
    assertEquals(4, index.length(1));
  }

  @Test
  void allOfThemAreTheOnlyFrame() throws IOException {
    FragmentIndex index = FragmentIndex.read(file(new byte[0], START, START, MORE), pixels(1));
    assertEquals(1, index.frames());
    assertEquals(8, index.length(0));
  }

  @Test
  void withoutFragmentsThereIsNoImage() {
    assertThrows(
        MalformedFileException.class, () -> FragmentIndex.read(file(new byte[0]), pixels(1)));
  }

  @Test
  void aMillionFragmentsTakeNoTime() {
    int count = Fragments.MOST - 1;
    int[] offsets = new int[count / 2];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = 2 * i * 12;
    }
    byte[] table = table(offsets);
    ByteBuffer bytes = ByteBuffer.allocate(8 + table.length + 12 * count);
    bytes.order(ByteOrder.LITTLE_ENDIAN);
    putItem(bytes, table);
    for (int i = 0; i < count; i++) {
      putItem(bytes, MORE);
    }
    SeekableByteChannel file = new SeekableInMemoryByteChannel(bytes.array());
    FragmentIndex index =
        assertTimeout(
            Duration.ofSeconds(5), () -> FragmentIndex.read(file, pixels(offsets.length)));
    assertEquals(offsets.length, index.frames());
    assertEquals(8, index.length(offsets.length - 2));
  }

  private static byte[] table(int... offsets) {
    ByteBuffer table = ByteBuffer.allocate(4 * offsets.length).order(ByteOrder.LITTLE_ENDIAN);
    table.asIntBuffer().put(offsets);
    return table.array();
  }

  private static SeekableByteChannel file(byte[] table, byte[]... fragments) {
    ByteBuffer bytes = ByteBuffer.allocate(1000).order(ByteOrder.LITTLE_ENDIAN);
    putItem(bytes, table);
    for (byte[] fragment : fragments) {
      putItem(bytes, fragment);
    }
    bytes.putShort((short) 0xFFFE).putShort((short) 0xE0DD).putInt(0);
    return new SeekableInMemoryByteChannel(bytes.array());
  }

  private static void putItem(ByteBuffer bytes, byte[] content) {
    bytes.putShort((short) 0xFFFE).putShort((short) 0xE000).putInt(content.length).put(content);
  }

  private static FramePixels pixels(int frames) {
    return new FramePixels(
        TransferSyntax.of("1.2.840.10008.1.2.4.50"),
        0,
        0,
        -1,
        frames,
        8,
        8,
        1,
        false,
        8,
        8,
        7,
        false,
        false,
        "MONOCHROME2");
  }
}
