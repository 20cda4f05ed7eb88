package org.sideroscope.workstation.objects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicomobjects.Codes;
import org.sideroscope.dicomobjects.part10.Part10Reader;
import org.sideroscope.dicomobjects.seg.SegmentDescription;
import org.sideroscope.dicomobjects.seg.SegmentationFile;
import org.sideroscope.dicomobjects.sr.ReportObject;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.MaskFile;
import org.sideroscope.findings.Reading;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.readingformat.ReadingDocument;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.readingformat.ReadingWriter;
import org.sideroscope.review.reading.Place;
import org.sideroscope.workstation.files.AtomicSave;
import org.sideroscope.workstation.files.DiskFailure;
import org.sideroscope.workstation.files.NewFile;

/**
 * A reading's file from a structured report of this program and the segmentations of its marks. The
 * segmentations lie beside the file afterwards, which names them as its masks.
 */
public final class ImportObjects {

  private final Codes codes;
  private final ReadingReader parser;

  public ImportObjects(Codes codes, ReadingReader parser) {
    this.codes = codes;
    this.parser = parser;
  }

  /** A segmentation beside the bytes of its file. */
  private record Marks(SegmentationFile file, NewFile copy, MaskFile named) {}

  /**
   * Reads everything and writes the reading; blocks.
   *
   * @param segmentations of the same version of the same reading; may be none
   * @param out the reading's file to be
   * @return where it lies now
   */
  public Result<Path> read(Path report, List<Path> segmentations, Path out) {
    Path target = out.toAbsolutePath();
    if (Files.exists(target)) {
      return Result.failure(
          FailureReason.CONFLICT,
          target.toString(),
          "There is a file of this name; choose another name.");
    }
    return reading(report)
        .flatMap(reading ->
            marks(segmentations, reading, target).flatMap(marks -> save(reading, marks, target)));
  }

  private Result<Reading> reading(Path report) {
    try (Part10Reader reader = new Part10Reader()) {
      return reader
          .read(Source.file(report))
          .flatMap(file -> new ReportObject(codes).read(file.dataSet()))
          .fold(
              Result::success,
              failure -> Result.failure(failure.reason(), report.toString(), failure.message()));
    } catch (IOException e) {
      return Result.failure(DiskFailure.whenReading(report, e));
    }
  }

  private static Result<List<Marks>> marks(List<Path> files, Reading reading, Path target) {
    List<Marks> marks = new ArrayList<>();
    for (Path file : files) {
      switch (SegmentationFile.open(Source.file(file))
          .flatMap(opened -> marks(opened, file, reading, name(target, marks.size())))) {
        case Result.Success<Marks>(Marks read) -> marks.add(read);
        case Result.Failed<Marks>(Failure failure) -> {
          return Result.failure(failure);
        }
      }
    }
    return Result.success(marks);
  }

  private static Path name(Path target, int before) {
    String stem = String.valueOf(target.getFileName()).replaceFirst("(?i)\\.json$", "");
    return target.resolveSibling(
        stem + ".masks" + (before == 0 ? "" : "-" + (before + 1)) + ".dcm");
  }

  private static Result<Marks> marks(
      SegmentationFile opened, Path file, Reading reading, Path copy) {
    if (!opened.studyInstanceUid().equals(reading.header().study().studyInstanceUid())) {
      return Result.failure(
          FailureReason.CONFLICT,
          file.toString(),
          "This segmentation belongs to another study than the report.");
    }
    SortedMap<Integer, String> labels = new TreeMap<>();
    for (SegmentDescription segment : opened.segments()) {
      if (segment.trackingId().isBlank()
          || Place.parse(MarkLabel.of(segment.trackingId())).isEmpty()) {
        return Result.failure(
            FailureReason.INVALID,
            file.toString(),
            "Segment %d names no site (Tracking ID); it was not made of a reading."
                .formatted(segment.number()));
      }
      labels.put(segment.number(), segment.trackingId());
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      return Result.success(
          new Marks(
              opened,
              NewFile.of(copy, bytes),
              new MaskFile(
                  String.valueOf(copy.getFileName()),
                  sha256(bytes),
                  opened.sourceSeriesInstanceUid(),
                  labels)));
    } catch (IOException e) {
      return Result.failure(DiskFailure.whenReading(file, e));
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private Result<Path> save(Reading said, List<Marks> marks, Path target) {
    Reading reading = said.withMasks(marks.stream().map(Marks::named).toList());
    for (Marks each : marks) {
      reading = withEvidence(reading, each);
    }
    String text = ReadingWriter.write(ReadingDocument.of(reading));
    // what cannot be read again must not be written
    return parser.parse(text) instanceof Result.Failed<ReadingDocument>(Failure failure)
        ? Result.failure(failure)
        : AtomicSave.save(NewFile.of(target, text), marks.stream().map(Marks::copy).toList());
  }

  /** The images of each segment beside the place it belongs to, as a reading's file has them. */
  private static Reading withEvidence(Reading reading, Marks marks) {
    Reading told = reading;
    for (var label : marks.named().labels().entrySet()) {
      Evidence evidence = marks.file().evidenceOf(label.getKey(), marks.named().file());
      Place place = Place.parse(MarkLabel.of(label.getValue())).orElseThrow();
      Reading before = told;
      told = place.in(before).map(said -> place.put(before, with(said, evidence))).orElse(before);
    }
    return told;
  }

  private static Assessment with(Assessment said, Evidence evidence) {
    return said.withEvidence(Stream.concat(said.evidence().stream(), Stream.of(evidence)).toList());
  }
}
