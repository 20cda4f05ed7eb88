package org.sideroscope.reporting.table;

import static java.util.Objects.requireNonNullElse;
import static org.sideroscope.reporting.table.Column.Type.DATE;
import static org.sideroscope.reporting.table.Column.Type.IDENTIFIER;
import static org.sideroscope.reporting.table.Column.Type.INTEGER;
import static org.sideroscope.reporting.table.Column.Type.NOTES;
import static org.sideroscope.reporting.table.Column.Type.TEXT;
import static org.sideroscope.reporting.table.Column.Type.YES_NO;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.CordCoverage;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.StudyReference;
import org.sideroscope.findings.Symptom;
import org.sideroscope.findings.SymptomRecord;
import org.sideroscope.findings.classification.ResultCode;
import org.sideroscope.findings.classification.SettleName;
import org.sideroscope.reporting.wording.Names;

/**
 * The columns of the table of readings, in their order. Names are stable: one that is published is
 * never given another meaning, and new ones come last in their section.
 */
final class ReadingColumns {

  private final Names names;
  private final Choices choices;
  private final List<Column> columns = new ArrayList<>();
  private String section = "";

  private ReadingColumns(Names names) {
    this.names = names;
    this.choices = new Choices(names.words());
  }

  /**
   * @param ofProject whether the readings were made under a protocol
   */
  static List<Column> in(Names names, boolean ofProject) {
    ReadingColumns columns = new ReadingColumns(names);
    columns.addStudy();
    if (ofProject) {
      columns.add(
          "protocol_version",
          "Version of the protocol",
          INTEGER,
          row -> row.protocol() == 0 ? "" : Integer.toString(row.protocol()));
    }
    columns.addTechnique();
    columns.addResult();
    columns.addRegions();
    columns.addSites();
    columns.addSulci();
    columns.addContext();
    columns.addTexts();
    return List.copyOf(columns.columns);
  }

  private void addStudy() {
    section = "study";
    add("record_id", "Reading", TEXT, TableRow::id);
    add("study_uid", "Study Instance UID", TEXT, row -> text(study(row).studyInstanceUid()));
    add("patient_id", "Patient ID", IDENTIFIER, row -> text(study(row).patientId()));
    add("accession", "Accession number", IDENTIFIER, row -> text(study(row).accessionNumber()));
    add("study_date", "Study date", DATE, row -> text(study(row).studyDate()));
    add("reader_id", "Reader", TEXT, row -> text(row.reading().header().reader().id()));
    choice("status", "Status", choices.statuses(), row -> row.reading().header().status().key());
    add("program", "Program", TEXT, row -> text(row.reading().header().versions().program()));
    add("criteria", "Criteria", TEXT, row -> text(row.reading().header().versions().criteria()));
  }

  private void addTechnique() {
    section = "technique";
    yesNo(
        "paramagnetic",
        "SWI, T2* or QSM was read",
        row -> row.reading().acquisition().paramagneticSensitive());
    yesNo("covers_brain", "Brain covered", row -> row.reading().acquisition().brain());
    yesNo(
        "covers_ccj",
        "Craniocervical junction covered",
        row -> row.reading().acquisition().craniocervicalJunction());
    for (CordCoverage part : CordCoverage.values()) {
      yesNo(
          "covers_" + part.key(),
          "Spine covered: " + part.key(),
          row -> row.reading().acquisition().spine().contains(part));
    }
  }

  private void addResult() {
    section = "result";
    Map<String, String> results = choices.results();
    choice("result", "Derived class", results, row -> row.derived().result().code());
    yesNo("definite", "Class definite", row -> row.derived().definite());
    add(
        "possible",
        "Classes still possible, with spaces",
        TEXT,
        row -> joined(row.derived().possible().stream().map(ResultCode::code)));
    add(
        "to_settle",
        "What would settle it, with spaces",
        TEXT,
        row -> joined(row.derived().toSettle().stream().map(SettleName::key)));
    choice(
        "supratentorial_ext",
        "Supratentorial extension",
        choices.extension(),
        row -> row.derived().supratentorialExtension().key());
    choice(
        "reader_result",
        "The reader's own class",
        results,
        row -> row.reading().classOverride() == null ? "" : row.reading().classOverride().result());
    choice(
        "distribution",
        "Distribution of the infratentorial deposits",
        choices.distributions(),
        row -> row.reading().deposits().distribution().key());
  }

