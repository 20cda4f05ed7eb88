package org.sideroscope.dicomobjects.seg;

import java.util.Optional;
import org.sideroscope.dicom.Codecs;
import org.sideroscope.dicom.FramePixels;
import org.sideroscope.dicom.header.PixelData;
import org.sideroscope.dicom.stack.PixelFactsReader;
import org.sideroscope.dicomobjects.part10.Item;
import org.sideroscope.dicomobjects.part10.Part10Reader.Part10File;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** Decides whether a file is a segmentation whose pixels can be read, and says why not. */
final class SegmentationOpening {

  private static final String SEGMENTATION = "1.2.840.10008.5.1.4.1.1.66.4";
  private static final String LABEL_MAP = "1.2.840.10008.5.1.4.1.1.66.7";

  private SegmentationOpening() {}

  static Result<SegmentationFile> open(Part10File file) {
    String sopClass = file.dataSet().text("SOPClassUID");
    Optional<PixelData> data = file.file().pixelData();
    boolean isSegmentation = sopClass.equals(SEGMENTATION) || sopClass.equals(LABEL_MAP);
    Result<SegmentationFile> opened =
        isSegmentation && data.isPresent()
            ? PixelFactsReader.pixels(file.file(), data.get()).flatMap(pixels -> open(file, pixels))
            : Result.failure(FailureReason.INVALID, "It is no DICOM segmentation with pixels.");
    return opened instanceof Result.Failed<SegmentationFile>(Failure failure)
        ? Result.failure(failure.reason(), file.source().toString(), failure.message())
        : opened;
  }

  private static Result<SegmentationFile> open(Part10File file, FramePixels pixels) {
    Item header = file.dataSet();
    Optional<SegmentationKind> kind = kind(header, pixels);
    if (kind.isEmpty() || pixels.samples() != 1 || pixels.bitsAllocated() > 16) {
      return Result.failure(
          FailureReason.UNSUPPORTED,
          "Its segmentation type “%s” with %d bits a pixel is not known."
              .formatted(header.text("SegmentationType"), pixels.bitsAllocated()));
    }
    if (!Codecs.canDecode(pixels)) {
      return Result.failure(
          FailureReason.UNSUPPORTED,
          "Its pixels are compressed as %s, which cannot be decoded here; save it uncompressed."
              .formatted(pixels.transferSyntax().describe()));
    }
    return FrameGeometry.of(header, kind.get())
        .map(geometry -> whole(file, kind.get(), pixels, geometry))
        .orElseGet(() ->
            Result.failure(
                FailureReason.PARSING,
                "Its frames do not say where they lie or which segment they are"
                    + " (Per-Frame Functional Groups Sequence)."));
  }

  private static Optional<SegmentationKind> kind(Item header, FramePixels pixels) {
    return switch (header.text("SegmentationType")) {
      case "LABELMAP" -> Optional.of(SegmentationKind.LABELMAP);
      case "FRACTIONAL" -> Optional.of(SegmentationKind.FRACTIONAL);
      case "BINARY" -> Optional.of(SegmentationKind.BINARY);
      default ->
          pixels.bitsAllocated() == 1 ? Optional.of(SegmentationKind.BINARY) : Optional.empty();
    };
  }

  private static Result<SegmentationFile> whole(
      Part10File file, SegmentationKind kind, FramePixels pixels, FrameGeometry geometry) {
    long needed = (pixels.frameBits() * geometry.frames().size() + 7) / 8;
    boolean isShort =
        !pixels.isFragments()
            && !pixels.transferSyntax().deflated()
            && needed > Math.min(pixels.length(), file.file().size() - pixels.offset());
    return isShort
        ? Result.failure(FailureReason.PARSING, "It holds fewer pixels than its frames have.")
        : Result.success(
            new SegmentationFile(
                new SegmentationHead(file.file(), file.dataSet(), kind), pixels, geometry));
  }
}
