package org.sideroscope.dicomobjects.seg;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicomobjects.Codes;
import org.sideroscope.dicomobjects.FindingSite;
import org.sideroscope.dicomobjects.ImagesOnDisk;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;

/** A segmentation on disk beside what was written into it. */
record WrittenSegmentation(ImageStack stack, Map<String, Mask> masks, Path file) {

  static final Codes CODES = Codes.load();

  static WrittenSegmentation write(ImageStack stack, Map<String, Mask> masks, Path file) {
    List<Segment> segments = new ArrayList<>();
    masks.forEach((label, mask) ->
        segments.add(new Segment(label, FindingSite.of(label, List.of(), CODES), 0xE69F00, mask)));
    Segmentation segmentation =
        Segmentation.of(ImagesOnDisk.context(stack), stack, segments).orThrow();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      segmentation.write(out, CODES, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WrittenSegmentation(stack, masks, file);
  }

  /** The marks in the file by their labels. */
  Map<String, Mask> masksReadBack() {
    SegmentationFile read = SegmentationFile.open(Source.file(file)).orThrow();
    Map<Integer, Mask> byNumber = read.masksOn(stack).orThrow();
    Map<String, Mask> byLabel = new TreeMap<>();
    read.segments().forEach(s -> byLabel.put(s.trackingId(), byNumber.get(s.number())));
    return byLabel;
  }

  /** Marks of two sites that overlap, cover edges and corners, and leave slices out. */
  static Map<String, Mask> scattered(VolumeGrid grid, long seed) {
    Random random = new Random(seed);
    Map<String, Mask> masks = new TreeMap<>();
    for (String label : List.of("brainstem/pons.left", "vermis/superior")) {
      VoxelRuns.Builder runs = VoxelRuns.builder();
      long voxels = (long) grid.voxelsPerSlice() * grid.slices();
      runs.add(0, 1).add(voxels - 1, voxels);
      for (int i = 0; i < 40; i++) {
        long start = (long) (random.nextDouble() * (voxels - 1));
        runs.add(start, Math.min(voxels, start + 1 + random.nextInt(3 * grid.columns())));
      }
      masks.put(label, Mask.of(grid, runs.build()));
    }
    return masks;
  }
}