  private void addRegions() {
    section = "regions";
    for (Region region : Region.values()) {
      state(
          Column.nameOf("region", region.key()),
          names.region(region) + ", as a whole",
          row -> row.reading().region(region).overall());
    }
  }

  private void addSites() {
    section = "sites";
    for (Site site : Site.values()) {
      String owner = site.region().map(Region::key).orElse("supratentorial");
      for (SiteKey key : keys(site)) {
        String side = key.side() == null ? "" : "_" + key.side().key();
        state(
            Column.nameOf(owner, site.key()) + side,
            names.site(key),
            row -> Recorded.of(row.reading(), key));
      }
    }
  }

  private static List<SiteKey> keys(Site site) {
    return site.isPaired()
        ? Stream.of(Side.values()).map(side -> SiteKey.of(site, side)).toList()
        : List.of(SiteKey.of(site));
  }

  private void addSulci() {
    section = "sulci";
    integer("sulci", "Counting sulci", row -> row.derived().sulcusCount());
    add(
        "sulci_max",
        "Most counting sulci there could be; empty where there is no bound",
        INTEGER,
        row ->
            row.derived().sulcusCountMax().isPresent()
                ? Integer.toString(row.derived().sulcusCountMax().getAsInt())
                : "");
    integer("css_left", "cSS multifocality, left", row -> row.derived().multifocality().left());
    integer("css_right", "cSS multifocality, right", row -> row.derived().multifocality().right());
    integer("css_total", "cSS multifocality", row -> row.derived().multifocality().total());
    for (Lobe lobe : Lobe.values()) {
      for (Side side : Side.values()) {
        integer(
            Column.nameOf("sulci", lobe.key(), side.key()),
            "Sulci present, " + lobe.key() + ", " + side.key(),
            row -> Recorded.sulci(row.reading(), lobe, side));
      }
    }
    choice(
        "aria_h",
        "ARIA-H siderosis severity",
        choices.ariaH(),
        row -> row.reading().ariaH() == null ? "" : row.reading().ariaH().key());
  }

  private void addContext() {
    section = "context";
    choice(
        "haemorrhage",
        "One documented acute intracranial haemorrhage",
        choices.answers(),
        row -> row.reading().context().history().intracranialHaemorrhage().key());
    for (Symptom symptom : Symptom.values()) {
      choice(
          Column.nameOf("symptom", symptom.key()),
          names.term("symptom", symptom.key()),
          choices.answers(),
          row -> answer(row.reading().context().symptoms().get(symptom)));
    }
  }

  private static String answer(@Nullable SymptomRecord said) {
    return (said == null ? Answer.UNKNOWN : said.answer()).key();
  }

  private void addTexts() {
    section = "texts";
    add("impression", "Impression", NOTES, row -> text(row.reading().narrative().impression()));
    add("comment", "Comment", NOTES, row -> text(row.reading().narrative().comment()));
  }

  private void add(String name, String label, Column.Type type, Function<TableRow, String> value) {
    columns.add(Column.of(name, section, label, type, value));
  }

  private void yesNo(String name, String label, Function<TableRow, @Nullable Boolean> value) {
    add(name, label, YES_NO, row -> Column.yesNo(value.apply(row)));
  }

  private void integer(String name, String label, Function<TableRow, Integer> value) {
    add(name, label, INTEGER, row -> Integer.toString(value.apply(row)));
  }

  private void choice(
      String name, String label, Map<String, String> of, Function<TableRow, String> value) {
    columns.add(Column.choice(name, section, label, of, value));
  }

  private void state(String name, String label, Function<TableRow, Assessment> value) {
    choice(name, label, choices.states(), row -> value.apply(row).state().key());
  }

  private static String joined(Stream<String> words) {
    return words.collect(Collectors.joining(" "));
  }

  private static StudyReference study(TableRow row) {
    return row.reading().header().study();
  }

  private static String text(@Nullable String text) {
    return requireNonNullElse(text, "");
  }
}
