package org.sideroscope.review.exchange;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.MaskFile;
import org.sideroscope.findings.Reading;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.marking.nifti.LabelMap;
import org.sideroscope.marking.nifti.LabelMapReader;
import org.sideroscope.review.reading.Mark;
import org.sideroscope.review.reading.MarkSource;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.SourceImage;

/**
 * Opens the marks of a reading that came from a file. A mask that cannot be opened is told of and
 * left as the reading names it; the others are opened all the same.
 */
public final class ReadingImport {

  private final List<MarkSource> sources;
  private final MaskFiles files;

  /**
   * @param sources the stacks of the study that may carry marks
   */
  public ReadingImport(List<MarkSource> sources, MaskFiles files) {
    this.sources = List.copyOf(sources);
    this.files = files;
  }

  public OpenedReading open(Reading reading) {
    List<Mark> marks = new ArrayList<>();
    List<MaskFile> left = new ArrayList<>();
    List<String> opened = new ArrayList<>();
    List<Failure> problems = new ArrayList<>();
    for (MaskFile mask : reading.masks()) {
      switch (open(mask, reading)) {
        case Result.Success<List<Mark>>(List<Mark> found) -> {
          marks.addAll(found);
          opened.add(mask.file());
        }
        case Result.Failed<List<Mark>>(Failure failure) -> {
          left.add(mask);
          problems.add(Failure.at(failure.reason(), mask.file(), failure.message()));
        }
      }
    }
    Marks all = Marks.of(marks);
    return new OpenedReading(
        new OpenedMasks(opened).takenFrom(reading, all).withMasks(left), all, problems);
  }

  private Result<List<Mark>> open(MaskFile mask, Reading reading) {
    if (leadsOutOfFolder(mask.file())) {
      return Result.failure(
          FailureReason.INVALID, "A mask file lies in the folder of its reading or below.");
    }
    List<MarkSource> stacks =
        sources.stream()
            .filter(source -> source.stack().seriesInstanceUid().equals(mask.seriesInstanceUid()))
            .sorted(mostNamedFirst(evidenceOf(mask, reading)))
            .toList();
    return stacks.isEmpty()
        ? Result.failure(
            FailureReason.MISSING, "The series that these marks lie on is not among those opened.")
        : files.read(mask.file()).flatMap(bytes -> open(mask, bytes, stacks));
  }

  private static boolean leadsOutOfFolder(String file) {
    String name = file.replace('\\', '/');
    return name.startsWith("/") || name.contains(":") || List.of(name.split("/")).contains("..");
  }

  /** What the reading says is shown by labels of a mask file. */
  private static List<Evidence> evidenceOf(MaskFile mask, Reading reading) {
    return Stream.concat(
            Place.allIn(reading).stream()
                .flatMap(place -> place.in(reading).stream())
                .flatMap(said -> said.evidence().stream()),
            reading.images().evidence().stream())
        .filter(evidence -> evidence.mask() != null && evidence.mask().file().equals(mask.file()))
        .toList();
  }

  private static Comparator<MarkSource> mostNamedFirst(List<Evidence> evidence) {
    return Comparator.<MarkSource>comparingLong(source ->
            source.images().stream()
                .filter(image -> evidence.stream().anyMatch(each -> names(each, image)))
                .count())
        .reversed();
  }

  private static boolean names(Evidence evidence, SourceImage image) {
    return evidence.sopInstanceUids().contains(image.sopInstanceUid())
        && (image.frame() == 0 || evidence.frames().contains(image.frame()));
  }

  /**
   * One series may hold several stacks: the marks lie on the one whose voxels are theirs and, where
   * several have the same voxels, such as two echoes, on the one whose images the reading names.
   */
  private static Result<List<Mark>> open(MaskFile mask, byte[] bytes, List<MarkSource> stacks) {
    String expected = mask.sha256();
    if (expected != null && !expected.equalsIgnoreCase(ReadingExport.sha256(bytes))) {
      return Result.failure(
          FailureReason.CONFLICT, "The mask file was changed after its reading was written.");
    }
    Result<List<Mark>> result = Result.success(List.of());
    for (MarkSource source : stacks) {
      Result<LabelMap> map =
          new LabelMapReader().read(new ByteArrayInputStream(bytes), source.stack().grid());
      result = map.flatMap(labels -> marks(mask, labels, source));
      if (result.isSuccess()) {
        return result;
      }
    }
    return result;
  }

  private static Result<List<Mark>> marks(MaskFile mask, LabelMap map, MarkSource source) {
    List<Mark> marks = new ArrayList<>();
    for (var entry : map.masks().entrySet()) {
      String label = mask.labels().get(entry.getKey());
      if (label == null || label.isBlank()) {
        return Result.failure(
            FailureReason.INVALID,
            "The mask file holds label %d, which its reading does not name."
                .formatted(entry.getKey()));
      }
      SortedMap<Integer, SourceImage> images = new TreeMap<>();
      entry
          .getValue()
          .markedSlices()
          .forEach(slice -> images.put(slice, source.images().get(slice)));
      marks.add(new Mark(source.stack(), MarkLabel.of(label), entry.getValue(), images));
    }
    return Result.success(marks);
  }
}
