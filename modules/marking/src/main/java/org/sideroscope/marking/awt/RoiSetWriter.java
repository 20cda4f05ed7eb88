package org.sideroscope.marking.awt;

import ij.gui.Roi;
import ij.io.RoiEncoder;
import ij.plugin.filter.ThresholdToSelection;
import ij.process.ByteProcessor;
import ij.process.ImageProcessor;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.marking.MarkStyle;
import org.sideroscope.marking.Mask;

/**
 * Writes marks as a ROI set of ImageJ: a ZIP with one region for each mark and slice, a composite
 * one where it has holes or several parts, at the position of the slice, counted from 1. A pixel of
 * the region is a voxel of the slice. Same marks, same bytes.
 */
public final class RoiSetWriter {

  /** Archives note times from here on; a fixed one makes equal files of equal marks. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /**
   * @param style gives the colour of a mark
   */
  public byte[] write(SortedMap<MarkLabel, Mask> marks, Function<MarkLabel, MarkStyle> style) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<MarkLabel, Mask> mark : marks.entrySet()) {
        for (int slice : mark.getValue().markedSlices().toArray()) {
          Roi roi = region(mark.getKey(), mark.getValue(), slice);
          roi.setStrokeColor(new Color(style.apply(mark.getKey()).rgb()));
          ZipEntry entry = new ZipEntry(roi.getName() + ".roi");
          entry.setTimeLocal(NO_TIME);
          zip.putNextEntry(entry);
          zip.write(RoiEncoder.saveAsByteArray(roi));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail to write.", e);
    }
    return bytes.toByteArray();
  }

  private static Roi region(MarkLabel label, Mask mask, int slice) {
    int[] bounds = {Integer.MAX_VALUE, Integer.MAX_VALUE, 0, 0};
    mask.forEachRun(
        slice,
        (row, from, to) -> {
          bounds[0] = Math.min(bounds[0], from);
          bounds[1] = Math.min(bounds[1], row);
          bounds[2] = Math.max(bounds[2], to);
          bounds[3] = row + 1;
        });
    ByteProcessor pixels = new ByteProcessor(bounds[2] - bounds[0], bounds[3] - bounds[1]);
    mask.forEachRun(
        slice,
        (row, from, to) -> {
          for (int column = from; column < to; column++) {
            pixels.set(column - bounds[0], row - bounds[1], 255);
          }
        });
    pixels.setThreshold(255, 255, ImageProcessor.NO_LUT_UPDATE);
    Roi roi = new ThresholdToSelection().convert(pixels);
    roi.setLocation(roi.getBounds().x + bounds[0], roi.getBounds().y + bounds[1]);
    roi.setName(RoiNames.of(label, slice));
    roi.setProperty(RoiNames.PROPERTY, label.text());
    roi.setPosition(slice + 1);
    return roi;
  }
}
