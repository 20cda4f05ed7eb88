package org.sideroscope.readingformat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.ValidationMessage;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.classification.Caution;
import org.sideroscope.findings.classification.Classification;
import org.sideroscope.findings.classification.Classifier;
import org.sideroscope.findings.classification.CriterionResult;
import org.sideroscope.findings.classification.CriterionStatus;
import org.sideroscope.findings.classification.DecisiveOutcome;
import org.sideroscope.findings.classification.Multifocality;
import org.sideroscope.findings.classification.ResultCode;
import org.sideroscope.findings.classification.SettleName;
import org.sideroscope.findings.classification.SettleValue;
import org.sideroscope.findings.classification.SupratentorialExtension;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;

class ClassificationWriterTest {

  private final Classifier classifier = new Classifier();
  private final SchemaCheck schema = new SchemaCheck(FormatSchema.CLASSIFICATION);

  @Test
  void membersAreInTheOrderOfTheFormatAndListsInTheirs() {
    Classification base = classifier.classify(Reading.EMPTY);
    Classification classification =
        new Classification(
            ResultCode.ISS_1_RESTRICTED,
            false,
            EnumSet.of(ResultCode.ISS_1_RESTRICTED, ResultCode.ISS_1_CLASSICAL),
            List.of(SettleName.VERMIS, SettleName.BRAINSTEM),
            List.of(
                new DecisiveOutcome(
                    SettleName.VERMIS, SettleValue.PRESENT, ResultCode.ISS_1_CLASSICAL),
                new DecisiveOutcome(
                    SettleName.BRAINSTEM, SettleValue.PRESENT, ResultCode.ISS_1_CLASSICAL),
                new DecisiveOutcome(
                    SettleName.BRAINSTEM, SettleValue.ABSENT, ResultCode.ISS_1_RESTRICTED)),
            SettleName.BRAINSTEM,
            SupratentorialExtension.UNKNOWN,
            2,
            OptionalInt.of(3),
            new Multifocality(1, 2),
            List.of(
                new CriterionResult(
                    "cerebellum",
                    CriterionStatus.NOT_MET,
                    List.of("vermis/superior"),
                    List.of(),
                    "PN table 1",
                    "in words")),
            List.of(new Caution("vermis-absent", "The \"vermis\".", "PN")),
            base.explanation());
    String line = ClassificationWriter.write(classification);
    assertEquals(
        """
        {"result":"iss-1-restricted","definite":false,\
        "possible":["iss-1-classical","iss-1-restricted"],\
        "toSettle":["brainstem","vermis"],\
        "decisive":[{"name":"brainstem","value":"absent","result":"iss-1-restricted"},\
        {"name":"brainstem","value":"present","result":"iss-1-classical"},\
        {"name":"vermis","value":"present","result":"iss-1-classical"}],\
        "next":"brainstem","supratentorialExtension":"unknown",\
        "sulcusCount":2,"sulcusCountMax":3,\
        "multifocality":{"left":1,"right":2,"total":3},\
        "criteria":[{"id":"cerebellum","status":"not-met","sites":["vermis/superior"],\
        "source":"PN table 1"}],\
        "cautions":[{"id":"vermis-absent","text":"The \\"vermis\\".","source":"PN"}]}\
        """,
        line);
    assertValid(line);
  }

  @Test
  void whatHasNoBoundIsNull() {
    String line = ClassificationWriter.write(classifier.classify(Reading.EMPTY));
    assertTrue(line.contains("\"sulcusCountMax\":null"), line);
    assertValid(line);
  }

  @Test
  void everyAnswerIsOneValidLine() {
    RandomReadings.withoutContradiction()
        .limit(300)
        .map(reading -> ClassificationWriter.write(classifier.classify(reading)))
        .forEach(this::assertValid);
  }

  @Test
  void aRefusalSaysWhatAndWhere() {
    String line =
        ClassificationWriter.write(
            Failure.at(FailureReason.INVALID, "sulci[0].id", "Expected text."));
    assertEquals("{\"error\":\"Expected text.\",\"path\":\"sulci[0].id\"}", line);
    assertValid(line);
  }

  private void assertValid(String line) {
    assertFalse(line.contains("\n"), line);
    assertEquals(Set.<ValidationMessage>of(), schema.complaints(line));
  }
}
