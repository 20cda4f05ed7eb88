package org.sideroscope.readingformat;

import java.util.List;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.readingformat.json.JsonCursor;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.JsonValue;
import org.sideroscope.readingformat.json.ObjectCursor;

/** One element of {@code sulci}. */
final class SulcusPart {

  /** Far more than there are; adjacency is checked pair by pair. */
  private static final int MOST_SULCI = 1_000;

  private static final int MOST_NEIGHBOURS = 100;

  private SulcusPart() {}

  static List<Sulcus> readList(ObjectCursor at) {
    at.atMost(MOST_SULCI, "sulci");
    return at.objects("sulci", SulcusPart::read);
  }

  private static Sulcus read(ObjectCursor at) {
    at.atMost(MOST_NEIGHBOURS, "adjacentTo");
    return new Sulcus(
        at.requiredText("id"),
        at.required(
            "hemisphere", Words.SIDE.describe(), at.word("hemisphere", Words.SIDE), Side.LEFT),
        at.word("lobe", Words.LOBE),
        at.text("name"),
        at.required("convexity", "true or false", at.bool("convexity"), true),
        at.bool("tramline"),
        at.list("adjacentTo", JsonCursor::text),
        Boolean.TRUE.equals(at.bool("continuousWithLobarHaemorrhage")),
        AssessmentPart.read(at));
  }

  static JsonObject write(Sulcus sulcus) {
    JsonObject.Builder to =
        JsonObject.builder()
            .text("id", sulcus.id())
            .text("hemisphere", sulcus.hemisphere().key())
            .word("lobe", sulcus.lobe(), Lobe::key)
            .text("name", sulcus.name())
            .bool("convexity", sulcus.convexity())
            .bool("tramline", sulcus.tramline())
            .list("adjacentTo", sulcus.adjacentTo(), JsonValue::of);
    if (sulcus.continuousWithLobarHaemorrhage()) {
      to.bool("continuousWithLobarHaemorrhage", true);
    }
    AssessmentPart.write(to, sulcus.assessment());
    return to.build();
  }
}
