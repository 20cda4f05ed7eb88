package org.sideroscope.workstation.deidentify;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sideroscope.dicom.deidentify.DateShift;
import org.sideroscope.dicom.deidentify.Secret;
import org.sideroscope.dicom.deidentify.UidMap;
import org.sideroscope.findings.Reading;
import org.sideroscope.readingformat.ReadingDocument;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.readingformat.ReadingWriter;

class DeidentifiedReadingTest {

  /** Quillwort stands wherever somebody could have written it. */
  private static final String ORIGINAL =
      """
      {"format": "sideroscope-reading/1",
       "study": {"studyInstanceUid": "1.2.3.4711", "patientId": "Quillwort-7",
                 "accessionNumber": "Quillwort-A", "studyDate": "2024-03-01"},
       "reader": {"id": "dr-quillwort", "name": "Dr Quillwort"},
       "status": "amended",
       "signOff": {"by": "Dr Quillwort", "at": "2024-03-02T10:11:12Z", "amends": "Quillwort",
                   "reason": "Quillwort", "credentials": "Quillwort", "version": 2,
                   "result": "iss-classical"},
       "versions": {"program": "Quillwort 1", "criteria": "Quillwort"},
       "regions": {"folia": {"state": "present", "comment": "Quillwort"},
                   "sulci": {"state": "present"}},
       "sulci": [{"id": "quillwort", "hemisphere": "left", "lobe": "frontal", "name": "Quillwort",
                  "convexity": true, "state": "present", "adjacentTo": ["left-central"]},
                 {"id": "left-central", "hemisphere": "left", "name": "central",
                  "convexity": true, "state": "present"}],
       "history": {"singleIntracranialHaemorrhage": "yes", "haemorrhageKind": "Quillwort",
                   "haemorrhageSite": "Quillwort", "haemorrhageYear": 2020,
                   "predisposing": [{"what": "Quillwort", "year": 2019, "detail": "Quillwort"}]},
       "csf": [{"analyte": "Quillwort", "value": "Quillwort", "date": "2024-02-01"}],
       "associatedFindings": [{"what": "Quillwort", "state": "present", "position": "Quillwort",
                               "detail": "Quillwort"}],
       "mimics": [{"what": "Quillwort", "state": "absent", "comment": "Quillwort"}],
       "masks": [{"file": "Quillwort.nii.gz", "seriesInstanceUid": "1.2.3.4712",
                  "labels": {"1": "folia"}}],
       "prior": {"file": "Quillwort.json", "studyInstanceUid": "1.2.3.4713", "date": "2022-03-01"},
       "override": {"result": "css-focal", "reason": "Quillwort", "by": "Quillwort",
                    "at": "2024-03-02T10:11:12Z"},
       "impression": "Quillwort", "suggestions": "Quillwort", "limitations": "Quillwort",
       "comment": "Quillwort", "unknownMember": "Quillwort"}
      """;

  private final ReadingReader parser = new ReadingReader();

  private Reading cleaned(Optional<DateShift> shift, boolean keepTexts) {
    return new DeidentifiedReading(
            new UidMap(Secret.random()),
            new ReadingDates(shift),
            "P000001",
            "R000001",
            Set.of(),
            keepTexts)
        .of(parser.parse(ORIGINAL).orThrow().reading());
  }

  private static String text(Reading reading) {
    return ReadingWriter.write(ReadingDocument.of(reading));
  }

  @Test
  void nothingThatSomebodyWroteIsLeftAndTheRestCanBeRead() {
    String text = text(cleaned(Optional.empty(), false));

    assertFalse(text.toLowerCase(Locale.ROOT).contains("quillwort"), text);
    assertFalse(text.contains("4711") || text.contains("4712") || text.contains("4713"), text);
    assertFalse(text.contains("202"), "no year: " + text);
    assertEquals(text, text(parser.parse(text).orThrow().reading()));
  }

  @Test
  void datesAndYearsMoveTogether() {
    Reading reading = cleaned(Optional.of(new DateShift(-366)), false);

    assertEquals("2023-03-01", reading.header().study().studyDate());
    assertEquals("2023-03-02T10:11:12Z", requireNonNull(reading.header().signOff()).at());
    assertEquals("2021-02-28", requireNonNull(reading.header().prior()).date());
    assertEquals(2019, reading.context().history().haemorrhageYear());
  }

  @Test
  void whatCountsIsTheSame() {
    Reading reading = cleaned(Optional.empty(), false);

    assertEquals(2, reading.sulci().size());
    assertEquals("s1", reading.sulci().getFirst().id());
    assertEquals("left-central", reading.sulci().getLast().id());
    assertEquals("central", reading.sulci().getLast().name());
    assertEquals("P000001", reading.header().study().patientId());
    assertEquals("R000001", requireNonNull(reading.header().signOff()).by());
    assertEquals(2, requireNonNull(reading.header().signOff()).version());
    assertEquals("css-focal", requireNonNull(reading.classOverride()).result());
  }

  @Test
  void textsStayWhereTheyAreAskedForButNoIdentities() {
    String text = text(cleaned(Optional.empty(), true));

    assertTrue(text.contains("\"impression\": \"Quillwort\""), text);
    assertFalse(text.contains("Quillwort-7") || text.contains("Dr Quillwort"), text);
  }
}
