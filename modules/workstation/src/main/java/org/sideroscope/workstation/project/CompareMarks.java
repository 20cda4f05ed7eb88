package org.sideroscope.workstation.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sideroscope.cohort.agreement.mask.MaskAgreement;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.assignment.WorkState;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.dicom.Study;
import org.sideroscope.findings.Region;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.marking.Mask;
import org.sideroscope.review.reading.Mark;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.Place;
import org.sideroscope.workstation.reading.OpenReadingFile;
import org.sideroscope.workstation.studies.OpenStudies;

/**
 * Lays the marks of each two readers of a study over one another, region by region: what one marked
 * of a region on a series, its sub-sites together, beside what the other marked there.
 */
public final class CompareMarks {

  private final OpenStudies studies;
  private final SubmittedMarks marks;

  public CompareMarks(OpenStudies studies, OpenReadingFile readings) {
    this.studies = studies;
    this.marks = new SubmittedMarks(readings);
  }

  /**
   * How far two readers' marks of a region agree on one series of one study.
   *
   * @param compared {@code r1 r2}, or {@code r1 r1-again}
   */
  public record Row(String study, Region region, String compared, MaskAgreement agreement) {}

  /** Where somebody marked something. */
  private record Marked(MarkedStack stack, Region region) {}

  /** Every comparison there is, study by study; reads headers and marks, and blocks. */
  public Result<List<Row>> compare(Project project, Progress progress) {
    return project
        .store()
        .work()
        .flatMap(work ->
            project.store().studies().flatMap(all -> compare(project, all, work, progress)));
  }

  private Result<List<Row>> compare(
      Project project, List<ProjectStudy> all, List<Work> work, Progress progress) {
    List<Row> rows = new ArrayList<>();
    for (ProjectStudy study : all) {
      if (progress.isCancelled()) {
        return Result.failure(FailureReason.CANCELLED, "Stopped.");
      }
      Result<List<Row>> compared =
          marked(project, study, work).flatMap(made -> compare(project, study, made, progress));
      if (compared instanceof Result.Failed<List<Row>>(Failure failure)) {
        return Result.failure(failure);
      }
      rows.addAll(compared.orThrow());
    }
    return Result.success(List.copyOf(rows));
  }

  /** The finished readings of a study that have marks. */
  private static Result<List<Submission>> marked(
      Project project, ProjectStudy study, List<Work> work) {
    List<Submission> marked = new ArrayList<>();
    for (Work each : work) {
      if (each.assignment().study().equals(study.code()) && each.state() == WorkState.DONE) {
        Result<Optional<Submission>> kept = project.store().submission(each.assignment(), true);
        if (kept instanceof Result.Failed<Optional<Submission>>(Failure failure)) {
          return Result.failure(failure);
        }
        kept.orThrow().filter(reading -> !reading.masks().isEmpty()).ifPresent(marked::add);
      }
    }
    return Result.success(marked);
  }

  private Result<List<Row>> compare(
      Project project, ProjectStudy study, List<Submission> marked, Progress progress) {
    return marked.size() < 2
        ? Result.success(List.of())
        : images(project, study, progress).flatMap(images -> compare(study, images, marked));
  }

  private Result<Study> images(Project project, ProjectStudy study, Progress progress) {
    return studies
        .open(List.of(project.at(study.place())), progress)
        .flatMap(scan ->
            scan.patients().stream()
                .flatMap(patient -> patient.studies().stream())
                .filter(found -> found.facts().studyInstanceUid().equals(study.studyInstanceUid()))
                .findFirst()
                .<Result<Study>>map(Result::success)
                .orElseGet(() ->
                    Result.failure(
                        FailureReason.MISSING,
                        "The images of " + study.code() + " are not where they were.")));
  }

  private Result<List<Row>> compare(ProjectStudy study, Study images, List<Submission> marked) {
    SortedMap<Assignment, Map<Marked, Mask>> masks = new TreeMap<>();
    for (Submission submission : marked) {
      Result<Map<Marked, Mask>> read =
          marks.open(submission, images).map(opened -> byRegion(opened.state().marks().all()));
      if (read instanceof Result.Failed<Map<Marked, Mask>>(Failure failure)) {
        return Result.failure(
            Failure.at(failure.reason(), submission.assignment().name(), failure.describe()));
      }
      masks.put(submission.assignment(), read.orThrow());
    }
    List<Assignment> readers = List.copyOf(masks.keySet());
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < readers.size(); i++) {
      for (int j = i + 1; j < readers.size(); j++) {
        Assignment one = readers.get(i);
        Assignment other = readers.get(j);
        boolean comparable =
            one.reader().equals(other.reader()) || (!one.isRepeat() && !other.isRepeat());
        if (comparable) {
          rows.addAll(
              rows(
                  study.code(),
                  name(one) + " " + name(other),
                  masks.getOrDefault(one, Map.of()),
                  masks.getOrDefault(other, Map.of())));
        }
      }
    }
    return Result.success(rows);
  }

  private static String name(Assignment assignment) {
    return assignment.reader() + (assignment.isRepeat() ? "-again" : "");
  }

  private static List<Row> rows(
      String study, String compared, Map<Marked, Mask> one, Map<Marked, Mask> other) {
    List<Marked> places = new ArrayList<>(one.keySet());
    other.keySet().stream().filter(place -> !one.containsKey(place)).forEach(places::add);
    return places.stream()
        .sorted((a, b) -> a.region().compareTo(b.region()))
        .map(place -> {
          Mask first = one.get(place);
          Mask second = other.get(place);
          return new Row(
              study,
              place.region(),
              compared,
              MaskAgreement.of(
                  first == null ? empty(second) : first, second == null ? empty(first) : second));
        })
        .toList();
  }

  private static Mask empty(@Nullable Mask like) {
    if (like == null) {
      throw new IllegalArgumentException("One of the two marked something.");
    }
    return Mask.empty(like.grid());
  }

  private static Map<Marked, Mask> byRegion(Iterable<Mark> marks) {
    Map<Marked, Mask> regions = new LinkedHashMap<>();
    for (Mark mark : marks) {
      Place.parse(mark.label())
          .flatMap(Place::region)
          .ifPresent(region ->
              regions.merge(
                  new Marked(mark.stack(), region),
                  mark.mask(),
                  (one, other) -> Mask.of(one.grid(), one.voxels().union(other.voxels()))));
    }
    return regions;
  }
}
