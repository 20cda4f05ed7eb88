package org.sideroscope.reporting.section;

import java.util.List;
import org.sideroscope.findings.classification.Classification;
import org.sideroscope.reporting.source.ReportSource;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/** The sulcal records in the order they were made, and how many count. */
public record SulciSection(List<SulcusRow> rows, String count) {

  public SulciSection {
    rows = List.copyOf(rows);
  }

  public static SulciSection of(ReportSource source, Names names) {
    return new SulciSection(
        source.reading().sulci().stream()
            .map(sulcus -> SulcusRow.of(sulcus, source.reading(), names))
            .toList(),
        names.words().sentence(count(source.classification(), names.words())));
  }

  /** How many sulci count, as exactly as it is known. */
  static String count(Classification classification, Words words) {
    int least = classification.sulcusCount();
    if (classification.sulcusCountMax().isEmpty()) {
      return words.get("sulci.count.open", least);
    }
    int most = classification.sulcusCountMax().getAsInt();
    return most == least
        ? words.get("sulci.count.exact", least)
        : words.get("sulci.count.range", least, most);
  }
}
