package org.sideroscope.workstation.masks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.awt.RoiSetWriter;
import org.sideroscope.marking.nifti.LabelMap;
import org.sideroscope.marking.nifti.LabelMapWriter;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.workstation.files.AtomicSave;
import org.sideroscope.workstation.files.NewFile;

/**
 * Writes the marks of one series for other programs: as a ROI set of ImageJ ({@code .zip}), whose
 * positions count the slices as they are shown, or as a label map ({@code .nii}, {@code .nii.gz})
 * with its table of names beside it. Blocks.
 */
public final class ExportMasks {

  /**
   * @param file its ending says which format
   * @return where the marks lie now
   */
  public Result<Path> write(Marks marks, MarkedStack stack, Path file) {
    SortedMap<MarkLabel, Mask> masks = marks.on(stack);
    Optional<MaskFormat> format = MaskFormat.of(file);
    if (masks.isEmpty()) {
      return Result.failure(FailureReason.MISSING, "Nothing is marked on this series.");
    }
    if (format.isEmpty() || file.toString().endsWith(".roi")) {
      return Result.failure(
          FailureReason.UNSUPPORTED,
          file.toString(),
          "Marks are written as .zip (ImageJ ROI set), .nii.gz or .nii (NIfTI).");
    }
    return switch (format.get()) {
      case IMAGEJ ->
          AtomicSave.save(NewFile.of(file, new RoiSetWriter().write(masks, LabelTable::style)));
      case NIFTI -> writeLabelMap(stack, masks, file);
    };
  }

  /** The map is saved last: whoever finds it finds the table beside it. */
  private static Result<Path> writeLabelMap(
      MarkedStack stack, SortedMap<MarkLabel, Mask> masks, Path file) {
    List<MarkLabel> labels = List.copyOf(masks.keySet());
    SortedMap<Integer, Mask> numbered = new TreeMap<>();
    for (int i = 0; i < labels.size(); i++) {
      numbered.put(i + 1, masks.get(labels.get(i)));
    }
    LabelMap map = new LabelMap(stack.grid(), numbered);
    boolean zipped = file.toString().endsWith("gz");
    byte[] bytes = zipped ? new LabelMapWriter().write(map) : new LabelMapWriter().writePlain(map);
    return AtomicSave.save(NewFile.of(LabelTable.beside(file), LabelTable.write(labels)))
        .flatMap(_ -> AtomicSave.save(NewFile.of(file, bytes)));
  }
}
