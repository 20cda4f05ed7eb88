package org.sideroscope.testimages;

import com.pixelmed.dicom.Attribute;
import com.pixelmed.dicom.AttributeList;
import com.pixelmed.dicom.DicomDictionary;
import com.pixelmed.dicom.DicomException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One image of a written study, read back attribute by attribute with nothing of the writer's. */
final class WrittenImage {

  private final AttributeList list;
  private final short[] pixels;
  private final int columns;

  private WrittenImage(AttributeList list, short[] pixels) {
    this.list = list;
    this.pixels = pixels;
    this.columns = whole("Columns");
  }

  /** The images of a series in the order of their file names. */
  static List<WrittenImage> series(Path study, String folder) {
    try (Stream<Path> files = Files.list(study.resolve("dicom").resolve(folder))) {
      return files.sorted().map(WrittenImage::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static WrittenImage read(Path file) {
    try {
      AttributeList list = new AttributeList();
      list.read(file.toFile());
      return new WrittenImage(list, attribute(list, "PixelData").getShortValues());
    } catch (IOException | DicomException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  private static Attribute attribute(AttributeList list, String keyword) {
    Attribute found = list.get(DicomDictionary.StandardDictionary.getTagFromName(keyword));
    if (found == null) {
      throw new AssertionError(keyword + " is not there");
    }
    return found;
  }

  String text(String keyword) {
    return attribute(list, keyword).getDelimitedStringValuesOrEmptyString();
  }

  double[] numbers(String keyword) {
    return Stream.of(text(keyword).split("\\\\")).mapToDouble(Double::parseDouble).toArray();
  }

  int whole(String keyword) {
    return Integer.parseInt(text(keyword));
  }

  /** How many pixels there are. */
  int size() {
    return pixels.length;
  }

  /** A stored value, counted row by row. */
  int value(int index) {
    return pixels[index] & 0xFFFF;
  }

  boolean hasPixelsOf(WrittenImage other) {
    return Arrays.equals(pixels, other.pixels);
  }

  int pixel(int column, int row) {
    return pixels[row * columns + column] & 0xFFFF;
  }

  /**
   * Patient coordinates of a pixel by the equation of PS3.3 C.7.6.2.1.1, which is written out here
   * because the grids of the writer must not check themselves.
   */
  double[] patient(int column, int row) {
    double[] position = numbers("ImagePositionPatient");
    double[] orientation = numbers("ImageOrientationPatient");
    double[] spacing = numbers("PixelSpacing");
    double[] point = new double[3];
    for (int i = 0; i < 3; i++) {
      point[i] =
          position[i]
              + orientation[i] * spacing[1] * column
              + orientation[i + 3] * spacing[0] * row;
    }
    return point;
  }
}
