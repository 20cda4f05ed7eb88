package org.sideroscope.readingformat;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Confidence;
import org.sideroscope.findings.Extent;
import org.sideroscope.findings.Measurements;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.SetBy;
import org.sideroscope.findings.Symmetry;
import org.sideroscope.findings.VertebralLevels;
import org.sideroscope.readingformat.json.JsonCursor;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.ObjectCursor;
import org.sideroscope.readingformat.json.Range;

/** The members of an assessment. */
final class AssessmentPart {

  private static final Pattern LEVEL =
      Pattern.compile("C[0-8]|Th?([1-9]|1[0-3])|L[1-6]|S[1-5]|Co[1-4]?");

  private AssessmentPart() {}

  static Assessment read(ObjectCursor at) {
    return read(at, null);
  }

  /** At a site of the spine, which may have {@code levels}. */
  static Assessment readSpinal(ObjectCursor at) {
    return read(at, levels(at));
  }

  private static Assessment read(ObjectCursor at, @Nullable VertebralLevels levels) {
    return new Assessment(
        at.word("state", Words.STATE, AssessmentState.NOT_ASSESSED),
        at.word("reason", Words.REASON),
        at.word("symmetry", Words.SYMMETRY),
        at.word("extent", Words.EXTENT),
        at.word("confidence", Words.CONFIDENCE),
        at.text("comment"),
        levels,
        EvidencePart.readList(at, "evidence"),
        EvidencePart.readList(at, "keyImages"),
        at.object("measurements", AssessmentPart::measurements),
        at.word("setBy", Words.SET_BY));
  }

  static JsonObject write(Assessment assessment) {
    JsonObject.Builder to = JsonObject.builder();
    write(to, assessment);
    return to.build();
  }

  static void write(JsonObject.Builder to, Assessment assessment) {
    to.text("state", assessment.state().key());
    writeAllButState(to, assessment);
  }

  static void writeAllButState(JsonObject.Builder to, Assessment assessment) {
    to.word("reason", assessment.reason(), NotAssessedReason::key)
        .word("symmetry", assessment.symmetry(), Symmetry::key)
        .word("extent", assessment.extent(), Extent::key)
        .word("confidence", assessment.confidence(), Confidence::key)
        .text("comment", assessment.comment());
    writeLevels(to, assessment.levels());
    EvidencePart.writeList(to, "evidence", assessment.evidence());
    EvidencePart.writeList(to, "keyImages", assessment.keyImages());
    to.part("measurements", assessment.measurements(), AssessmentPart::measurements)
        .word("setBy", assessment.setBy(), SetBy::key);
  }

  static @Nullable VertebralLevels levels(ObjectCursor at) {
    return at.object(
        "levels",
        levels ->
            new VertebralLevels(
                levels.part("from", AssessmentPart::level),
                levels.part("to", AssessmentPart::level)));
  }

  static void writeLevels(JsonObject.Builder to, @Nullable VertebralLevels levels) {
    to.part(
        "levels",
        levels,
        known -> JsonObject.builder().text("from", known.from()).text("to", known.to()).build());
  }

  private static @Nullable String level(JsonCursor at) {
    String text = at.text();
    if (text != null && !LEVEL.matcher(text).matches()) {
      at.refuse("a vertebral level such as C2, T12 or L1");
    }
    return text;
  }

  private static Measurements measurements(ObjectCursor at) {
    return new Measurements(
        at.number("volumeMl", Range.MAGNITUDE),
        at.integer("slices", Range.MAGNITUDE),
        at.number("maxThicknessMm", Range.MAGNITUDE));
  }

  private static JsonObject measurements(Measurements measurements) {
    return JsonObject.builder()
        .number("volumeMl", measurements.volumeMl())
        .integer("slices", measurements.slices())
        .number("maxThicknessMm", measurements.maxThicknessMm())
        .build();
  }
}
