package org.sideroscope.workstation.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.dicom.Study;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.workstation.project.AdjudicatorSeat.Dispute;
import org.sideroscope.workstation.reading.OpenReadingFile;

/** Brings what the readers of a disputed study handed in together with its images. */
public final class OpinionsOfStudy {

  private final SubmittedMarks marks;
  private final ReadingReader parser = new ReadingReader();

  public OpinionsOfStudy(OpenReadingFile readings) {
    this.marks = new SubmittedMarks(readings);
  }

  /**
   * One opinion a reader, in the order of the answers of the study's disputes; reads files and
   * blocks. What cannot be laid over the images is an opinion without marks that says so.
   */
  public Result<List<Opinion>> of(AdjudicatorSeat seat, Dispute dispute, Study images) {
    return seat.submissions(dispute)
        .flatMap(submissions -> {
          List<Opinion> opinions = new ArrayList<>();
          for (Map.Entry<String, Submission> each : submissions.entrySet()) {
            Result<Opinion> opened = open(each.getKey(), each.getValue(), images);
            if (opened instanceof Result.Failed<Opinion>(Failure failure)) {
              return Result.failure(failure);
            }
            opinions.add(opened.orThrow());
          }
          return Result.success(List.copyOf(opinions));
        });
  }

  private Result<Opinion> open(String reader, Submission submission, Study images) {
    return marks
        .open(submission, images)
        .fold(
            opened ->
                Result.success(
                    new Opinion(
                        reader,
                        opened.opened().reading(),
                        opened.opened().marks(),
                        opened.opened().problems().isEmpty())),
            failure ->
                failure.reason() == FailureReason.IO
                    ? Result.failure(failure)
                    : parser
                        .parse(submission.reading())
                        .map(document ->
                            new Opinion(reader, document.reading(), Marks.NONE, false)));
  }
}
