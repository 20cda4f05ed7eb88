package org.sideroscope.workstation.objects;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicomobjects.Codes;
import org.sideroscope.dicomobjects.FindingSite;
import org.sideroscope.dicomobjects.ObjectContext;
import org.sideroscope.dicomobjects.ObjectUids;
import org.sideroscope.dicomobjects.SourceStudy;
import org.sideroscope.dicomobjects.seg.Segment;
import org.sideroscope.dicomobjects.seg.Segmentation;
import org.sideroscope.dicomobjects.sr.StudyImages;
import org.sideroscope.findings.ReadingHeader;
import org.sideroscope.findings.SignOff;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.reading.Mark;
import org.sideroscope.review.reading.MarkMeasurements;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;
import org.sideroscope.workstation.picture.RegionStyle;
import org.sideroscope.workstation.reading.MarkSources;
import org.sideroscope.workstation.report.ReportRequest;

/** Brings a reading and the images it is of together, for the objects made of them. */
public final class PrepareObjects {

  private final Codes codes;
  private final String program;
  private final Clock clock;

  /**
   * @param program name and version of the program
   */
  public PrepareObjects(Codes codes, String program, Clock clock) {
    this.codes = codes;
    this.program = program;
    this.clock = clock;
  }

  /**
   * Reads the header of one image; blocks.
   *
   * @return a failure if the images are no DICOM images, or marks lie on others
   */
  Result<ReadingObjects> prepare(ReportRequest request) {
    List<ImageStack> stacks = request.study().stacks();
    ReadingState state = request.state();
    return stacks.isEmpty()
        ? Result.failure(FailureReason.MISSING, "The study has no images.")
        : SourceStudy.of(stacks.getFirst())
            .flatMap(study -> {
              ObjectContext context = context(study, state);
              return segmentations(state, stacks, context)
                  .map(segmentations ->
                      new ReadingObjects(
                          MarkMeasurements.in(state.said(), state.marks()),
                          context,
                          segmentations,
                          StudyImages.of(stacks),
                          codes));
            });
  }

  private ObjectContext context(SourceStudy study, ReadingState state) {
    ReadingHeader header = state.said().header();
    Optional<SignOff> signOff = Optional.ofNullable(header.signOff());
    String reader =
        Objects.requireNonNullElse(
            header.reader().id(), Objects.requireNonNullElse(header.reader().name(), ""));
    int version = signOff.map(SignOff::version).orElse(1);
    ObjectUids uids =
        new ObjectUids(
            study.studyInstanceUid() + "|" + reader,
            version,
            header.isSigned() ? "" : DraftEdition.of(state));
    OffsetDateTime made =
        Optional.of(header)
            .filter(ReadingHeader::isSigned)
            .flatMap(_ -> signOff.map(SignOff::at))
            .flatMap(PrepareObjects::moment)
            .orElseGet(() -> OffsetDateTime.now(clock));
    return new ObjectContext(study, uids, program, made);
  }

  private static Optional<OffsetDateTime> moment(String iso) {
    try {
      return Optional.of(OffsetDateTime.parse(iso));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private Result<List<Segmentation>> segmentations(
      ReadingState state, List<ImageStack> stacks, ObjectContext context) {
    List<Segmentation> segmentations = new ArrayList<>();
    for (MarkedStack marked : state.marks().all().stream().map(Mark::stack).distinct().toList()) {
      Optional<ImageStack> stack =
          stacks.stream().filter(each -> MarkSources.stackOf(each).equals(marked)).findFirst();
      if (stack.isEmpty()) {
        return Result.failure(
            FailureReason.MISSING, "A series with marks is not among the images given.");
      }
      Result<Segmentation> made = Segmentation.of(context, stack.get(), segments(state, marked));
      if (made instanceof Result.Failed<Segmentation>(Failure failure)) {
        return Result.failure(failure);
      }
      segmentations.add(made.orThrow());
    }
    return Result.success(segmentations);
  }

  /** In the order of their labels. */
  private List<Segment> segments(ReadingState state, MarkedStack stack) {
    return state.marks().all().stream()
        .filter(mark -> mark.stack().equals(stack))
        .sorted((one, other) -> one.label().compareTo(other.label()))
        .map(mark ->
            new Segment(
                mark.label().text(),
                FindingSite.of(mark.label().text(), state.said().sulci(), codes),
                RegionStyle.mark(Place.parse(mark.label()).flatMap(Place::region)).rgb(),
                mark.mask()))
        .toList();
  }
}
