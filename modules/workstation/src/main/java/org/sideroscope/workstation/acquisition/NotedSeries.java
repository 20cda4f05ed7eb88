package org.sideroscope.workstation.acquisition;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicom.AcquisitionFacts;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Study;
import org.sideroscope.findings.SeriesAcquisition;

/** What a reading notes of the stacks that were seen. */
final class NotedSeries {

  private NotedSeries() {}

  static SeriesAcquisition of(ImageStack stack) {
    return of(stack, stack.kind().kind().name());
  }

  private static SeriesAcquisition of(ImageStack stack, @Nullable String kind) {
    AcquisitionFacts facts = stack.acquisition();
    return new SeriesAcquisition(
        stack.series().seriesInstanceUid(),
        kind,
        nullable(facts.fieldStrengthTesla()),
        nullable(facts.echoTimeMs()),
        nullable(facts.repetitionTimeMs()),
        nullable(facts.flipAngleDegrees()),
        nullable(facts.sliceThicknessMm()),
        nullable(facts.sliceSpacingMm()));
  }

  private static @Nullable Double nullable(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }

  /**
   * Series that were noted before, called as their stacks are called now. What is not among the
   * stacks of the study stays as it was noted. What may be any of several stacks that are all
   * called otherwise by now is left out: it is noted again as soon as it is seen again.
   */
  static List<SeriesAcquisition> calledAsNow(List<SeriesAcquisition> noted, Study study) {
    return noted.stream().flatMap(series -> calledAsNow(series, study).stream()).toList();
  }

  private static List<SeriesAcquisition> calledAsNow(SeriesAcquisition noted, Study study) {
    List<ImageStack> candidates =
        study.stacks().stream().filter(stack -> of(stack, noted.kind()).equals(noted)).toList();
    if (candidates.isEmpty()
        || candidates.stream().anyMatch(stack -> isKind(stack.kind().kind(), noted))) {
      return List.of(noted);
    }
    List<ImageStack> called =
        candidates.stream().filter(s -> isKind(s.kind().byHeaders().kind(), noted)).toList();
    boolean only = called.isEmpty() && candidates.size() == 1;
    return (only ? candidates : called).stream().map(NotedSeries::of).toList();
  }

  private static boolean isKind(ImageKind kind, SeriesAcquisition noted) {
    return kind.name().equals(noted.kind());
  }

  /** Whether haemosiderin shows reliably on a series of this kind. */
  static boolean isParamagneticSensitive(SeriesAcquisition noted) {
    return Arrays.stream(ImageKind.values())
        .anyMatch(kind -> isKind(kind, noted) && kind.isParamagneticSensitive());
  }
}
