package org.sideroscope.benchmarks.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes classic MR series: explicit VR little endian, 16 bits, one file a slice. */
public final class SeriesOnDisk {

  private static final String MR_IMAGE = "1.2.840.10008.5.1.4.1.1.4";
  private static final String EXPLICIT = "1.2.840.10008.1.2.1";
  private static final String ROOT = "2.25.71503283";

  private SeriesOnDisk() {}

  /** Writes the slices of one axial series into the folder. */
  public static void write(Path folder, int series, int slices, int size) throws IOException {
    Files.createDirectories(folder);
    Random random = new Random(series);
    for (int slice = 0; slice < slices; slice++) {
      Path file = folder.resolve("s%02d_%04d.dcm".formatted(series, slice));
      Files.write(file, file(series, slice, size, random));
    }
  }

  private static byte[] file(int series, int slice, int size, Random random) throws IOException {
    String instance = ROOT + ".3." + series + "." + (slice + 1);
    Elements meta =
        new Elements()
            .text(0x0002, 0x0002, "UI", MR_IMAGE)
            .text(0x0002, 0x0003, "UI", instance)
            .text(0x0002, 0x0010, "UI", EXPLICIT);
    Elements dataSet =
        new Elements()
            .text(0x0008, 0x0008, "CS", "ORIGINAL\\PRIMARY\\M\\SWI")
            .text(0x0008, 0x0016, "UI", MR_IMAGE)
            .text(0x0008, 0x0018, "UI", instance)
            .text(0x0008, 0x0020, "DA", "20260101")
            .text(0x0008, 0x0060, "CS", "MR")
            .text(0x0008, 0x0070, "LO", "SIEMENS")
            .text(0x0008, 0x103E, "LO", "SWI_Images")
            .text(0x0010, 0x0010, "PN", "Bench^Mark")
            .text(0x0010, 0x0020, "LO", "BENCH")
            .text(0x0018, 0x0050, "DS", "1")
            .text(0x0018, 0x0080, "DS", "27")
            .text(0x0018, 0x0081, "DS", "20")
            .text(0x0018, 0x0088, "DS", "1")
            .text(0x0020, 0x000D, "UI", ROOT + ".1")
            .text(0x0020, 0x000E, "UI", ROOT + ".2." + series)
            .text(0x0020, 0x0011, "IS", String.valueOf(series))
            .text(0x0020, 0x0013, "IS", String.valueOf(slice + 1))
            .text(0x0020, 0x0032, "DS", "-128\\-128\\" + slice)
            .text(0x0020, 0x0037, "DS", "1\\0\\0\\0\\1\\0")
            .text(0x0020, 0x0052, "UI", ROOT + ".4")
            .number(0x0028, 0x0002, 1)
            .text(0x0028, 0x0004, "CS", "MONOCHROME2")
            .number(0x0028, 0x0010, size)
            .number(0x0028, 0x0011, size)
            .text(0x0028, 0x0030, "DS", "0.5\\0.5")
            .number(0x0028, 0x0100, 16)
            .number(0x0028, 0x0101, 12)
            .number(0x0028, 0x0102, 11)
            .number(0x0028, 0x0103, 0)
            .pixels(size, random);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(new byte[128]);
    file.write("DICM".getBytes(StandardCharsets.US_ASCII));
    file.write(new Elements().length(0x0002, 0x0000, meta.bytes.size()).bytes.toByteArray());
    meta.bytes.writeTo(file);
    dataSet.bytes.writeTo(file);
    return file.toByteArray();
  }

  /** Elements one after another (PS3.5 7.1.2). */
  private static final class Elements {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Elements text(int group, int element, String vr, String value) {
      String even = value.length() % 2 == 0 ? value : value + (vr.equals("UI") ? "\0" : " ");
      return shortForm(group, element, vr, even.getBytes(StandardCharsets.US_ASCII));
    }

    Elements number(int group, int element, int value) {
      return shortForm(group, element, "US", new byte[] {(byte) value, (byte) (value >> 8)});
    }

    Elements length(int group, int element, int value) {
      return shortForm(group, element, "UL", buffer(4).putInt(value).array());
    }

    Elements pixels(int size, Random random) {
      ByteBuffer pixels = buffer(2 * size * size);
      for (int i = 0; i < size * size; i++) {
        pixels.putShort((short) random.nextInt(4096));
      }
      put(head(0x7FE0, 0x0010, "OW", 12).putShort((short) 0).putInt(pixels.capacity()));
      put(pixels);
      return this;
    }

    private Elements shortForm(int group, int element, String vr, byte[] value) {
      put(head(group, element, vr, 8).putShort((short) value.length));
      bytes.writeBytes(value);
      return this;
    }

    private static ByteBuffer head(int group, int element, String vr, int length) {
      return buffer(length)
          .putShort((short) group)
          .putShort((short) element)
          .put(vr.getBytes(StandardCharsets.US_ASCII));
    }

    private static ByteBuffer buffer(int length) {
      return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void put(ByteBuffer filled) {
      byte[] copy = new byte[filled.capacity()];
      filled.get(0, copy);
      bytes.writeBytes(copy);
    }
  }
}
