package org.sideroscope.reporting.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/**
 * What was said of one site; left and right are one where the same was said of both.
 *
 * @param other the right side's assessment where {@code key} stands for both sides that were
 *     recorded separately
 */
record RecordedSite(SiteKey key, Assessment assessment, @Nullable Assessment other) {

  /** What was said of {@code site}, palette order; empty where nothing was. */
  static List<RecordedSite> of(Site site, Map<SiteKey, Assessment> recorded) {
    List<RecordedSite> found = new ArrayList<>();
    Assessment whole = recorded.get(SiteKey.of(site));
    if (whole != null) {
      found.add(new RecordedSite(SiteKey.of(site), whole, null));
    }
    if (site.isPaired()) {
      found.addAll(ofSides(site, recorded));
    }
    return found;
  }

  private static List<RecordedSite> ofSides(Site site, Map<SiteKey, Assessment> recorded) {
    Assessment left = recorded.get(SiteKey.of(site, Side.LEFT));
    Assessment right = recorded.get(SiteKey.of(site, Side.RIGHT));
    if (left != null && right != null && inWords(left).equals(inWords(right))) {
      return List.of(new RecordedSite(SiteKey.of(site), left, right));
    }
    return Stream.of(side(site, Side.LEFT, left), side(site, Side.RIGHT, right))
        .flatMap(List::stream)
        .toList();
  }

  private static List<RecordedSite> side(Site site, Side side, @Nullable Assessment assessment) {
    return assessment == null
        ? List.of()
        : List.of(new RecordedSite(SiteKey.of(site, side), assessment, null));
  }

  /** All that a reader says of a site, without the marks and the numbers taken from them. */
  private static Assessment inWords(Assessment assessment) {
    return assessment.withEvidence(List.of()).withKeyImages(List.of()).withMeasurements(null);
  }

  /** The sides of a paired site of which nothing was said, where something was said of one. */
  static List<SiteKey> silentSides(Site site, Map<SiteKey, Assessment> recorded) {
    if (!site.isPaired() || recorded.containsKey(SiteKey.of(site))) {
      return List.of();
    }
    return Stream.of(Side.values())
        .map(side -> SiteKey.of(site, side))
        .filter(key -> !recorded.containsKey(key))
        .toList();
  }

  boolean is(AssessmentState state) {
    return assessment.is(state);
  }

  /** True where a line of the table has more to tell than the state. */
  boolean isWorthALine() {
    return is(AssessmentState.PRESENT)
        || is(AssessmentState.INDETERMINATE)
        || isDetailed(assessment)
        || (other != null && isDetailed(other));
  }

  /** True where an assessment says more than its state. */
  static boolean isDetailed(Assessment assessment) {
    Assessment bare =
        Assessment.of(assessment.state())
            .withReason(assessment.reason())
            .withSetBy(assessment.setBy());
    return !inWords(assessment).equals(bare) || assessment.measurements() != null;
  }

  /** {@code pons (left)}, {@code cervical cord (C2 to C5)}. */
  String name(Names names) {
    Words words = names.words();
    return words.detailed(
        names.site(key.site()),
        words.listed(List.of(names.sideBriefly(key), SiteRow.levels(assessment.levels(), words))));
  }

  SiteRow toRow(Names names) {
    return SiteRow.of(
        names.site(key.site()), names.side(key), assessment, measurements(names), names);
  }

  private String measurements(Names names) {
    String first = SiteRow.measured(assessment.measurements(), names);
    if (other == null) {
      return first;
    }
    String second = SiteRow.measured(other.measurements(), names);
    List<String> sided = new ArrayList<>();
    if (!first.isEmpty()) {
      sided.add(names.words().get("measure.left", first));
    }
    if (!second.isEmpty()) {
      sided.add(names.words().get("measure.right", second));
    }
    return names.words().clauses(sided);
  }
}
