package org.sideroscope.reporting;

import java.util.List;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.classification.Classification;
import org.sideroscope.reporting.section.AssociatedSection;
import org.sideroscope.reporting.section.ClassificationSection;
import org.sideroscope.reporting.section.ComparisonSection;
import org.sideroscope.reporting.section.ContextSection;
import org.sideroscope.reporting.section.FindingsSection;
import org.sideroscope.reporting.section.Heading;
import org.sideroscope.reporting.section.ImpressionSection;
import org.sideroscope.reporting.section.KeyImageEntry;
import org.sideroscope.reporting.section.LimitationsSection;
import org.sideroscope.reporting.section.MeasurementRow;
import org.sideroscope.reporting.section.ScoresSection;
import org.sideroscope.reporting.section.SignatureSection;
import org.sideroscope.reporting.section.StudySection;
import org.sideroscope.reporting.section.SuggestionsSection;
import org.sideroscope.reporting.section.SulciSection;
import org.sideroscope.reporting.source.ReportSource;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/**
 * What a report says, section by section and already in words; every form of the report is a writer
 * of this value. Immutable; the same source always gives the same model. Source: specification
 * section 8.
 *
 * @param language the language the words are in, as a BCP 47 tag
 * @param source what it was made from, for writers that carry it whole
 */
public record ReportModel(
    String language,
    Heading heading,
    StudySection study,
    ContextSection context,
    FindingsSection findings,
    SulciSection sulci,
    AssociatedSection associated,
    List<MeasurementRow> measurements,
    ScoresSection scores,
    ClassificationSection classification,
    ComparisonSection comparison,
    ImpressionSection impression,
    SuggestionsSection suggestions,
    LimitationsSection limitations,
    List<KeyImageEntry> keyImages,
    SignatureSection signature,
    ReportSource source) {

  public ReportModel {
    measurements = List.copyOf(measurements);
    keyImages = List.copyOf(keyImages);
  }

  public static ReportModel of(ReportSource source) {
    Words words = Words.in(source.locale());
    Names names = new Names(words);
    return new ReportModel(
        words.locale().toLanguageTag(),
        Heading.of(source, names),
        StudySection.of(source, names),
        ContextSection.of(source, names),
        FindingsSection.of(source, names),
        SulciSection.of(source, names),
        AssociatedSection.of(source, names),
        MeasurementRow.of(source, names),
        ScoresSection.of(source, names),
        ClassificationSection.of(source, names),
        ComparisonSection.of(source, names),
        ImpressionSection.of(source, names),
        SuggestionsSection.of(source, names),
        LimitationsSection.of(source, names),
        KeyImageEntry.of(source, names),
        SignatureSection.of(source, names),
        source);
  }

  /** What was reported on. */
  public Reading reading() {
    return source.reading();
  }

  public Classification derived() {
    return source.classification();
  }
}
