package org.sideroscope.dicomobjects.seg;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.dicomobjects.Codes;
import org.sideroscope.dicomobjects.ObjectContext;
import org.sideroscope.dicomobjects.part10.Part10Writer;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.Geometry;

/**
 * The marks on one stack of images as a binary segmentation (PS3.3 A.51) in the geometry of those
 * images: one segment a site, frames without marks left out. Written as a stream; held are only the
 * masks and one frame.
 */
public final class Segmentation {

  /**
   * What a report says when it refers to this object.
   *
   * @param sourceInstances the images that are marked
   * @param segments segment numbers by the labels of the reading format
   */
  public record Reference(
      String sopInstanceUid,
      String seriesInstanceUid,
      String sourceSeriesInstanceUid,
      List<String> sourceInstances,
      Map<String, Integer> segments) {

    public Reference {
      sourceInstances = List.copyOf(sourceInstances);
      segments = Collections.unmodifiableMap(new LinkedHashMap<>(segments));
    }
  }

  /** One frame to be: a slice of a segment. */
  record Frame(int segment, int slice) {}

  private final ObjectContext context;
  private final ImageStack stack;
  private final List<Segment> segments;
  private final List<Frame> frames;

  private Segmentation(
      ObjectContext context, ImageStack stack, List<Segment> segments, List<Frame> frames) {
    this.context = context;
    this.stack = stack;
    this.segments = segments;
    this.frames = frames;
  }

  /**
   * Plans the object; nothing is written.
   *
   * @param segments each on the grid of the stack; those without marks are left out
   * @return a failure if the images have no place in the patient, or nothing is marked
   */
  public static Result<Segmentation> of(
      ObjectContext context, ImageStack stack, List<Segment> segments) {
    List<Segment> marked = segments.stream().filter(segment -> !segment.mask().isEmpty()).toList();
    if (marked.isEmpty()) {
      return Result.failure(
          FailureReason.MISSING, "Nothing is marked on this series, so it has no segmentation.");
    }
    if (stack.geometry() == Geometry.NONE) {
      return Result.failure(
          FailureReason.UNSUPPORTED,
          "The images of this series do not say where they lie (Image Position (Patient) is"
              + " missing), and a segmentation must.");
    }
    if (marked.stream().anyMatch(s -> !s.mask().grid().equals(stack.displayGrid()))) {
      return Result.failure(
          FailureReason.CONFLICT, "The marks lie on other voxels than this series has.");
    }
    List<Frame> frames = new ArrayList<>();
    for (int i = 0; i < marked.size(); i++) {
      int number = i + 1;
      marked.get(i).mask().markedSlices().forEach(slice -> frames.add(new Frame(number, slice)));
    }
    return Result.success(new Segmentation(context, stack, marked, List.copyOf(frames)));
  }

  public Reference reference() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    IntStream.range(0, segments.size()).forEach(i -> numbers.put(segments.get(i).label(), i + 1));
    return new Reference(
        context.sopInstanceUid(ObjectContext.Kind.SEGMENTATION, stack.id()),
        context.seriesInstanceUid(ObjectContext.Kind.SEGMENTATION),
        stack.series().seriesInstanceUid(),
        usedSlices().stream()
            .flatMap(slice -> stack.frameAt(slice).stream())
            .map(StackFrame::sopInstanceUid)
            .distinct()
            .toList(),
        numbers);
  }

  /** Frames that are written. */
  public int frameCount() {
    return frames.size();
  }

  /**
   * Writes the file and leaves the stream open.
   *
   * @param instanceNumber tells the segmentations of a reading apart, from 1
   */
  public void write(OutputStream out, Codes codes, int instanceNumber) throws IOException {
    SegmentationHeader header =
        new SegmentationHeader(context, stack, segments, frames, usedSlices(), codes);
    Part10Writer.write(
        header
            .dataSet(instanceNumber)
            .bulk(
                "PixelData",
                BitPacker.length(
                    stack.displayGrid().columns(), stack.displayGrid().rows(), frames.size()),
                this::writePixels),
        out);
  }

  private void writePixels(OutputStream out) throws IOException {
    int columns = stack.displayGrid().columns();
    int rows = stack.displayGrid().rows();
    BitPacker packer = new BitPacker(columns, rows, out);
    for (Frame frame : frames) {
      packer.frame(segments.get(frame.segment() - 1).mask(), frame.slice());
    }
    packer.finish(((long) columns * rows * frames.size() + 7) / 8);
  }

  private List<Integer> usedSlices() {
    TreeSet<Integer> slices = new TreeSet<>();
    frames.forEach(frame -> slices.add(frame.slice()));
    return List.copyOf(slices);
  }
}
