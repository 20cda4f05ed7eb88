package org.sideroscope.reporting.section;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import java.util.List;
import org.sideroscope.reporting.source.ReportSource;
import org.sideroscope.reporting.wording.Names;

/**
 * What may be considered next: the reader's own words, then what the rules suggest.
 *
 * @param ofReader empty where the reader wrote nothing
 */
public record SuggestionsSection(String ofReader, List<Sourced> derived) {

  public SuggestionsSection {
    derived = List.copyOf(derived);
  }

  public static SuggestionsSection of(ReportSource source, Names names) {
    return new SuggestionsSection(
        requireNonNullElse(source.reading().narrative().suggestions(), ""),
        Arrays.stream(SuggestionRule.values())
            .filter(rule -> rule.appliesTo(source))
            .map(rule ->
                new Sourced(
                    rule.key(), names.words().get("suggestion." + rule.key()), rule.citation()))
            .toList());
  }
}
