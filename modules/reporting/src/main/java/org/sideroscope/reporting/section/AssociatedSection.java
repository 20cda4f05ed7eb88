package org.sideroscope.reporting.section;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.sideroscope.findings.AssociatedFinding;
import org.sideroscope.reporting.source.ReportSource;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/**
 * Findings beside the siderosis and what among them may be its source. Source: specification
 * section 5 (AJNR; PN table 2).
 *
 * @param source the recorded findings that may be a source, in a sentence; empty where none is
 */
public record AssociatedSection(List<Finding> findings, String source) {

  public AssociatedSection {
    findings = List.copyOf(findings);
  }

  /** One finding as a line of its table. */
  public record Finding(String what, Mark mark, String where, String detail) {}

  public static AssociatedSection of(ReportSource source, Names names) {
    Words words = names.words();
    List<AssociatedFinding> findings = source.reading().context().associatedFindings();
    List<String> sources = possibleSources(findings, names);
    return new AssociatedSection(
        findings.stream().map(finding -> finding(finding, names)).toList(),
        sources.isEmpty() ? "" : words.get("associated.source", words.clauses(sources)));
  }

  /** The findings that are present and may be where the blood came from, each with its place. */
  static List<String> possibleSources(List<AssociatedFinding> findings, Names names) {
    return findings.stream()
        .filter(PossibleSource::isRecordedAs)
        .map(
            finding -> names.words().detailed(names.finding(finding.what()), where(finding, names)))
        .toList();
  }

  private static Finding finding(AssociatedFinding finding, Names names) {
    return new Finding(
        names.finding(finding.what()),
        Mark.of(finding.state(), names.words()),
        where(finding, names),
        requireNonNullElse(finding.detail(), ""));
  }

  private static String where(AssociatedFinding finding, Names names) {
    Words words = names.words();
    return words.listed(
        List.of(
            finding.side() == null ? "" : names.side(finding.side()),
            SiteRow.levels(finding.levels(), words),
            requireNonNullElse(finding.position(), "")));
  }
}
