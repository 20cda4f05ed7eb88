package org.sideroscope.workstation.reading;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.source.Source;
import org.sideroscope.dicomobjects.seg.SegmentationFile;
import org.sideroscope.findings.MaskFile;
import org.sideroscope.findings.Reading;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.nifti.LabelMap;
import org.sideroscope.marking.nifti.LabelMapWriter;

/** The marks of a reading that lie in DICOM segmentations, as the label maps that others are in. */
final class SegmentationMasks {

  private final Study study;

  /**
   * @param study that the reading is of
   */
  SegmentationMasks(Study study) {
    this.study = study;
  }

  static boolean isSegmentation(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".dcm");
  }

  /** The reading without the hashes of its segmentations, which are compared here. */
  static Reading withoutHashes(Reading reading) {
    return reading.withMasks(
        reading.masks().stream()
            .map(mask ->
                isSegmentation(mask.file())
                    ? new MaskFile(mask.file(), null, mask.seriesInstanceUid(), mask.labels())
                    : mask)
            .toList());
  }

  /**
   * @param bytes of the file at {@code path}
   */
  Result<byte[]> asLabelMap(Path path, byte[] bytes, Reading reading) {
    Optional<MaskFile> named =
        reading.masks().stream()
            .filter(mask -> path.endsWith(Path.of(mask.file()).normalize()))
            .findFirst();
    @Nullable String expected = named.map(MaskFile::sha256).orElse(null);
    if (expected != null && !expected.equalsIgnoreCase(sha256(bytes))) {
      return Result.failure(
          FailureReason.CONFLICT, "The mask file was changed after its reading was written.");
    }
    return SegmentationFile.open(Source.file(path))
        .flatMap(file ->
            stackOf(file, named.map(MaskFile::seriesInstanceUid))
                .<Result<ImageStack>>map(Result::success)
                .orElseGet(() ->
                    Result.failure(
                        FailureReason.MISSING,
                        "The series that these marks lie on is not among those opened."))
                .flatMap(stack -> file.masksOn(stack).map(masks -> labelMap(stack, masks))));
  }

  private Optional<ImageStack> stackOf(SegmentationFile file, Optional<String> seriesUid) {
    List<ImageStack> ofSeries =
        study.stacks().stream()
            .filter(MarkSources::canBeMarked)
            .filter(stack ->
                stack
                    .series()
                    .seriesInstanceUid()
                    .equals(seriesUid.orElse(file.sourceSeriesInstanceUid())))
            .toList();
    return ofSeries.stream().min(Comparator.comparing((ImageStack stack) -> !file.isMadeOn(stack)));
  }

  private static byte[] labelMap(ImageStack stack, Map<Integer, Mask> masks) {
    SortedMap<Integer, Mask> marked = new TreeMap<>(masks);
    marked.values().removeIf(Mask::isEmpty);
    return new LabelMapWriter().writePlain(new LabelMap(stack.displayGrid(), marked));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
