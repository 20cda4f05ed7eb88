package org.sideroscope.dicom.stack;

import java.util.OptionalInt;
import org.sideroscope.dicom.FramePixels;
import org.sideroscope.dicom.header.DicomFile;
import org.sideroscope.dicom.header.Header;
import org.sideroscope.dicom.header.PixelData;
import org.sideroscope.dicom.header.Tag;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** Takes the description of the pixels from a header and checks it against the file. */
public final class PixelFactsReader {

  /** No scanner makes larger images; frames of this size still fit in an array. */
  private static final int MOST_PIXELS = 1 << 26;

  /** Longer than any series; bounds what a file that lies can make the reader describe. */
  private static final int MOST_FRAMES = 1 << 16;

  /** A compressed frame has at least an item's header. */
  private static final int SMALLEST_FRAGMENT = 8;

  private PixelFactsReader() {}

  /**
   * @return a failure with a sentence if what the header says of the pixels is missing, contradicts
   *     itself or cannot be held
   */
  public static Result<FramePixels> pixels(DicomFile file, PixelData data) {
    Header header = file.header();
    OptionalInt rows = header.integer(Tag.ROWS);
    OptionalInt columns = header.integer(Tag.COLUMNS);
    if (rows.orElse(0) < 1 || columns.orElse(0) < 1) {
      return broken("It does not say how many rows and columns its image has.");
    }
    if (!header.text(Tag.NUMBER_OF_FRAMES).isEmpty()
        && header.integer(Tag.NUMBER_OF_FRAMES).isEmpty()) {
      return broken("It does not say in numbers how many images it holds.");
    }
    if ((long) rows.getAsInt() * columns.getAsInt() > MOST_PIXELS) {
      return refused("Its image is larger than any scanner makes.");
    }
    return checked(file, read(file, data, columns.getAsInt(), rows.getAsInt()));
  }

  private static FramePixels read(DicomFile file, PixelData data, int columns, int rows) {
    Header header = file.header();
    int allocated = header.integer(Tag.BITS_ALLOCATED).orElse(16);
    int stored = header.integer(Tag.BITS_STORED).orElse(allocated);
    return new FramePixels(
        file.transferSyntax(),
        file.dataSetOffset(),
        data.offset(),
        data.isFragments() ? -1 : data.declaredLength(),
        Math.max(1, header.integer(Tag.NUMBER_OF_FRAMES).orElse(1)),
        columns,
        rows,
        header.integer(Tag.SAMPLES_PER_PIXEL).orElse(1),
        header.integer(Tag.PLANAR_CONFIGURATION).orElse(0) == 1,
        allocated,
        stored,
        header.integer(Tag.HIGH_BIT).orElse(stored - 1),
        header.integer(Tag.PIXEL_REPRESENTATION).orElse(0) == 1,
        !data.integer(),
        header.text(Tag.PHOTOMETRIC_INTERPRETATION));
  }

  private static Result<FramePixels> checked(DicomFile file, FramePixels pixels) {
    if (!isWidthKnown(pixels)) {
      return refused(
          "Its pixels have %d bits, which cannot be shown.".formatted(pixels.bitsAllocated()));
    }
    if (pixels.isPalette() && file.header().has(Tag.SEGMENTED_RED_PALETTE)) {
      return refused("Its colours are in a segmented palette, which cannot be shown.");
    }
    boolean bits =
        pixels.bitsStored() >= 1
            && pixels.highBit() < pixels.bitsAllocated()
            && pixels.highBit() >= pixels.bitsStored() - 1;
    boolean pairs = !pixels.isSubsampled() || pixels.columns() % 2 == 0;
    if (!bits || !pairs || (pixels.samples() != 1 && pixels.samples() != 3)) {
      return broken("Its description of the pixels contradicts itself.");
    }
    return mostFrames(file, pixels) < 1
        ? broken("Its pixel data end before the first image.")
        : Result.success(pixels);
  }

  private static boolean isWidthKnown(FramePixels pixels) {
    return switch (pixels.bitsAllocated()) {
      case 1 -> pixels.samples() == 1 && !pixels.floatingPoint() && !pixels.isPalette();
      case 8, 16 -> !pixels.floatingPoint();
      case 32 -> pixels.samples() == 1 && !pixels.isPalette();
      case 64 -> pixels.samples() == 1 && pixels.floatingPoint();
      default -> false;
    };
  }

  /**
   * How many frames the file can hold at most, whatever it declares: a frame that is cut off
   * counts, for what is there can be shown. The true length of an inflated data set is not known.
   */
  static long mostFrames(DicomFile file, FramePixels pixels) {
    int frames = Math.min(pixels.frames(), MOST_FRAMES);
    if (pixels.transferSyntax().deflated()) {
      return frames;
    }
    long left = file.size() - pixels.offset();
    long declared = pixels.isFragments() ? left : Math.min(left, pixels.length());
    long smallest = pixels.isFragments() ? 8 * SMALLEST_FRAGMENT : pixels.frameBits();
    return Math.min(frames, (8 * declared + smallest - 1) / smallest);
  }

  /**
   * How much of the pixels it declares the file is long enough for, at most 1; of compressed ones
   * this is not seen.
   */
  static double heldShare(DicomFile file, FramePixels pixels) {
    if (pixels.transferSyntax().deflated() || pixels.isFragments()) {
      return 1;
    }
    long left = Math.min(file.size() - pixels.offset(), pixels.length());
    return Math.min(1, 8 * left / ((double) pixels.frames() * pixels.frameBits()));
  }

  private static Result<FramePixels> refused(String sentence) {
    return Result.failure(FailureReason.UNSUPPORTED, sentence);
  }

  private static Result<FramePixels> broken(String sentence) {
    return Result.failure(FailureReason.PARSING, sentence);
  }
}
