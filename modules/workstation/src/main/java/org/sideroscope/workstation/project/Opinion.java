package org.sideroscope.workstation.project;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Confidence;
import org.sideroscope.findings.Extent;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.classification.RegionState;
import org.sideroscope.marking.MarkStatistics;
import org.sideroscope.review.reading.Mark;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.Place;

/**
 * What one reader handed in of a study, laid over its images to be looked at and never changed.
 *
 * @param reader as whoever settles may know them
 * @param marksAtHand false where the reader marked something that cannot be shown on these images
 */
public record Opinion(String reader, Reading reading, Marks marks, boolean marksAtHand) {

  /** Of a region as section 3.1 derives it; of a part as it was said. */
  public AssessmentState state(Place place) {
    return place instanceof Place.WholeRegion(var region)
        ? RegionState.of(region, reading.region(region)).state()
        : place.in(reading).map(Assessment::state).orElse(AssessmentState.NOT_ASSESSED);
  }

  /** Why it was not assessed, as far as the reader said. */
  public Optional<NotAssessedReason> reason(Place place) {
    return place.in(reading).map(Assessment::reason);
  }

  /** The largest that was said anywhere in it. */
  public Optional<Extent> extent(Place place) {
    return said(place)
        .map(Assessment::extent)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  /** The least that was said anywhere in it. */
  public Optional<Confidence> confidence(Place place) {
    return said(place)
        .map(Assessment::confidence)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  /** In the reader's words, those of the place before those of its parts. */
  public List<String> comments(Place place) {
    return said(place)
        .map(Assessment::comment)
        .filter(Objects::nonNull)
        .filter(comment -> !comment.isBlank())
        .toList();
  }

  private Stream<Assessment> said(Place place) {
    return Place.allIn(reading).stream()
        .filter(place::covers)
        .flatMap(each -> each.in(reading).stream());
  }

  /** Marks of a place and its parts, on whatever stack. */
  public List<Mark> marksOf(Place place) {
    return marks.all().stream().filter(mark -> isOf(mark, place)).toList();
  }

  /** Whether a mark is of a place or of a part of it. */
  public static boolean isOf(Mark mark, Place place) {
    return Place.parse(mark.label()).filter(place::covers).isPresent();
  }

  /** The volume of the marks of a place on a stack, in millilitres; 0 where there are none. */
  public double volumeMl(Place place, MarkedStack stack) {
    return marksOf(place).stream()
        .filter(mark -> mark.stack().equals(stack))
        .mapToDouble(mark -> MarkStatistics.volumeMl(mark.mask()))
        .sum();
  }
}
