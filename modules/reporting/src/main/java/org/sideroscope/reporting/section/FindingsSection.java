package org.sideroscope.reporting.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.reporting.source.ReportSource;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/**
 * Findings by region, all seven and the supratentorial sites beside the sulci, also those that
 * nobody spoke of. The sulci have a section of their own; here stands their state only.
 *
 * @param measured true where a number of the marks is shown, so that the sentence on what such
 *     numbers are worth stands beside it
 * @param setTogetherNote what is meant by places that were not answered one by one; empty where
 *     there are none
 */
public record FindingsSection(
    List<RegionFindings> regions,
    String distribution,
    boolean measured,
    String measuredNote,
    String setTogetherNote) {

  /** What the reading format calls the sites beside the sulci, in labels too. */
  private static final String SUPRATENTORIAL_OTHER = "supratentorialOther";

  public FindingsSection {
    regions = List.copyOf(regions);
  }

  /** True where a region has more to tell than its state. */
  public boolean isDetailed() {
    return regions.stream().anyMatch(RegionFindings::isDetailed);
  }

  public static FindingsSection of(ReportSource source, Names names) {
    Words words = names.words();
    RegionStates states = RegionStates.of(source.reading());
    List<RegionFindings> regions = new ArrayList<>();
    for (Region region : Region.values()) {
      regions.add(
          region == Region.SULCI
              ? sulci(source, states, names)
              : region(region, source, states, names));
    }
    regions.add(supratentorialOther(source, states, names));
    return new FindingsSection(
        regions,
        words.get("distribution." + called(source.reading())),
        regions.stream()
            .flatMap(region -> region.rows().stream())
            .anyMatch(row -> !row.measurements().isEmpty()),
        words.get("measure.notValidated"),
        isSetTogether(source.reading()) ? words.get("findings.setTogether") : "");
  }

  /** The word for what the reader called the distribution, and for nothing said. */
  static String called(Reading reading) {
    Distribution called = reading.deposits().called();
    return called == null ? "not-said" : called.key();
  }

  private static boolean isSetTogether(Reading reading) {
    Stream<Assessment> regions =
        reading.deposits().regions().values().stream()
            .flatMap(region ->
                Stream.concat(Stream.of(region.overall()), region.sites().values().stream()));
    Stream<Assessment> others = reading.deposits().supratentorialOther().values().stream();
    Stream<Assessment> sulci = reading.sulci().stream().map(Sulcus::assessment);
    return Stream.of(regions, others, sulci)
        .flatMap(each -> each)
        .anyMatch(said -> said.setBy() != null);
  }

  private static RegionFindings region(
      Region region, ReportSource source, RegionStates states, Names names) {
    return line(region, source, states, names)
        .withSites(source.reading().region(region), region.sites(), names);
  }

  private static RegionFindings sulci(ReportSource source, RegionStates states, Names names) {
    Assessment overall = source.reading().region(Region.SULCI).overall();
    String convexities = names.words().get("region.convexities");
    return line(Region.SULCI, source, states, names)
        .withWhere(SulciSection.count(source.classification(), names.words()))
        .withRows(
            RecordedSite.isDetailed(overall)
                ? List.of(SiteRow.of(convexities, "", overall, names))
                : List.of());
  }

  private static RegionFindings line(
      Region region, ReportSource source, RegionStates states, Names names) {
    return RegionFindings.line(
        Integer.toString(region.number()),
        region.key(),
        names.words().sentence(names.region(region)),
        Mark.of(states.of(region), names.words()),
        images(region.key(), source, names));
  }

  private static RegionFindings supratentorialOther(
      ReportSource source, RegionStates states, Names names) {
    Words words = names.words();
    return RegionFindings.line(
            "",
            SUPRATENTORIAL_OTHER,
            words.sentence(words.get("region." + SUPRATENTORIAL_OTHER)),
            Mark.of(states.ofSupratentorialOther(), words),
            images(SUPRATENTORIAL_OTHER, source, names))
        .withSites(
            RegionReading.ofSites(source.reading().deposits().supratentorialOther()),
            RegionStates.supratentorialSites().toList(),
            names);
  }

  /** The numbers of the key images that show something of a region. */
  private static String images(String region, ReportSource source, Names names) {
    List<String> numbers = new ArrayList<>();
    for (int index = 0; index < source.keyImages().size(); index++) {
      boolean shown =
          source.keyImages().get(index).labels().stream()
              .anyMatch(label -> label.equals(region) || label.startsWith(region + "/"));
      if (shown) {
        numbers.add(Integer.toString(index + 1));
      }
    }
    return numbers.isEmpty()
        ? ""
        : names.words().get("findings.images", numbers.size(), names.words().listed(numbers));
  }
}
