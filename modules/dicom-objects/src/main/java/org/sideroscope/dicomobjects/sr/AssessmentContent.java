package org.sideroscope.dicomobjects.sr;

import java.util.function.Function;
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

/** What a reader says of one place, as a measurement group has it. */
final class AssessmentContent {

  private AssessmentContent() {}

  /** The measurements, then the qualitative evaluations, then the images (PS3.16 TID 1501). */
  static void write(Content content, Assessment said, StudyImages images) {
    Measurements measured = said.measurements();
    if (measured != null) {
      Integer slices = measured.slices();
      content
          .number("volume", measured.volumeMl(), "mL")
          .number("slices", slices == null ? null : Double.valueOf(slices), "1")
          .number("thickness", measured.maxThicknessMm(), "mm");
    }
    content
        .word("assessment", "state", said.state().key())
        .word("reason", "reason", key(said.reason(), NotAssessedReason::key))
        .word("symmetry", "symmetry", key(said.symmetry(), Symmetry::key))
        .word("extent", "extent", key(said.extent(), Extent::key))
        .word("confidence", "confidence", key(said.confidence(), Confidence::key))
        .word("set-by", "set-by", key(said.setBy(), SetBy::key));
    writeLevels(content, said.levels());
    content.text("comment", said.comment());
    EvidenceContent.write(content, "evidence", said.evidence(), images);
    EvidenceContent.write(content, "key-image", said.keyImages(), images);
  }

  /** The key of a member that may be missing. */
  static <E> @Nullable String key(@Nullable E member, Function<E, String> key) {
    return member == null ? null : key.apply(member);
  }

  static void writeLevels(Content content, @Nullable VertebralLevels levels) {
    if (levels != null) {
      content.text("level-from", levels.from()).text("level-to", levels.to());
    }
  }

  static @Nullable VertebralLevels readLevels(Found found) {
    String from = found.text("level-from");
    String to = found.text("level-to");
    return from == null && to == null ? null : new VertebralLevels(from, to);
  }

  static Assessment read(Found found) {
    AssessmentState state = found.member("assessment", "state", AssessmentState::parse);
    return new Assessment(
        state == null ? AssessmentState.NOT_ASSESSED : state,
        found.member("reason", "reason", NotAssessedReason::parse),
        found.member("symmetry", "symmetry", Symmetry::parse),
        found.member("extent", "extent", Extent::parse),
        found.member("confidence", "confidence", Confidence::parse),
        found.text("comment"),
        readLevels(found),
        EvidenceContent.read(found, "evidence"),
        EvidenceContent.read(found, "key-image"),
        measurements(found),
        found.member("set-by", "set-by", SetBy::parse));
  }

  private static @Nullable Measurements measurements(Found found) {
    Double volume = found.number("volume");
    Double slices = found.number("slices");
    Double thickness = found.number("thickness");
    return volume == null && slices == null && thickness == null
        ? null
        : new Measurements(
            volume, slices == null ? null : Integer.valueOf(slices.intValue()), thickness);
  }
}
