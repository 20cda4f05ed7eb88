package org.sideroscope.workstation.masks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;
import org.sideroscope.marking.awt.RoiSetReader;
import org.sideroscope.marking.nifti.LabelMapReader;
import org.sideroscope.review.gesture.ImportMarks;
import org.sideroscope.review.gesture.SulcusLabel;
import org.sideroscope.review.reading.MarkSource;
import org.sideroscope.review.reading.Place;
import org.sideroscope.workstation.files.DiskFailure;

/**
 * Reads marks of other programs onto the voxels of one series: a ROI set of ImageJ, a single
 * region, or a label map whose voxels are those of the series. Nothing is resampled: what lies on
 * other voxels is refused with a sentence. Blocks, and changes nothing.
 */
public final class ImportMasks {

  private static final int LARGEST_BYTES = 1 << 28;
  private static final int LARGEST_TABLE_BYTES = 1 << 20;

  /**
   * What the marks of a file belong to where it does not name sites.
   *
   * @param labels sites by the name, or the number, that the file gives them
   * @param others the site of whatever is called otherwise; empty refuses it
   */
  public record Naming(Map<String, Place> labels, Optional<Place> others) {

    public static final Naming AS_IN_THE_FILE = new Naming(Map.of(), Optional.empty());

    public Naming {
      labels = Map.copyOf(labels);
    }

    public static Naming otherwise(Place others) {
      return new Naming(Map.of(), Optional.of(others));
    }

    /**
     * The naming that words give.
     *
     * @param words sites in the words of the reading format, by what the file calls them
     */
    public static Result<Naming> parse(Map<String, String> words) {
      Map<String, Place> labels = new HashMap<>();
      for (Map.Entry<String, String> each : words.entrySet()) {
        String site = each.getValue().strip();
        Optional<Place> place = site.isEmpty() ? Optional.empty() : Place.parse(MarkLabel.of(site));
        if (place.isEmpty()) {
          return Result.failure(
              FailureReason.INVALID,
              "\"%s\" is no site; a site is called such as brainstem/pons.left.".formatted(site));
        }
        labels.put(each.getKey().strip(), place.get());
      }
      return Result.success(new Naming(labels, Optional.empty()));
    }

    private Optional<Place> placeOf(MarkLabel label) {
      return Optional.ofNullable(labels.get(label.text()))
          .or(() -> Place.parse(label))
          .or(() -> SulcusLabel.parse(label.text()).map(_ -> Place.ofSulcus(label.text())))
          .or(() -> others);
    }
  }

  /**
   * @return the step that adds the marks to a reading
   */
  public Result<ImportMarks> read(Path file, MarkSource source, Naming naming) {
    VolumeGrid grid = source.stack().grid();
    Optional<MaskFormat> format = MaskFormat.of(file);
    if (format.isEmpty()) {
      return Result.failure(
          FailureReason.UNSUPPORTED,
          file.toString(),
          "Marks are read from .zip or .roi (ImageJ), .nii.gz or .nii (NIfTI).");
    }
    return bytes(file, LARGEST_BYTES)
        .flatMap(bytes ->
            switch (format.get()) {
              case IMAGEJ -> new RoiSetReader().read(bytes, grid);
              case NIFTI -> labelMap(bytes, file, grid);
            })
        .flatMap(masks -> named(masks, source, naming));
  }

  private static Result<SortedMap<MarkLabel, Mask>> labelMap(
      byte[] bytes, Path file, VolumeGrid grid) {
    SortedMap<Integer, MarkLabel> names =
        bytes(LabelTable.beside(file), LARGEST_TABLE_BYTES)
            .toOptional()
            .map(table -> LabelTable.parse(new String(table, StandardCharsets.UTF_8)))
            .orElseGet(TreeMap::new);
    return new LabelMapReader()
        .read(new ByteArrayInputStream(bytes), grid)
        .map(map -> {
          SortedMap<MarkLabel, Mask> masks = new TreeMap<>();
          map.masks()
              .forEach((number, mask) ->
                  masks.put(
                      names.getOrDefault(number, MarkLabel.of(String.valueOf(number))), mask));
          return masks;
        });
  }

  private static Result<ImportMarks> named(
      SortedMap<MarkLabel, Mask> masks, MarkSource source, Naming naming) {
    SortedMap<Place, VoxelRuns> voxels = new TreeMap<>();
    for (Map.Entry<MarkLabel, Mask> each : masks.entrySet()) {
      Optional<Place> place = naming.placeOf(each.getKey());
      if (place.isEmpty()) {
        return Result.failure(
            FailureReason.INVALID,
            ("The file calls a mark \"%s\", which is no site; say which site it is of, or name it"
                    + " as the reading format does, such as brainstem/pons.left.")
                .formatted(each.getKey()));
      }
      voxels.merge(place.get(), each.getValue().voxels(), VoxelRuns::union);
    }
    return voxels.isEmpty()
        ? Result.failure(FailureReason.MISSING, "Nothing is marked in this file.")
        : Result.success(new ImportMarks(source, voxels));
  }

  private static Result<byte[]> bytes(Path file, int most) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most + 1);
      return bytes.length > most
          ? Result.failure(
              FailureReason.UNSUPPORTED, file.toString(), "This file is too large to hold marks.")
          : Result.success(bytes);
    } catch (IOException e) {
      return Result.failure(DiskFailure.whenReading(file, e));
    }
  }
}
