package org.sideroscope.cohort.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtocolFileTest {

  private static final Protocol PROTOCOL =
      Protocol.proposal(
          "Agreement on siderosis",
          "PN table 1",
          List.of(
              new ProjectReader("r1", "First Reader", ReaderRole.READER),
              new ProjectReader("r2", "", ReaderRole.READER),
              new ProjectReader("adjudicator", "", ReaderRole.ADJUDICATOR)));

  @Test
  void whatIsWrittenIsReadBackTheSame() {
    assertEquals(PROTOCOL, ProtocolFile.read(ProtocolFile.write(PROTOCOL)).orThrow());
  }

  @Test
  void whatIsWrittenFollowsThePublishedSchema() throws IOException {
    assertEquals(0, complaints(ProtocolFile.write(PROTOCOL)));
  }

  /** The schema refuses what the program refuses. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"format\": \"sideroscope-protocol/1\" | \"format\": \"other/1\" | format",
        "\"field\": \"region/vermis\" | \"field\": \"region/nose\" | questions[0].field",
        "\"mandatory\": true | \"mandatory\": 1 | questions[0].mandatory",
        "\"id\": \"r1\" | \"id\": \"../r1\" | readers[0].id",
        "\"role\": \"reader\" | \"role\": \"boss\" | readers[0].role",
        "\"repeatFraction\": 0.1 | \"repeatFraction\": 1.5 | repeatFraction",
        "\"readersPerStudy\": 2 | \"readersPerStudy\": 0 | readersPerStudy",
        "\"patient\": \"never\" | \"patient\": \"maybe\" | blinding.patient",
      })
  void whatIsWrongIsRefusedWithItsPlace(String right, String wrong, String place)
      throws IOException {
    String text = ProtocolFile.write(PROTOCOL);
    int at = text.indexOf(right);
    String changed = text.substring(0, at) + wrong + text.substring(at + right.length());

    assertEquals(
        place, ProtocolFile.read(changed).toFailure().map(failure -> failure.place()).orElse(""));
    assertEquals(true, complaints(changed) > 0, "the schema accepts " + wrong);
  }

  @Test
  void moreReadersPerStudyThanThereAreAreRefusedInASentence() {
    String text =
        ProtocolFile.write(PROTOCOL).replace("\"readersPerStudy\": 2", "\"readersPerStudy\": 3");

    assertEquals(
        "readersPerStudy: It is from 1 to the number of readers, which is 2.",
        ProtocolFile.read(text).toFailure().orElseThrow().describe());
  }

  @Test
  void aNumberCannotBeAdjudicated() {
    String text =
        ProtocolFile.write(PROTOCOL)
            .replaceFirst("\"adjudicated\": \\[[^\\]]*\\]", "\"adjudicated\": [\"sulci\"]");

    assertEquals(
        "adjudicated[0]: sulci is a number; only categories can be adjudicated.",
        ProtocolFile.read(text).toFailure().orElseThrow().describe());
  }

  private static int complaints(String json) throws IOException {
    try (InputStream in = ProtocolFile.class.getResourceAsStream(ProtocolFile.SCHEMA)) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
      return schema.validate(new ObjectMapper().readTree(json)).size();
    }
  }
}
