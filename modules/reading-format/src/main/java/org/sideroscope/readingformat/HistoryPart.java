package org.sideroscope.readingformat;

import org.sideroscope.findings.Answer;
import org.sideroscope.findings.History;
import org.sideroscope.findings.PredisposingFact;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.ObjectCursor;

/** {@code history}: the haemorrhage asked for, and what predisposes to bleeding. */
final class HistoryPart {

  private HistoryPart() {}

  static History read(ObjectCursor at) {
    return new History(
        at.word("singleIntracranialHaemorrhage", Words.ANSWER),
        at.text("haemorrhageKind"),
        at.text("haemorrhageSite"),
        at.integer("haemorrhageYear", Times.YEAR),
        at.bool("several"),
        at.objects("predisposing", HistoryPart::predisposing));
  }

  static JsonObject write(History history) {
    if (history.equals(History.NONE)) {
      return JsonObject.EMPTY;
    }
    return JsonObject.builder()
        .word("singleIntracranialHaemorrhage", history.haemorrhage(), Answer::key)
        .text("haemorrhageKind", history.haemorrhageKind())
        .text("haemorrhageSite", history.haemorrhageSite())
        .integer("haemorrhageYear", history.haemorrhageYear())
        .bool("several", history.several())
        .list("predisposing", history.predisposing(), HistoryPart::predisposing)
        .build();
  }

  private static PredisposingFact predisposing(ObjectCursor at) {
    return new PredisposingFact(
        at.requiredText("what"), at.integer("year", Times.YEAR), at.text("detail"));
  }

  private static JsonObject predisposing(PredisposingFact fact) {
    return JsonObject.builder()
        .text("what", fact.what())
        .integer("year", fact.year())
        .text("detail", fact.detail())
        .build();
  }
}
