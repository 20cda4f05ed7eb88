package org.sideroscope.reporting.section;

import java.util.List;
import org.sideroscope.reporting.source.ReportSource;
import org.sideroscope.reporting.wording.Names;

/**
 * The impression: the reader's own text, untouched, or a draft in plain sentences that says that it
 * is one.
 *
 * @param paragraphs the reader's text as it is, or one draft paragraph
 * @param note who wrote it; empty for the reader's own
 */
public record ImpressionSection(List<String> paragraphs, boolean drafted, String note) {

  public ImpressionSection {
    paragraphs = List.copyOf(paragraphs);
  }

  public static ImpressionSection of(ReportSource source, Names names) {
    String own = source.reading().narrative().impression();
    return own == null || own.isBlank()
        ? new ImpressionSection(
            List.of(ImpressionDraft.of(source, names)),
            true,
            names.words().get("impression.drafted"))
        : new ImpressionSection(List.of(own), false, "");
  }
}
