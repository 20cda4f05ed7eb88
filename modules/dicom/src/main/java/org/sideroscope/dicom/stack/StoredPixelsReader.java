package org.sideroscope.dicom.stack;

import java.util.Optional;
import java.util.OptionalDouble;
import org.sideroscope.dicom.FramePixels;
import org.sideroscope.dicom.header.Header;
import org.sideroscope.dicom.header.Tag;
import org.sideroscope.dicom.pixels.CellType;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.StoredPixels.StoredRange;

/** What the 16-bit values will mean that pixels are read to. */
final class StoredPixelsReader {

  private StoredPixelsReader() {}

  static StoredPixels storedPixels(Header header, FramePixels pixels) {
    boolean lowIsLight = pixels.photometric().equals("MONOCHROME1");
    if (pixels.isColour()) {
      return StoredPixels.UNSIGNED;
    }
    return new StoredPixels(
        pixels.cellType().map(CellType::isSigned).orElse(false),
        lowIsLight,
        padding(header, pixels));
  }

  private static Optional<StoredRange> padding(Header header, FramePixels pixels) {
    if (pixels.floatingPoint()) {
      return pixels.cellType().flatMap(CellType::noMeasurement);
    }
    OptionalDouble value = header.number(Tag.PIXEL_PADDING_VALUE);
    // of wider numbers each image has a scale of its own, and no stored value stands for padding
    if (value.isEmpty() || pixels.bitsAllocated() > 16) {
      return Optional.empty();
    }
    int low = stored(value.getAsDouble(), pixels);
    OptionalDouble limit = header.number(Tag.PIXEL_PADDING_RANGE_LIMIT);
    int high = limit.isPresent() ? stored(limit.getAsDouble(), pixels) : low;
    return Optional.of(new StoredRange(Math.min(low, high), Math.max(low, high)));
  }

  private static int stored(double bits, FramePixels pixels) {
    return pixels.signed() ? (short) (int) bits : (int) bits;
  }
}
