package org.sideroscope.reporting.section;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.CordCoverage;
import org.sideroscope.reporting.source.PatientAndStudy;
import org.sideroscope.reporting.source.ReportSource;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/**
 * Study and technique. Source: specification section 2.
 *
 * @param sensitivity whether a paramagnetic-sensitive sequence was read, in a sentence
 * @param insensitive true unless one is known to have been read
 * @param corrections what the reader corrected of what the headers say, a line each
 */
public record StudySection(
    List<Fact> facts,
    List<Series> series,
    String sensitivity,
    boolean insensitive,
    List<String> corrections) {

  public StudySection {
    facts = List.copyOf(facts);
    series = List.copyOf(series);
    corrections = List.copyOf(corrections);
  }

  public static StudySection of(ReportSource source, Names names) {
    Words words = names.words();
    Acquisition acquisition = source.reading().acquisition();
    PatientAndStudy subject = source.subject();
    return new StudySection(
        Fact.stated(
            new Fact(words.get("fact.description"), subject.description()),
            new Fact(words.get("fact.institution"), subject.institution()),
            new Fact(words.get("fact.studyUid"), subject.studyInstanceUid()),
            new Fact(words.get("fact.coverage"), coverage(acquisition, words))),
        acquisition.series().stream().map(series -> Series.of(series, names)).toList(),
        words.get("sensitivity." + word(acquisition.paramagneticSensitive())),
        !acquisition.isParamagneticSensitive(),
        TechniqueCorrections.of(acquisition, source.headers(), names));
  }

  private static String coverage(Acquisition acquisition, Words words) {
    List<String> parts = new ArrayList<>();
    parts.add(words.get("coverage.brain." + word(acquisition.brain())));
    parts.add(words.get("coverage.junction." + word(acquisition.craniocervicalJunction())));
    parts.add(
        acquisition.spine().isEmpty()
            ? words.get("coverage.spine.unknown")
            : words.get("coverage.spine", words.and(stretches(acquisition, words))));
    return words.clauses(parts);
  }

  private static List<String> stretches(Acquisition acquisition, Words words) {
    return acquisition.spine().stream()
        .map(CordCoverage::key)
        .map(key -> words.get("stretch." + key))
        .toList();
  }

  private static String word(@Nullable Boolean answer) {
    if (answer == null) {
      return "unknown";
    }
    return answer ? "yes" : "no";
  }
}
