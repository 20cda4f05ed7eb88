package org.sideroscope.reporting.section;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import java.util.List;
import org.sideroscope.reporting.source.ReportSource;
import org.sideroscope.reporting.wording.Names;

/**
 * What the reading cannot say: the reader's own words, then what follows from the images and from
 * how the class was derived.
 *
 * @param ofReader empty where the reader wrote nothing
 */
public record LimitationsSection(String ofReader, List<Sourced> derived) {

  public LimitationsSection {
    derived = List.copyOf(derived);
  }

  public static LimitationsSection of(ReportSource source, Names names) {
    return new LimitationsSection(
        requireNonNullElse(source.reading().narrative().limitations(), ""),
        Arrays.stream(LimitationRule.values())
            .filter(rule -> rule.appliesTo(source.reading()))
            .map(rule ->
                new Sourced(
                    rule.key(), names.words().get("limitation." + rule.key()), rule.citation()))
            .toList());
  }
}
