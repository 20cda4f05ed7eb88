package org.sideroscope.readingformat;

import java.util.stream.Stream;
import org.sideroscope.findings.AnnotationKind;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.AriaHSeverity;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Confidence;
import org.sideroscope.findings.CordCoverage;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Extent;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.ReadingStatus;
import org.sideroscope.findings.SetBy;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.SlabProjection;
import org.sideroscope.findings.Symmetry;
import org.sideroscope.findings.classification.ResultCode;
import org.sideroscope.readingformat.json.Vocabulary;

/** The closed vocabularies of the reading format; the schema lists the same words. */
final class Words {

  static final Vocabulary<ReadingStatus> STATUS =
      Vocabulary.of(ReadingStatus.values(), ReadingStatus::key);
  static final Vocabulary<CordCoverage> SPINE_COVERAGE =
      Vocabulary.of(CordCoverage.values(), CordCoverage::key);
  static final Vocabulary<AssessmentState> STATE =
      Vocabulary.of(AssessmentState.values(), AssessmentState::key);
  static final Vocabulary<NotAssessedReason> REASON =
      Vocabulary.of(NotAssessedReason.values(), NotAssessedReason::key);
  static final Vocabulary<Symmetry> SYMMETRY = Vocabulary.of(Symmetry.values(), Symmetry::key);
  static final Vocabulary<Extent> EXTENT = Vocabulary.of(Extent.values(), Extent::key);
  static final Vocabulary<Confidence> CONFIDENCE =
      Vocabulary.of(Confidence.values(), Confidence::key);
  static final Vocabulary<SetBy> SET_BY = Vocabulary.of(SetBy.values(), SetBy::key);
  static final Vocabulary<Side> SIDE = Vocabulary.of(Side.values(), Side::key);
  static final Vocabulary<Lobe> LOBE = Vocabulary.of(Lobe.values(), Lobe::key);
  static final Vocabulary<Distribution> DISTRIBUTION =
      Vocabulary.of(Distribution.values(), Distribution::key);
  static final Vocabulary<Answer> ANSWER = Vocabulary.of(Answer.values(), Answer::key);
  static final Vocabulary<AriaHSeverity> ARIA_H =
      Vocabulary.of(AriaHSeverity.values(), AriaHSeverity::key);
  static final Vocabulary<AnnotationKind> ANNOTATION =
      Vocabulary.of(AnnotationKind.values(), AnnotationKind::key);
  static final Vocabulary<SlabProjection> SLAB_PROJECTION =
      Vocabulary.of(SlabProjection.values(), SlabProjection::key);

  /** What a reader may override a result with: any result but an incomplete one. */
  static final Vocabulary<ResultCode> RESULT =
      Vocabulary.of(
          Stream.of(ResultCode.values()).filter(code -> code != ResultCode.INCOMPLETE).toList(),
          ResultCode::code);

  private Words() {}
}
