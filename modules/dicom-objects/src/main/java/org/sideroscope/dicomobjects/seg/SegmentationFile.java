package org.sideroscope.dicomobjects.seg;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sideroscope.dicom.FramePixels;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.load.StoredFrames;
import org.sideroscope.dicom.source.MalformedFileException;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicomobjects.part10.Item;
import org.sideroscope.dicomobjects.part10.Part10Reader;
import org.sideroscope.findings.Evidence;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;

/**
 * A segmentation of this program or another maker: binary, a label map, or fractional, of which
 * what is at least half counts. Holds its header; pixels are read frame by frame.
 */
public final class SegmentationFile {

  private final SegmentationHead head;
  private final FramePixels pixels;
  private final FrameGeometry geometry;

  SegmentationFile(SegmentationHead head, FramePixels pixels, FrameGeometry geometry) {
    this.head = head;
    this.pixels = pixels;
    this.geometry = geometry;
  }

  /** Reads the header; blocks. */
  public static Result<SegmentationFile> open(Source source) {
    try (Part10Reader reader = new Part10Reader()) {
      return reader.read(source).flatMap(SegmentationOpening::open);
    } catch (IOException _) {
      return unreadable(source);
    }
  }

  private static <T> Result<T> unreadable(Source source) {
    return Result.failure(FailureReason.IO, source.toString(), "It cannot be read from the disk.");
  }

  public Source source() {
    return head.file().source();
  }

  public SegmentationKind kind() {
    return head.kind();
  }

  /** Stored values from this one on count as marked; of fractional segmentations. */
  public int threshold() {
    return Math.max(1, (maximum() + 1) / 2);
  }

  /** The stored value that means all of a pixel; of fractional segmentations. */
  public int maximum() {
    return header().integer("MaximumFractionalValue").orElse(255);
  }

  private Item header() {
    return head.header();
  }

  public List<SegmentDescription> segments() {
    return header().items("SegmentSequence").stream().map(SegmentDescription::of).toList();
  }

  /** What its maker calls it: its description, else its label; may be empty. */
  public String name() {
    String description = header().text("SeriesDescription");
    String content = header().text("ContentDescription");
    return !description.isBlank()
        ? description
        : content.isBlank() ? header().text("ContentLabel") : content;
  }

  public String studyInstanceUid() {
    return header().text("StudyInstanceUID");
  }

  /** Empty where it does not say. */
  public String patientId() {
    return header().text("PatientID");
  }

  /** As DICOM writes it; empty where it does not say. */
  public String patientName() {
    return header().text("PatientName");
  }

  /** The series it was made on; empty where it does not say. */
  public String sourceSeriesInstanceUid() {
    return header()
        .item("ReferencedSeriesSequence")
        .map(s -> s.text("SeriesInstanceUID"))
        .orElse("");
  }

  /** Every series that it says it was made on. */
  public List<String> sourceSeries() {
    return header().items("ReferencedSeriesSequence").stream()
        .map(series -> series.text("SeriesInstanceUID"))
        .toList();
  }

  /** Empty where it does not say. */
  public String frameOfReferenceUid() {
    return header().text("FrameOfReferenceUID");
  }

  /** Frames in the file; slices without a marked pixel may have none. */
  public int frames() {
    return geometry.frames().size();
  }

  /**
   * The images that a segment was made on, as a reading's file names what shows a finding.
   *
   * @param file under which the reading names this segmentation
   */
  public Evidence evidenceOf(int segment, String file) {
    List<FrameGeometry.SourceImage> images =
        geometry.frames().stream()
            .filter(frame -> frame.segment() == segment)
            .flatMap(frame -> frame.image().stream())
            .toList();
    return new Evidence(
        sourceSeriesInstanceUid(),
        images.stream().map(FrameGeometry.SourceImage::sopInstanceUid).distinct().toList(),
        images.stream().map(FrameGeometry.SourceImage::frame).filter(n -> n > 0).toList(),
        List.of(),
        new Evidence.MaskLabel(file, segment));
  }

  /** Whether any frame was made on an image of the stack. */
  public boolean isMadeOn(ImageStack stack) {
    Set<FrameGeometry.SourceImage> images = new HashSet<>();
    stack
        .frames()
        .forEach(frame ->
            images.add(new FrameGeometry.SourceImage(frame.sopInstanceUid(), frame.frameNumber())));
    return geometry.frames().stream().anyMatch(f -> f.image().filter(images::contains).isPresent());
  }

  /** The marks of every segment, by its number, on the voxels of a stack; blocks. */
  public Result<Map<Integer, Mask>> masksOn(ImageStack stack) {
    return read(Progress.NONE).map(read -> read.on(stack));
  }

  /** Reads the pixels of every frame; blocks. */
  public Result<SegmentedFrames> read(Progress progress) {
    List<SegmentedFrames.Marked> marked = new ArrayList<>();
    try (MarkedPixels reader = pixels()) {
      for (int frame = 0; frame < frames(); frame++) {
        if (progress.isCancelled()) {
          return Result.failure(FailureReason.CANCELLED, "Reading the segmentation was stopped.");
        }
        marked.addAll(marked(reader, frame));
        progress.report("Reading the segmentation", frame + 1, frames());
      }
    } catch (MalformedFileException e) {
      return Result.failure(FailureReason.PARSING, source().toString(), e.sentence());
    } catch (IOException _) {
      return unreadable(source());
    }
    List<Integer> numbers = segments().stream().map(SegmentDescription::number).toList();
    return Result.success(new SegmentedFrames(geometry, numbers, marked));
  }

  private static List<SegmentedFrames.Marked> marked(MarkedPixels reader, int frame)
      throws IOException {
    Map<Integer, VoxelRuns.Builder> bySegment = new TreeMap<>();
    reader.read(
        frame,
        (segment, from, end) ->
            bySegment.computeIfAbsent(segment, _ -> VoxelRuns.builder()).add(from, end));
    return bySegment.entrySet().stream()
        .map(each -> new SegmentedFrames.Marked(frame, each.getKey(), each.getValue().build()))
        .toList();
  }

  private MarkedPixels pixels() throws IOException {
    if (pixels.bitsAllocated() == 1 && !pixels.transferSyntax().deflated()) {
      return new BinaryPixels(source(), pixels, geometry);
    }
    StoredFrames frames = new StoredFrames(head.file(), pixels);
    if (kind() == SegmentationKind.LABELMAP) {
      int background = header().integer("PixelPaddingValue").orElse(0);
      return new ValuePixels(frames, _ -> value -> value == background ? ValuePixels.NONE : value);
    }
    int least = kind() == SegmentationKind.FRACTIONAL ? threshold() : 1;
    return new ValuePixels(
        frames,
        frame ->
            value -> value >= least ? geometry.frames().get(frame).segment() : ValuePixels.NONE);
  }
}
