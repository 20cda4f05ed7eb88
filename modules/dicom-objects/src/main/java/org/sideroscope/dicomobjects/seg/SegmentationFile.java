package org.sideroscope.dicomobjects.seg;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicom.header.PixelData;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicom.source.SourceReader;
import org.sideroscope.dicomobjects.part10.Item;
import org.sideroscope.dicomobjects.part10.Part10Reader;
import org.sideroscope.dicomobjects.part10.Part10Reader.Part10File;
import org.sideroscope.findings.Evidence;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;

/**
 * A segmentation of this program or another maker: binary, or fractional, of which what is more
 * likely than not counts. Holds its header; pixels are read frame by frame.
 */
public final class SegmentationFile {

  private static final String SOP_CLASS = "1.2.840.10008.5.1.4.1.1.66.4";

  /**
   * One segment as its maker describes it.
   *
   * @param trackingId empty where it has none; of this program the label of the reading format
   */
  public record Described(int number, String label, String trackingId) {}

  private final Source source;
  private final PixelData pixels;
  private final FrameGeometry geometry;
  private final List<Described> segments;
  private final int bits;
  private final int threshold;
  private final String sourceSeriesInstanceUid;
  private final String studyInstanceUid;

  private SegmentationFile(
      Source source, PixelData pixels, FrameGeometry geometry, Item header, int bits) {
    this.source = source;
    this.pixels = pixels;
    this.geometry = geometry;
    this.bits = bits;
    this.threshold = bits == 1 ? 1 : header.integer("MaximumFractionalValue").orElse(255) / 2 + 1;
    this.segments =
        header.items("SegmentSequence").stream()
            .map(segment ->
                new Described(
                    segment.integer("SegmentNumber").orElse(0),
                    segment.text("SegmentLabel"),
                    segment.text("TrackingID")))
            .toList();
    this.studyInstanceUid = header.text("StudyInstanceUID");
    this.sourceSeriesInstanceUid =
        header.item("ReferencedSeriesSequence").map(s -> s.text("SeriesInstanceUID")).orElse("");
  }

  /** Reads the header; blocks. */
  public static Result<SegmentationFile> open(Source source) {
    try (Part10Reader reader = new Part10Reader()) {
      return reader.read(source).flatMap(SegmentationFile::of);
    } catch (IOException _) {
      return Result.failure(
          FailureReason.IO, source.toString(), "It cannot be read from the disk.");
    }
  }

  private static Result<SegmentationFile> of(Part10File file) {
    Item header = file.dataSet();
    Optional<PixelData> pixels = file.pixelData();
    int bits = header.integer("BitsAllocated").orElse(0);
    if (!header.text("SOPClassUID").equals(SOP_CLASS) || pixels.isEmpty()) {
      return refused(file, FailureReason.INVALID, "It is no DICOM segmentation with pixels.");
    }
    if (pixels.get().isFragments()
        || file.transferSyntax().deflated()
        || (bits != 1 && bits != 8)) {
      return refused(
          file,
          FailureReason.UNSUPPORTED,
          "Its pixels are compressed, which segmentations here cannot be; save it uncompressed.");
    }
    Optional<FrameGeometry> geometry = FrameGeometry.of(header);
    if (geometry.isEmpty()) {
      return refused(
          file,
          FailureReason.INVALID,
          "Its frames do not say where they lie or which segment they are"
              + " (Per-Frame Functional Groups Sequence).");
    }
    long needed = (geometry.get().pixelsOfFrame() * geometry.get().frames().size() * bits + 7) / 8;
    return needed > Math.min(pixels.get().declaredLength(), file.size() - pixels.get().offset())
        ? refused(file, FailureReason.PARSING, "It holds fewer pixels than its frames have.")
        : Result.success(
            new SegmentationFile(file.source(), pixels.get(), geometry.get(), header, bits));
  }

  private static Result<SegmentationFile> refused(
      Part10File file, FailureReason reason, String sentence) {
    return Result.failure(reason, file.source().toString(), sentence);
  }

  public List<Described> segments() {
    return segments;
  }

