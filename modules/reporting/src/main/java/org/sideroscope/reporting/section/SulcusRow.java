package org.sideroscope.reporting.section;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/**
 * One sulcal record as a line of its table.
 *
 * @param counts whether it counts towards cSS, and why not where it does not
 * @param adjacent the sulci it is immediately adjacent to (Charidimou 2017)
 * @param details extent, symmetry, confidence and measurements, as far as they were given
 */
public record SulcusRow(
    String id,
    String sulcus,
    String side,
    String lobe,
    Mark mark,
    String counts,
    String tramline,
    String adjacent,
    String details,
    String comment) {

  /** True where more lines tell of the same sulcus. */
  public boolean isContinued() {
    return !details.isEmpty() || !comment.isEmpty();
  }

  static SulcusRow of(Sulcus sulcus, Reading reading, Names names) {
    Words words = names.words();
    return new SulcusRow(
        sulcus.id(),
        names.sulcusName(sulcus),
        names.side(sulcus.hemisphere()),
        sulcus.lobe() == null ? "" : words.get("lobe." + sulcus.lobe().key()),
        Mark.of(sulcus.assessment(), words),
        counts(sulcus, words),
        sulcus.tramline() == null ? "" : words.get(sulcus.tramline() ? "answer.yes" : "answer.no"),
        words.listed(
            sulcus.adjacentTo().stream()
                .map(id -> reading.sulcus(id).map(names::sulcusName).orElse(id))
                .toList()),
        details(sulcus.assessment(), names),
        requireNonNullElse(sulcus.assessment().comment(), ""));
  }

  private static String counts(Sulcus sulcus, Words words) {
    if (sulcus.continuousWithLobarHaemorrhage()) {
      return words.get("sulcus.counts.continuous");
    }
    if (!sulcus.convexity()) {
      return words.get("sulcus.counts.offConvexity");
    }
    AssessmentState state = sulcus.assessment().state();
    return switch (state) {
      case PRESENT -> words.get("sulcus.counts.yes");
      case INDETERMINATE -> words.get("sulcus.counts.ifPresent");
      case ABSENT, NOT_ASSESSED -> words.get("sulcus.counts.no");
    };
  }

  private static String details(Assessment assessment, Names names) {
    Words words = names.words();
    SiteRow said = SiteRow.of("", "", assessment, names);
    String confidence =
        said.confidence().isEmpty() ? "" : words.get("summary.confidence", said.confidence());
    return words.listed(
        List.of(said.extent(), said.symmetry(), confidence, said.levels(), said.measurements()));
  }
}
