package org.sideroscope.reporting.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/**
 * What was found in one region: its state, a line for each site with something to tell, and the
 * rest in two lists that never mix, since "not assessed" is not "absent".
 *
 * @param number 1 to 7 of the palette; empty for the supratentorial sites beside the sulci
 * @param where the involved sites in a few words
 * @param images the key images that show it, by number
 * @param absent the sites seen to be clear
 * @param notAssessed the sites nobody judged, each reason apart
 */
public record RegionFindings(
    String number,
    String key,
    String name,
    Mark mark,
    String where,
    String images,
    List<SiteRow> rows,
    String absent,
    String notAssessed) {

  public RegionFindings {
    rows = List.copyOf(rows);
  }

  /** True where the table has lines below the region's own. */
  public boolean isDetailed() {
    return !rows.isEmpty() || !absent.isEmpty() || !notAssessed.isEmpty();
  }

  /** A region's own line, without lines below it. */
  static RegionFindings line(String number, String key, String name, Mark mark, String images) {
    return new RegionFindings(number, key, name, mark, "", images, List.of(), "", "");
  }

  RegionFindings withWhere(String next) {
    return new RegionFindings(number, key, name, mark, next, images, rows, absent, notAssessed);
  }

  RegionFindings withRows(List<SiteRow> next) {
    return new RegionFindings(number, key, name, mark, where, images, next, absent, notAssessed);
  }

  /**
   * The line with what was said of the region's sub-sites below it.
   *
   * @param sites all of the region's sub-sites, also those that nobody spoke of
   */
  RegionFindings withSites(RegionReading said, List<Site> sites, Names names) {
    List<RecordedSite> recorded =
        sites.stream().flatMap(site -> RecordedSite.of(site, said.sites()).stream()).toList();
    return new RegionFindings(
        number,
        key,
        name,
        mark,
        where(recorded, names),
        images,
        rows(said, recorded, names),
        absent(recorded, names),
        notAssessed(said, sites, recorded, names));
  }

  private static List<SiteRow> rows(RegionReading said, List<RecordedSite> recorded, Names names) {
    List<SiteRow> rows = new ArrayList<>();
    boolean besideSites = !said.sites().isEmpty() && !said.overall().equals(Assessment.NONE);
    if (besideSites || RecordedSite.isDetailed(said.overall())) {
      rows.add(SiteRow.of(names.words().get("region.whole"), "", said.overall(), names));
    }
    recorded.stream()
        .filter(RecordedSite::isWorthALine)
        .forEach(site -> rows.add(site.toRow(names)));
    return rows;
  }

  private static String where(List<RecordedSite> recorded, Names names) {
    Words words = names.words();
    List<String> involved = named(recorded, AssessmentState.PRESENT, names);
    List<String> unsure =
        named(recorded, AssessmentState.INDETERMINATE, names).stream()
            .map(name -> words.get("where.indeterminate", name))
            .toList();
    return words.listed(Stream.concat(involved.stream(), unsure.stream()).toList());
  }

  private static List<String> named(
      List<RecordedSite> recorded, AssessmentState state, Names names) {
    return recorded.stream().filter(site -> site.is(state)).map(site -> site.name(names)).toList();
  }

  /** What the reader said of the sites themselves, and apart from it what was set for them. */
  private static String absent(List<RecordedSite> recorded, Names names) {
    Words words = names.words();
    Map<String, List<String>> bySetBy = new LinkedHashMap<>();
    recorded.stream()
        .filter(site -> site.is(AssessmentState.ABSENT) && !site.isWorthALine())
        .forEach(site -> put(bySetBy, Mark.setBy(site.assessment(), words), site.name(names)));
    return words.clauses(
        bySetBy.entrySet().stream()
            .map(group -> {
              String listed = words.listed(group.getValue());
              return group.getKey().isEmpty()
                  ? listed
                  : words.get("findings.setBy", group.getKey(), listed);
            })
            .toList());
  }

  private static String notAssessed(
      RegionReading said, List<Site> sites, List<RecordedSite> recorded, Names names) {
    Words words = names.words();
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    recorded.stream()
        .filter(site -> site.is(AssessmentState.NOT_ASSESSED) && !site.isWorthALine())
        .forEach(site -> put(byReason, reason(site.assessment(), words), site.name(names)));
    if (!saysAll(said)) {
      silent(sites, said.sites()).forEach(key -> put(byReason, "", names.site(key)));
    }
    return words.clauses(
        byReason.entrySet().stream()
            .map(group -> words.detailed(words.listed(group.getValue()), group.getKey()))
            .toList());
  }

  private static void put(Map<String, List<String>> groups, String group, String name) {
    groups.computeIfAbsent(group, first -> new ArrayList<>()).add(name);
  }

  private static String reason(Assessment assessment, Words words) {
    return assessment.reason() == null ? "" : words.get("reason." + assessment.reason().key());
  }

  /** True where the region's own line already speaks for every site that is not listed. */
  private static boolean saysAll(RegionReading said) {
    return said.sites().isEmpty() || said.overall().is(AssessmentState.ABSENT);
  }

  private static List<SiteKey> silent(List<Site> sites, Map<SiteKey, Assessment> said) {
    return sites.stream()
        .flatMap(site ->
            RecordedSite.of(site, said).isEmpty()
                ? Stream.of(SiteKey.of(site))
                : RecordedSite.silentSides(site, said).stream())
        .toList();
  }
}
