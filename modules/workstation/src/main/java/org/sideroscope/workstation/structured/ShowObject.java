package org.sideroscope.workstation.structured;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.overlay.OverlaySegment;
import org.sideroscope.workstation.overlay.SegmentationOverlay;

/** A report or a segmentation as lines of text, whoever made it. */
public final class ShowObject {

  private ShowObject() {}

  /**
   * Reads a file and tells what it holds; blocks.
   *
   * @param withNames whether the patient and who read are named
   */
  public static Result<List<String>> lines(Path file, boolean withNames) {
    Source source = Source.file(file);
    Result<OpenDocument> document = OpenDocument.open(source);
    if (document instanceof Result.Failed<OpenDocument>(Failure failure)
        && failure.reason() == FailureReason.INVALID) {
      return segments(source);
    }
    return document.map(read -> document(read, withNames));
  }

  private static List<String> document(OpenDocument document, boolean withNames) {
    return Stream.of(
            Stream.of(document.title()),
            document.facts(!withNames).stream().map(DocumentFact::line),
            Stream.of(""),
            document.tree(ReferenceWords.BY_CLASS, !withNames).lines())
        .flatMap(lines -> lines)
        .toList();
  }

  /** What is neither is told to be neither. */
  private static Result<List<String>> segments(Source source) {
    return switch (SegmentationOverlay.open(source, Progress.NONE)) {
      case Result.Success<SegmentationOverlay>(SegmentationOverlay overlay) ->
          Result.success(segments(overlay));
      case Result.Failed<SegmentationOverlay>(Failure failure)
          when failure.reason() == FailureReason.INVALID ->
          Result.failure(
              FailureReason.UNSUPPORTED,
              source.toString(),
              "It is neither a structured report nor a segmentation.");
      case Result.Failed<SegmentationOverlay>(Failure failure) -> Result.failure(failure);
    };
  }

  private static List<String> segments(SegmentationOverlay overlay) {
    Stream<String> head =
        Stream.concat(
            Stream.of(
                overlay.name(),
                "Kind: segmentation, " + overlay.kind().name().toLowerCase(Locale.ROOT)),
            overlay.remark().stream());
    return Stream.of(
            head,
            Stream.of("", "number\tlabel\tmeaning\talgorithm\tvoxels\tml"),
            overlay.segments().stream().map(ShowObject::row))
        .flatMap(lines -> lines)
        .toList();
  }

  private static String row(OverlaySegment segment) {
    return String.join(
        "\t",
        String.valueOf(segment.number()),
        segment.name(),
        segment.meaning(),
        segment.algorithm(),
        String.valueOf(segment.voxels()),
        segment.volumeMl().isPresent()
            ? String.format(Locale.ROOT, "%.3f", segment.volumeMl().getAsDouble())
            : "");
  }
}
