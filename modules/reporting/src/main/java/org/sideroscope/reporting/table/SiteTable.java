package org.sideroscope.reporting.table;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.Measurements;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.findings.VertebralLevels;

/** The long form: a line for each site and sulcus of which a reading says something. */
final class SiteTable {

  static final List<String> HEAD =
      List.of(
          "record_id",
          "region",
          "site",
          "side",
          "state",
          "reason",
          "symmetry",
          "extent",
          "confidence",
          "level_from",
          "level_to",
          "volume_ml",
          "slices",
          "max_thickness_mm",
          "sulcus",
          "lobe",
          "convexity",
          "tramline",
          "beside_haemorrhage",
          "set_by",
          "comment");

  private static final Measurements NOT_MEASURED = new Measurements(null, null, null);

  private static final int MOST_DECIMALS = 4;

  private final StringBuilder lines;

  SiteTable(StringBuilder lines) {
    this.lines = lines;
  }

  void add(TableRow row) {
    for (Region region : Region.values()) {
      addSites(row.id(), region.key(), row.reading().region(region).sites());
    }
    addSites(row.id(), "supratentorialOther", row.reading().deposits().supratentorialOther());
    row.reading().sulci().forEach(sulcus -> addSulcus(row.id(), sulcus));
  }

  private void addSites(String id, String region, SortedMap<SiteKey, Assessment> sites) {
    for (Map.Entry<SiteKey, Assessment> site : sites.entrySet()) {
      SiteKey key = site.getKey();
      String side = key.side() != null ? key.side().key() : key.site().isPaired() ? "both" : "";
      add(
          List.of(id, region, key.site().key(), side),
          site.getValue(),
          List.of("", "", "", "", ""));
    }
  }

  private void addSulcus(String id, Sulcus sulcus) {
    add(
        List.of(id, Region.SULCI.key(), Csv.text(sulcus.id()), sulcus.hemisphere().key()),
        sulcus.assessment(),
        List.of(
            text(sulcus.name()),
            sulcus.lobe() == null ? "" : sulcus.lobe().key(),
            Column.yesNo(sulcus.convexity()),
            Column.yesNo(sulcus.tramline()),
            Column.yesNo(sulcus.continuousWithLobarHaemorrhage())));
  }

  private void add(List<String> place, Assessment said, List<String> ofSulcus) {
    Measurements measured = requireNonNullElse(said.measurements(), NOT_MEASURED);
    VertebralLevels levels = requireNonNullElse(said.levels(), new VertebralLevels(null, null));
    List<String> cells = new ArrayList<>(place);
    cells.addAll(
        List.of(
            said.state().key(),
            said.reason() == null ? "" : said.reason().key(),
            said.symmetry() == null ? "" : said.symmetry().key(),
            said.extent() == null ? "" : said.extent().key(),
            said.confidence() == null ? "" : said.confidence().key(),
            text(levels.from()),
            text(levels.to()),
            number(measured.volumeMl()),
            count(measured.slices()),
            number(measured.maxThicknessMm())));
    cells.addAll(ofSulcus);
    cells.add(said.setBy() == null ? "" : said.setBy().key());
    cells.add(text(said.comment()));
    lines.append(Csv.line(cells));
  }

  private static String count(@Nullable Integer value) {
    return value == null ? "" : value.toString();
  }

  /** What a voxel is worth, without the noise of its arithmetic. */
  private static String number(@Nullable Double value) {
    return value == null
        ? ""
        : BigDecimal.valueOf(value)
            .setScale(MOST_DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
  }

  private static String text(@Nullable String written) {
    return written == null ? "" : Csv.text(written);
  }
}
