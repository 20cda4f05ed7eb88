package org.sideroscope.reporting.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Narrative;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.reporting.Samples;

class ReadingTablesTest {

  private final ReadingTables tables = new ReadingTables(Locale.UK);

  @Test
  void aReadingIsOneRowUnderStableNames() {
    Map<String, String> row = row(Samples.classical());

    assertEquals("2.25.1234567890_r1", row.get("record_id"));
    assertEquals("2026-05-01", row.get("study_date"));
    assertEquals("iss-1-classical", row.get("result"));
    assertEquals("1", row.get("definite"));
    assertEquals("present", row.get("vermis_superior"));
    assertEquals("absent", row.get("vermis_inferior"));
    assertEquals("present", row.get("brainstem_pons_left"));
    assertEquals("indeterminate", row.get("folia_flocculus_left"));
    assertEquals("not-assessed", row.get("spine_cord_thoracic"));
    assertEquals("symmetric", row.get("distribution"));
    assertEquals("no", row.get("haemorrhage"));
    assertEquals("yes", row.get("symptom_hearing_loss"));
    assertEquals("unknown", row.get("symptom_seizures"));
    assertEquals("3", row.get("sulci"));
    assertEquals("2", row.get("sulci_frontal_left"));
  }

  @Test
  void whatIsNotKnownIsAnEmptyCellAndNeverAbsent() {
    Map<String, String> row = row(Reading.EMPTY);

    assertEquals("reading-1", row.get("record_id"));
    assertEquals("", row.get("paramagnetic"));
    assertEquals("", row.get("sulci_max"));
    assertEquals("not-assessed", row.get("vermis_superior"));
  }

  @Test
  void whatBeginsLikeAFormulaIsTextInASpreadsheet() {
    Reading reading =
        Reading.EMPTY.withNarrative(
            new Narrative("=HYPERLINK(\"http://x\",\"y\")", null, null, "line 1\nline 2, \"so\""));
    String table = tables.readings(rows(reading));

    assertTrue(table.contains(",\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\","), table);
    assertTrue(table.contains(",\"line 1\nline 2, \"\"so\"\"\"\r\n"), table);
  }

  @Test
  void theLongFormHasALineForEachSiteAndSulcus() {
    List<String> lines = tables.sites(rows(Samples.classical())).lines().toList();

    assertTrue(
        lines.contains(
            "2.25.1234567890_r1,vermis,superior,,present,,,thick,high,,,0.84,17,2.4,,,,,,,"
                + "Dark rim of the upper folia on every slice that cuts it."),
        lines.toString());
    assertTrue(lines.stream().anyMatch(line -> line.contains(",spine,cord-cervical,,present")));
    assertEquals(4, lines.stream().filter(line -> line.contains(",sulci,")).count());
  }

  @Test
  void theDictionaryDescribesEveryColumnInItsOrder() {
    List<String> named =
        tables.dictionary().lines().skip(1).map(line -> line.split(",", -1)[0]).toList();

    assertEquals(Arrays.asList(head().split(",", -1)), named);
    assertEquals(named.size(), new HashSet<>(named).size());
    for (String name : named) {
      assertTrue(name.matches("[a-z][a-z0-9_]{0,99}"), name);
    }
  }

  @Test
  void everyValueIsAmongTheChoicesOfItsColumn() {
    Map<String, String> choices = new HashMap<>();
    tables
        .dictionary()
        .lines()
        .filter(line -> line.contains("dropdown"))
        .forEach(line -> choices.put(line.split(",", -1)[0], line));
    row(Samples.everything())
        .forEach((name, value) -> {
          String choice = choices.get(name);
          assertTrue(
              choice == null || value.isEmpty() || choice.contains(value + ", "), name + value);
        });
  }

  @Test
  void patientIdAndAccessionAreMarkedAsIdentifiers() {
    List<String> identifiers =
        tables
            .dictionary()
            .lines()
            .filter(line -> line.split(",", -1).length > 10 && line.endsWith(",y,,,,,,,"))
            .map(line -> line.split(",", -1)[0])
            .toList();
    assertEquals(List.of("patient_id", "accession"), identifiers);
  }

  private String head() {
    return tables.readings(List.of()).strip();
  }

  private Map<String, String> row(Reading reading) {
    String line = tables.readings(rows(reading)).lines().skip(1).findFirst().orElseThrow();
    String[] cells = line.split(",", -1);
    String[] names = head().split(",", -1);
    Map<String, String> row = new HashMap<>();
    for (int column = 0; column < Math.min(cells.length, names.length); column++) {
      row.put(names[column], cells[column]);
    }
    return row;
  }

  private static List<TableRow> rows(Reading reading) {
    return List.of(TableRow.of(reading, new Classifier().classify(reading), 1));
  }
}
