package org.sideroscope.cohort.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.cohort.field.Fields;
import org.sideroscope.foundation.Failure;

class ProtocolDraftTest {

  private static final ProtocolDraft DRAFT =
      ProtocolDraft.of(
          Protocol.proposal(
              "Pilot",
              "criteria",
              List.of(
                  new ProjectReader("r1", "", ReaderRole.READER),
                  new ProjectReader("r2", "", ReaderRole.READER))));

  private static Field field(String key) {
    return Fields.find(key).orElseThrow();
  }

  private static List<String> places(ProtocolDraft draft) {
    return draft.complaints().stream().map(Failure::place).toList();
  }

  @Test
  void aProtocolIsTheSameOnceWrittenDown() {
    Protocol odd = DRAFT.withRepeatPercent("12.5").withSeed("77").protocol().orThrow();

    assertEquals(0.125, odd.repeatFraction());
    assertEquals(odd, ProtocolDraft.of(odd).protocol().orThrow());
    assertEquals(odd, ProtocolFile.read(ProtocolFile.write(odd)).orThrow());
  }

  @Test
  void whatCannotBeReadIsSaidAtItsMember() {
    assertEquals(
        List.of("name", "seed", "repeatFraction", "readersPerStudy"),
        places(
            DRAFT
                .withName(" ")
                .withSeed("-1")
                .withRepeatPercent("101")
                .withReadersPerStudy("two")));
    assertTrue(DRAFT.withSeed("x").protocol().toFailure().isPresent());
  }

  @Test
  void readersAreToldApartFromEachOtherAndFromWhatTablesCallOtherwise() {
    assertEquals(
        List.of("readers[1].id"),
        places(DRAFT.withReader(1, new ProjectReader("r1", "", ReaderRole.READER))));
    assertEquals(
        List.of("readers[0].id", "readers[1].id"),
        places(
            DRAFT
                .withReader(0, new ProjectReader("consensus", "", ReaderRole.READER))
                .withReader(1, new ProjectReader("r1-again", "", ReaderRole.READER))));
    assertEquals(
        List.of("readersPerStudy"),
        places(DRAFT.withReader(1, new ProjectReader("r2", "", ReaderRole.ADJUDICATOR))));
  }

  @Test
  void aFieldThatIsAskedAgainComesWhereItWas() {
    ProtocolDraft without = DRAFT.withAsked(field("region/folia"), false);

    assertTrue(without.notAsked().contains(field("region/folia")));
    assertEquals(DRAFT, without.withAsked(field("region/folia"), true));
    assertEquals(
        DRAFT,
        DRAFT
            .withAdjudicated(field("region/cn8"), false)
            .withAdjudicated(field("region/cn8"), true));
  }

  @Test
  void questionsMoveAsFarAsThereArePlaces() {
    Field first = DRAFT.questions().getFirst().field();

    assertEquals(first, DRAFT.withMoved(first, 1).questions().get(1).field());
    assertEquals(first, DRAFT.withMoved(first, 100).questions().getLast().field());
    assertEquals(DRAFT, DRAFT.withMoved(first, -1));
  }

  @Test
  void nothingIsAskedOrSettledTwice() {
    Protocol right = DRAFT.protocol().orThrow();
    String twice =
        ProtocolFile.write(right)
            .replaceFirst("\"region/folia\"", "\"region/vermis\"")
            .replaceFirst("\"result\",", "\"result\", \"result\",");

    assertEquals(
        "questions[1].field: region/vermis is asked twice.",
        ProtocolFile.read(twice).toFailure().orElseThrow().describe());
  }
}
