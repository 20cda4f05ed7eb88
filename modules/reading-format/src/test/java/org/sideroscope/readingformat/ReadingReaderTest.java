package org.sideroscope.readingformat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.CsfSample;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Symptom;
import org.sideroscope.findings.SymptomRecord;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;

class ReadingReaderTest {

  private static final String FORMAT = "{\"format\":\"sideroscope-reading/1\",";

  private final ReadingReader reader = new ReadingReader();

  @Test
  void onlyTheFormatIsRequired() {
    assertEquals(
        Result.success(ReadingDocument.of(Reading.EMPTY)),
        reader.parse("{\"format\":\"sideroscope-reading/1\"}"));
  }

  @Test
  void aSiteIsReadWithItsSide() {
    Reading reading =
        reading("\"regions\":{\"brainstem\":{\"sites\":{\"pons.left\":{\"state\":\"present\"}}}}");
    assertEquals(
        Assessment.of(AssessmentState.PRESENT),
        reading.region(Region.BRAINSTEM).sites().get(SiteKey.of(Site.PONS, Side.LEFT)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "regions":{"brainstem":{"sites":{"pons.left":{"state":"here"}}}} | regions.brainstem.sites.pons.left.state | one of not-assessed, absent, present
          "regions":{"brainstem":{"sites":{"pons.up":{}}}}   | regions.brainstem.sites.pons.up | one of midbrain
          "regions":{"vermis":{"sites":{"superior.left":{}}}} | regions.vermis.sites.superior.left | one of superior, inferior
          "regions":{"sulci":{"sites":{"s1":{}}}}            | regions.sulci.sites.s1       | no member here
          "regions":{"thalamus":{}}                          | regions.thalamus             | one of vermis, folia
          "supratentorialOther":{"insula":{}}                | supratentorialOther.insula   | one of sylvian-fissure
          "supratentorialOther":{"interhemispheric-fissure.left":{}} | supratentorialOther.interhemispheric-fissure.left | one of
          "regions":[]                                       | regions                      | an object, found a list
          "regions":{"vermis":null}                          | regions.vermis               | found null
          "comment":null                                     | comment                      | text, found null
          "sulci":[{"id":"a","hemisphere":"left"}]           | sulci[0].convexity           | missing
          "sulci":[{"id":"a","convexity":true}]              | sulci[0].hemisphere          | one of left, right; it is missing
          "sulci":[{"hemisphere":"left","convexity":true}]   | sulci[0].id                  | missing
          "sulci":[{"id":" ","hemisphere":"left","convexity":true}] | sulci[0].id           | not empty
          "sulci":[{"id":"a","hemisphere":"left","convexity":true,"adjacentTo":["b"]}] | sulci[0].adjacentTo[0] | id of another sulcus
          "sulci":[{"id":"a","hemisphere":"left","convexity":true},{"id":"a","hemisphere":"left","convexity":true}] | sulci[1].id | one of its own
          "regions":{"vermis":{"state":"absent","reason":"artefact"}} | regions.vermis.reason | reason
          "regions":{"folia":{"sites":{"folia":{"measurements":{"volumeMl":-1}}}}} | regions.folia.sites.folia.measurements.volumeMl | from 0 to 1000000
          "regions":{"folia":{"measurements":{"slices":1.5}}} | regions.folia.measurements.slices | a whole number
          "regions":{"folia":{"measurements":{"volumeMl":1e999}}} | regions.folia.measurements.volumeMl | a number from
          "regions":{"spine":{"sites":{"cord-cervical":{"levels":{"from":"C9"}}}}} | regions.spine.sites.cord-cervical.levels.from | C2, T12 or L1
          "regions":{"folia":{"evidence":[{"points":[[1,2]]}]}} | regions.folia.evidence[0].points[0] | three numbers
          "regions":{"folia":{"evidence":[{"points":[[1,2,"x"]]}]}} | regions.folia.evidence[0].points[0][2] | a number
          "regions":{"folia":{"keyImages":[{"frames":[0]}]}}  | regions.folia.keyImages[0].frames[0] | from 1
          "regions":{"folia":{"evidence":[{"mask":{"file":"m.nii.gz"}}]}} | regions.folia.evidence[0].mask.label | missing
          "evidence":[{"sopInstanceUids":"1.2"}]             | evidence[0].sopInstanceUids  | a list, found text
          "acquisition":{"paramagneticSensitive":"yes"}      | acquisition.paramagneticSensitive | true or false, found text
          "acquisition":{"coverage":{"spine":["sacral"]}}    | acquisition.coverage.spine[0] | one of cervical
          "acquisition":{"series":[{"echoTimeMs":"20"}]}     | acquisition.series[0].echoTimeMs | a number
          "distribution":"bilateral"                         | distribution                 | one of symmetric
          "history":{"singleIntracranialHaemorrhage":true}   | history.singleIntracranialHaemorrhage | one of yes, no, unknown
          "history":{"haemorrhageYear":20155}                | history.haemorrhageYear      | a whole number from 1850
          "history":{"predisposing":[{"year":1990}]}         | history.predisposing[0].what | missing
          "clinical":{"hearing-loss":"maybe"}                | clinical.hearing-loss        | one of yes, no, unknown
          "clinical":{"hearingLoss":{"state":"?"}}           | clinical.hearingLoss.state   | one of yes, no, unknown
          "clinical":{"hearingLoss":"no","hearing loss":"yes"} | clinical.hearing loss      | two spellings
          "csf":{"ferritin":{"unit":"ng/ml"}}                | csf.ferritin.value           | missing
          "csf":[{"value":1}]                                | csf[0].analyte               | missing
          "csf":{"ferritin":{"value":1,"date":"May 2024"}}   | csf.ferritin.date            | 2026-05
          "associatedFindings":[{"what":"x","side":"both"}]  | associatedFindings[0].side   | one of left, right
          "mimics":["trauma"]                                | mimics[0]                    | an object, found text
          "masks":[{"file":"m.nii.gz","labels":{"0":"vermis"}}] | masks[0].labels.0         | from 1
          "masks":[{"file":"m.nii.gz","labels":{"1":"vermis/pons"}}] | masks[0].labels.1    | brainstem/pons.left
          "masks":[{"file":"../m.nii.gz"}]                   | masks[0].file                | beside the reading
          "masks":[{"file":"/etc/passwd"}]                   | masks[0].file                | beside the reading
          "masks":[{"file":"m.nii.gz","sha256":"12"}]        | masks[0].sha256              | 64 hexadecimal digits
          "study":{"studyDate":"2026-02-30"}                 | study.studyDate              | 2026-05-01
          "study":{"studyDate":"20260501"}                   | study.studyDate              | 2026-05-01
          "signOff":{"at":"noon"}                            | signOff.at                   | T09:30:00Z
          "scores":{"ariaH":"mild-ish"}                      | scores.ariaH                 | one of none, mild
          "override":{"result":"incomplete"}                 | override.result              | one of css-disseminated
          "override":{"reason":"x"}                          | override.result              | missing
          """)
  void refusesAtThePathOfTheMember(String members, String path, String expected) {
    Failure failure = reader.parse(FORMAT + members + "}").toFailure().orElseThrow();
    assertEquals(path, failure.place());
    assertTrue(failure.message().contains(expected), failure.message());
  }

  @Test
  void anotherVersionIsNamedBeforeAnythingElse() {
    Failure failure =
        reader
            .parse("{\"regions\":7,\"format\":\"sideroscope-reading/2\"}")
            .toFailure()
            .orElseThrow();
    assertEquals("format", failure.place());
    assertTrue(failure.message().contains("another version"), failure.message());
  }

  @ParameterizedTest
  @CsvSource({"{}, format", "{\"format\":\"report\"}, format", "[], ''", "null, ''"})
  void whatIsNoReadingIsRefused(String text, String path) {
    assertEquals(path, reader.parse(text).toFailure().orElseThrow().place());
  }

  @Test
  void symptomsAreReadInEverySpelling() {
    Reading reading =
        reading(
            """
            "clinical": {
              "hearingLoss": "no",
              "gait": "kept",
              "vestibular-loss": {"state": "yes", "onsetYear": 2015},
              "cranial nerve palsies": "unknown",
              "COGNITIVE_DYSFUNCTION": "yes"
            }\
            """);
    assertEquals(
        List.of(
            SymptomRecord.of(Answer.NO),
            SymptomRecord.of(Answer.YES),
            SymptomRecord.of(Answer.UNKNOWN),
            new SymptomRecord(Answer.YES, 2015)),
        List.copyOf(reading.context().symptoms().values()));
    assertEquals(
        List.of(
            Symptom.HEARING_LOSS,
            Symptom.COGNITIVE_DYSFUNCTION,
            Symptom.CRANIAL_NERVE_PALSIES,
            Symptom.VESTIBULAR_LOSS),
        List.copyOf(reading.context().symptoms().keySet()));
  }

  @Test
  void csfIsReadAsAListAndKeyedByAnalyte() {
    assertEquals(
        List.of(
            new CsfSample("ferritin", "42.50", "ng/ml", "2024-03"),
            new CsfSample("redCells", "1200", null, "2024"),
            new CsfSample("xanthochromia", "yes", null, "2024"),
            new CsfSample("whiteCells", "few", null, "2024")),
        reading(
                """
                "csf": {
                  "date": "2024",
                  "ferritin": {"value": 42.50, "unit": "ng/ml", "date": "2024-03"},
                  "redCells": 1200,
                  "xanthochromia": true,
                  "whiteCells": "few"
                }\
                """)
            .context()
            .csf());
    assertEquals(
        List.of(new CsfSample("ferritin", "42.50", null, null)),
        reading("\"csf\":[{\"analyte\":\"ferritin\",\"value\":42.50}]").context().csf());
  }

  @Test
  void aFileIsReadAndAMissingOneNamed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("reading.json");
    Files.writeString(file, ReadingWriter.write(Reading.EMPTY));
    assertEquals(Result.success(ReadingDocument.of(Reading.EMPTY)), reader.parse(file));

    Path missing = folder.resolve("missing.json");
    assertEquals(missing.toString(), reader.parse(missing).toFailure().orElseThrow().place());
    assertEquals(folder.toString(), reader.parse(folder).toFailure().orElseThrow().place());
  }

  @Test
  void anEndlessStreamIsGivenUp() {
    Failure failure = reader.parse(new Endless(), "-").toFailure().orElseThrow();
    assertTrue(failure.message().contains("at most 8 MB"), failure.message());
  }

  private Reading reading(String members) {
    return reader.parse(FORMAT + members + "}").orThrow().reading();
  }

  private static final class Endless extends InputStream {

    @Override
    public int read() {
      return '[';
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      Arrays.fill(bytes, offset, offset + length, (byte) '[');
      return length;
    }
  }
}
