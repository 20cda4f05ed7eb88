package org.sideroscope.reporting.section;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.sideroscope.findings.Prior;
import org.sideroscope.reporting.source.ReportSource;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/**
 * The earlier reading this one was compared with, if the reader named one.
 *
 * @param facts which reading that is; empty where none was named
 */
public record ComparisonSection(List<Fact> facts) {

  public ComparisonSection {
    facts = List.copyOf(facts);
  }

  public static ComparisonSection of(ReportSource source, Names names) {
    Words words = names.words();
    Prior prior = source.reading().header().prior();
    return prior == null
        ? new ComparisonSection(List.of())
        : new ComparisonSection(
            Fact.stated(
                new Fact(
                    words.get("fact.priorDate"),
                    words.isoDate(requireNonNullElse(prior.date(), ""))),
                new Fact(
                    words.get("fact.priorStudy"), requireNonNullElse(prior.studyInstanceUid(), "")),
                new Fact(words.get("fact.priorFile"), requireNonNullElse(prior.file(), ""))));
  }
}
