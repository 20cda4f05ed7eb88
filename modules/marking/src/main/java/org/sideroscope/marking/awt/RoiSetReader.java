package org.sideroscope.marking.awt;

import ij.gui.Roi;
import ij.io.RoiDecoder;
import ij.process.ImageProcessor;
import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.marking.GridRows;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;

/**
 * Reads a ROI set of ImageJ, or a single region, onto the voxels of a series: each region lies on
 * the slice of its position, counted from 1. Regions of one name are one mark. Lines and points
 * enclose nothing and are refused, and so is what lies outside the images.
 */
public final class RoiSetReader {

  private static final int MOST_REGIONS = 100_000;

  /** A region is an outline; what is larger than this is none. */
  private static final int LARGEST_REGION_BYTES = 1 << 24;

  private static final int SHORTEST_REGION_BYTES = 64;

  /** Where the format says how many coordinates follow (ImageJ's RoiDecoder). */
  private static final int SIZE_OF_SHAPE = 36;

  private static final int SIZE_OF_LONG_OUTLINE = 18;

  /**
   * @param grid the voxels of the series that the regions were drawn on
   * @return the marks by label, or a failure with a sentence
   */
  public Result<SortedMap<MarkLabel, Mask>> read(byte[] file, VolumeGrid grid) {
    SortedMap<MarkLabel, VoxelRuns.Builder> marks = new TreeMap<>();
    Optional<Failure> failure =
        isRegion(file) ? add(file, "", grid, marks) : addAll(file, grid, marks);
    if (failure.isPresent()) {
      return Result.failure(failure.get());
    }
    SortedMap<MarkLabel, Mask> masks = new TreeMap<>();
    marks.forEach((label, voxels) -> masks.put(label, Mask.of(grid, voxels.build())));
    return masks.isEmpty()
        ? Result.failure(FailureReason.PARSING, "There is no ImageJ region in this file.")
        : Result.success(masks);
  }

  private static Optional<Failure> addAll(
      byte[] file, VolumeGrid grid, SortedMap<MarkLabel, VoxelRuns.Builder> marks) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      int regions = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.getName().toLowerCase(Locale.ROOT).endsWith(".roi")) {
          continue;
        }
        byte[] bytes = zip.readNBytes(LARGEST_REGION_BYTES + 1);
        if (++regions > MOST_REGIONS || bytes.length > LARGEST_REGION_BYTES) {
          return refuse(entry.getName(), "The ROI set is larger than any that is drawn by hand.");
        }
        Optional<Failure> failure = add(bytes, entry.getName(), grid, marks);
        if (failure.isPresent()) {
          return failure;
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      return refuse("", "The ROI set is damaged.");
    }
  }

  private static Optional<Failure> add(
      byte[] bytes, String name, VolumeGrid grid, SortedMap<MarkLabel, VoxelRuns.Builder> marks) {
    Roi roi = isWhole(bytes) ? decode(bytes) : null;
    if (roi == null) {
      return refuse(name, "This region is damaged or of a kind that is not known.");
    }
    if (!roi.isArea()) {
      return refuse(name, "This region is a line or points, which enclose nothing to mark.");
    }
    int position = roi.hasHyperStackPosition() ? roi.getZPosition() : roi.getPosition();
    int slice = position == 0 && grid.slices() == 1 ? 0 : position - 1;
    Rectangle bounds = roi.getBounds();
    if (slice < 0 || slice >= grid.slices()) {
      return refuse(
          name,
          "This region is on slice %d, and the series has 1 to %d; give it a position in ImageJ."
              .formatted(position, grid.slices()));
    }
    if (bounds.isEmpty() || !new Rectangle(grid.columns(), grid.rows()).contains(bounds)) {
      return refuse(
          name,
          "This region reaches beyond the images of %d x %d: it was drawn on another series."
              .formatted(grid.columns(), grid.rows()));
    }
    String kept = Optional.ofNullable(roi.getProperty(RoiNames.PROPERTY)).orElse("");
    MarkLabel label = RoiNames.label(name.isEmpty() ? nameOf(roi) : name, kept);
    addVoxels(roi, bounds, slice, grid, marks.computeIfAbsent(label, _ -> VoxelRuns.builder()));
    return Optional.empty();
  }

  private static String nameOf(Roi roi) {
    return Optional.ofNullable(roi.getName()).orElse("");
  }

  private static void addVoxels(
      Roi roi, Rectangle bounds, int slice, VolumeGrid grid, VoxelRuns.Builder voxels) {
    ImageProcessor mask = roi.getMask();
    for (int y = 0; y < bounds.height; y++) {
      for (int x = 0; x < bounds.width; x++) {
        if (mask == null || mask.get(x, y) != 0) {
          long at = GridRows.linear(grid, bounds.x + x, bounds.y + y, slice);
          voxels.add(at, at + 1);
        }
      }
    }
  }

  private static boolean isRegion(byte[] file) {
    return file.length >= SHORTEST_REGION_BYTES
        && new String(file, 0, 4, StandardCharsets.US_ASCII).equals("Iout");
  }

  /** Whether it may hold what it claims to: the decoder makes room for it before it looks. */
  private static boolean isWhole(byte[] bytes) {
    if (!isRegion(bytes)) {
      return false;
    }
    ByteBuffer header = ByteBuffer.wrap(bytes);
    int shape = header.getInt(SIZE_OF_SHAPE);
    int outline = header.getShort(16) == 0 ? header.getInt(SIZE_OF_LONG_OUTLINE) : 0;
    return shape >= 0
        && shape <= bytes.length / Float.BYTES
        && (outline <= bytes.length || !isOutline(bytes[6]));
  }

  /** Rectangles, ovals and lines keep something else where outlines have their size. */
  private static boolean isOutline(byte type) {
    return type == 0 || type > 3;
  }

  private static @Nullable Roi decode(byte[] bytes) {
    try {
      return RoiDecoder.openFromByteArray(bytes);
    } catch (RuntimeException e) {
      // what a damaged file does to a decoder that trusts it
      return null;
    }
  }

  private static Optional<Failure> refuse(String name, String sentence) {
    return Optional.of(
        name.isEmpty()
            ? Failure.of(FailureReason.PARSING, sentence)
            : Failure.at(FailureReason.PARSING, name, sentence));
  }
}