  public String studyInstanceUid() {
    return studyInstanceUid;
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
        sourceSeriesInstanceUid,
        images.stream().map(FrameGeometry.SourceImage::sopInstanceUid).distinct().toList(),
        images.stream().map(FrameGeometry.SourceImage::frame).filter(n -> n > 0).toList(),
        List.of(),
        new Evidence.MaskLabel(file, segment));
  }

  /** The series it was made on; empty where it does not say. */
  public String sourceSeriesInstanceUid() {
    return sourceSeriesInstanceUid;
  }

  /**
   * The marks of every segment, by its number, on the voxels of a stack; blocks. A pixel that lies
   * between the voxels marks the nearest; one outside the grid marks nothing.
   */
  public Result<Map<Integer, Mask>> masksOn(ImageStack stack) {
    VolumeGrid grid = stack.displayGrid();
    Map<FrameGeometry.SourceImage, Integer> slices = slicesOf(stack);
    Map<Integer, VoxelRuns.Builder> runs = new LinkedHashMap<>();
    segments.forEach(segment -> runs.put(segment.number(), VoxelRuns.builder()));
    try (SourceReader sources = new SourceReader();
        SeekableByteChannel channel = sources.channel(source)) {
      for (int i = 0; i < geometry.frames().size(); i++) {
        FrameGeometry.Frame frame = geometry.frames().get(i);
        VoxelRuns.Builder target = runs.computeIfAbsent(frame.segment(), _ -> VoxelRuns.builder());
        FrameVoxels.of(geometry, frame, grid, slices).mark(pixelsOf(channel, i), target);
      }
    } catch (IOException _) {
      return Result.failure(
          FailureReason.IO, source.toString(), "It cannot be read from the disk.");
    }
    Map<Integer, Mask> masks = new LinkedHashMap<>();
    runs.forEach((number, builder) -> masks.put(number, Mask.of(grid, builder.build())));
    return Result.success(masks);
  }

  /** The slices by their images; none for an image that holds several slices. */
  private static Map<FrameGeometry.SourceImage, Integer> slicesOf(ImageStack stack) {
    Map<FrameGeometry.SourceImage, Integer> slices = new HashMap<>();
    Set<FrameGeometry.SourceImage> tiled = new HashSet<>();
    for (StackFrame frame : stack.frames()) {
      var image = new FrameGeometry.SourceImage(frame.sopInstanceUid(), frame.frameNumber());
      if (slices.put(image, frame.slice()) != null) {
        tiled.add(image);
      }
    }
    slices.keySet().removeAll(tiled);
    return slices;
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

  /** The marked pixels of a frame, from and to in turn, as indices of the frame. */
  private List<int[]> pixelsOf(SeekableByteChannel channel, int frame) throws IOException {
    long firstBit = geometry.pixelsOfFrame() * frame * bits;
    long endBit = firstBit + geometry.pixelsOfFrame() * bits;
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact((endBit + 7) / 8 - firstBit / 8));
    channel.position(pixels.offset() + firstBit / 8);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        throw new EOFException("The file has become shorter.");
      }
    }
    int skipped = (int) (firstBit % 8);
    BitSet marked = bits == 1 ? BitSet.valueOf(bytes.flip()) : likely(bytes);
    int end = skipped + Math.toIntExact(geometry.pixelsOfFrame());
    List<int[]> runs = new ArrayList<>();
    int from = marked.nextSetBit(skipped);
    while (from >= 0 && from < end) {
      int to = Math.min(end, marked.nextClearBit(from));
      runs.add(new int[] {from - skipped, to - skipped});
      from = marked.nextSetBit(to);
    }
    return runs;
  }

  /** The pixels of a fractional frame that are more likely marked than not. */
  private BitSet likely(ByteBuffer bytes) {
    BitSet marked = new BitSet(bytes.capacity());
    for (int i = 0; i < bytes.capacity(); i++) {
      if ((bytes.get(i) & 0xFF) >= threshold) {
        marked.set(i);
      }
    }
    return marked;
  }
}
