package org.sideroscope.review.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.SeriesAcquisition;

/**
 * What is said of the acquisition once more was read from the headers: each fact that the reader
 * corrected stays corrected, every other follows the headers. Pure.
 */
final class FollowedHeaders {

  private FollowedHeaders() {}

  /**
   * @param said what holds so far, with the reader's corrections
   * @param before what was read from the headers so far
   * @param after what is read from them now
   */
  static Acquisition of(Acquisition said, Acquisition before, Acquisition after) {
    if (said.equals(before)) {
      return after;
    }
    if (!isCorrectionOf(said, before)) {
      return said;
    }
    return after
        .withParamagneticSensitive(
            followed(
                said.paramagneticSensitive(),
                before.paramagneticSensitive(),
                after.paramagneticSensitive()))
        .withCoverage(
            followed(said.brain(), before.brain(), after.brain()),
            followed(
                said.craniocervicalJunction(),
                before.craniocervicalJunction(),
                after.craniocervicalJunction()),
            said.spine().equals(before.spine()) ? after.spine() : said.spine())
        .withSeries(after.series().stream().map(series -> followed(series, said, before)).toList());
  }

  /** False for facts that came from somewhere else, such as from a file of a reading. */
  private static boolean isCorrectionOf(Acquisition said, Acquisition before) {
    return !before.series().isEmpty() && uids(said).equals(uids(before));
  }

  private static List<Optional<String>> uids(Acquisition acquisition) {
    return acquisition.series().stream()
        .map(series -> Optional.ofNullable(series.seriesInstanceUid()))
        .toList();
  }

  private static SeriesAcquisition followed(
      SeriesAcquisition after, Acquisition said, Acquisition before) {
    return IntStream.range(0, before.series().size())
        .filter(index -> isSame(before.series().get(index), after))
        .mapToObj(index -> followed(said.series().get(index), before.series().get(index), after))
        .findFirst()
        .orElse(after);
  }

  /** The same stack, whatever kind it is called. */
  private static boolean isSame(SeriesAcquisition before, SeriesAcquisition after) {
    return Objects.equals(before.seriesInstanceUid(), after.seriesInstanceUid())
        && Objects.equals(before.fieldStrengthT(), after.fieldStrengthT())
        && Objects.equals(before.echoTimeMs(), after.echoTimeMs())
        && Objects.equals(before.repetitionTimeMs(), after.repetitionTimeMs())
        && Objects.equals(before.flipAngleDeg(), after.flipAngleDeg())
        && Objects.equals(before.sliceThicknessMm(), after.sliceThicknessMm())
        && Objects.equals(before.sliceSpacingMm(), after.sliceSpacingMm());
  }

  private static SeriesAcquisition followed(
      SeriesAcquisition said, SeriesAcquisition before, SeriesAcquisition after) {
    return new SeriesAcquisition(
        after.seriesInstanceUid(),
        followed(said.kind(), before.kind(), after.kind()),
        followed(said.fieldStrengthT(), before.fieldStrengthT(), after.fieldStrengthT()),
        followed(said.echoTimeMs(), before.echoTimeMs(), after.echoTimeMs()),
        followed(said.repetitionTimeMs(), before.repetitionTimeMs(), after.repetitionTimeMs()),
        followed(said.flipAngleDeg(), before.flipAngleDeg(), after.flipAngleDeg()),
        followed(said.sliceThicknessMm(), before.sliceThicknessMm(), after.sliceThicknessMm()),
        followed(said.sliceSpacingMm(), before.sliceSpacingMm(), after.sliceSpacingMm()));
  }

  private static <T> @Nullable T followed(@Nullable T said, @Nullable T before, @Nullable T after) {
    return Objects.equals(said, before) ? after : said;
  }
}
