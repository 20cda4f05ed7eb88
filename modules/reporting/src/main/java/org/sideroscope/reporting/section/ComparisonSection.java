package org.sideroscope.reporting.section;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Deposits;
import org.sideroscope.findings.Prior;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.comparison.Compared;
import org.sideroscope.findings.comparison.NamedSulcus;
import org.sideroscope.findings.comparison.ReadingComparison;
import org.sideroscope.reporting.source.ReportSource;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/**
 * The earlier reading this one was compared with, if the reader named one, and what became of each
 * place.
 *
 * @param facts which reading that is; empty where none was named
 * @param rows every region, and the sites and sulci that either reading has present; empty where
 *     what the earlier one says is not at hand
 */
public record ComparisonSection(List<Fact> facts, List<ComparisonRow> rows) {

  public ComparisonSection {
    facts = List.copyOf(facts);
    rows = List.copyOf(rows);
  }

  public static ComparisonSection of(ReportSource source, Names names) {
    Prior prior = source.reading().header().prior();
    return prior == null
        ? new ComparisonSection(List.of(), List.of())
        : new ComparisonSection(
            facts(prior, names.words()),
            rows(source.earlier(), source.reading().deposits(), names));
  }

  private static List<Fact> facts(Prior prior, Words words) {
    return Fact.stated(
        new Fact(words.get("fact.priorDate"), words.isoDate(requireNonNullElse(prior.date(), ""))),
        new Fact(words.get("fact.priorStudy"), requireNonNullElse(prior.studyInstanceUid(), "")),
        new Fact(words.get("fact.priorFile"), requireNonNullElse(prior.file(), "")),
        new Fact(
            words.get("fact.priorPatient"),
            prior.isPatientUnchecked() ? words.get("comparison.unchecked") : ""));
  }

  private static List<ComparisonRow> rows(@Nullable Deposits earlier, Deposits now, Names names) {
    if (earlier == null) {
      return List.of();
    }
    ReadingComparison comparison = ReadingComparison.of(earlier, now);
    List<ComparisonRow> rows = new ArrayList<>();
    for (Compared<Region> region : comparison.regions()) {
      String name = names.words().sentence(names.region(region.place()));
      rows.add(ComparisonRow.of(name, true, region, names.words()));
      rows.addAll(sites(Optional.of(region.place()), comparison, names));
      if (region.place() == Region.SULCI) {
        rows.addAll(sulci(comparison, names));
      }
    }
    rows.addAll(sites(Optional.empty(), comparison, names));
    return rows;
  }

  private static List<ComparisonRow> sites(
      Optional<Region> region, ReadingComparison comparison, Names names) {
    return comparison.sites().stream()
        .filter(site -> site.place().site().region().equals(region))
        .filter(Compared::isPresentInEither)
        .map(site -> ComparisonRow.of(names.site(site.place()), false, site, names.words()))
        .toList();
  }

  private static List<ComparisonRow> sulci(ReadingComparison comparison, Names names) {
    return comparison.sulci().stream()
        .filter(Compared::isPresentInEither)
        .map(sulcus -> ComparisonRow.of(name(sulcus.place(), names), false, sulcus, names.words()))
        .toList();
  }

  private static String name(NamedSulcus sulcus, Names names) {
    return names.words().get("sulcus.sided", names.side(sulcus.hemisphere()), sulcus.name());
  }
}
