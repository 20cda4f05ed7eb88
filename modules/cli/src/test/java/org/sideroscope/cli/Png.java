package org.sideroscope.cli;

import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A PNG that the program wrote, with its greys as unsigned numbers. */
final class Png {

  private final Raster raster;
  private final List<String> chunks;

  private Png(Raster raster, List<String> chunks) {
    this.raster = raster;
    this.chunks = chunks;
  }

  static Png read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return new Png(raster(bytes), chunks(bytes));
  }

  /** By the name of the format: asked whose a file is, a codec writes to the standard error. */
  private static Raster raster(byte[] png) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
      reader.setInput(in);
      return reader.read(0).getRaster();
    } finally {
      reader.dispose();
    }
  }

  int width() {
    return raster.getWidth();
  }

  int height() {
    return raster.getHeight();
  }

  int bits() {
    return raster.getSampleModel().getSampleSize(0);
  }

  int[] greys() {
    return raster.getSamples(0, 0, width(), height(), 0, (int[]) null);
  }

  /** The names of the parts of the file, in order. */
  List<String> chunks() {
    return chunks;
  }

  private static List<String> chunks(byte[] bytes) {
    List<String> names = new ArrayList<>();
    ByteBuffer buffer = ByteBuffer.wrap(bytes).position(8);
    while (buffer.remaining() >= 12) {
      int length = buffer.getInt();
      byte[] name = new byte[4];
      buffer.get(name);
      names.add(new String(name, StandardCharsets.US_ASCII));
      buffer.position(buffer.position() + length + 4);
    }
    return names;
  }

  /** The greys as the stored values they are. */
  int[] stored(boolean signed) {
    int[] stored = greys();
    for (int i = 0; signed && i < stored.length; i++) {
      stored[i] = (short) stored[i];
    }
    return stored;
  }
}
