package org.sideroscope.app.palette;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.palette.PlaceForm.Detail;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Confidence;
import org.sideroscope.findings.Extent;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Symmetry;
import org.sideroscope.findings.VertebralLevels;
import org.sideroscope.review.gesture.DescribePlace;
import org.sideroscope.review.reading.Place;

/** Says of the picked place what goes beside its state. Each is one step. Knows no toolkit. */
public final class PlaceAnswers {

  private final PaletteModel model;
  private final PlaceSentences sentences;

  PlaceAnswers(PaletteModel model, PlaceSentences sentences) {
    this.model = model;
    this.sentences = sentences;
  }

  /** The next extent, and after the last none. */
  public void nextExtent() {
    if (isAsked(Detail.EXTENT)) {
      give(next(now().extent(), Extent.values()));
    }
  }

  /** The next symmetry, and after the last none. */
  public void nextSymmetry() {
    if (isAsked(Detail.SYMMETRY)) {
      give(next(now().symmetry(), Symmetry.values()));
    }
  }

  /** The next confidence, and after the last none. */
  public void nextConfidence() {
    if (isAsked(Detail.CONFIDENCE)) {
      give(next(now().confidence(), Confidence.values()));
    }
  }

  /** The next reason why the place is not assessed, around the end; says that it is not. */
  public void nextReason() {
    PlaceForm form = model.form();
    if (form.differs() || form.state().filter(state -> !isNotAssessed(state)).isPresent()) {
      model.refuse(sentences.noReason());
      return;
    }
    NotAssessedReason next = next(now().reason(), NotAssessedReason.values());
    model.answer(AssessmentState.NOT_ASSESSED, next == null ? NotAssessedReason.NOT_IMAGED : next);
  }

  private static boolean isNotAssessed(AssessmentState state) {
    return state == AssessmentState.NOT_ASSESSED;
  }

  void give(@Nullable Extent extent) {
    describe(model.place(), said -> said.withExtent(extent));
  }

  void give(@Nullable Confidence confidence) {
    describe(model.place(), said -> said.withConfidence(confidence));
  }

  /** Symmetry is of both sides, whichever is picked. */
  void give(@Nullable Symmetry symmetry) {
    Place place =
        model.place() instanceof Place.SubSite(SiteKey key)
            ? Place.of(SiteKey.of(key.site()))
            : model.place();
    describe(place, said -> said.withSymmetry(symmetry));
  }

  void give(@Nullable VertebralLevels levels) {
    describe(model.place(), said -> said.withLevels(levels));
  }

  void refuseLevels() {
    model.refuse(sentences.unreadableLevels());
  }

  void writeComment(Place place, String comment) {
    describe(place, said -> said.withComment(comment.isEmpty() ? null : comment));
  }

  /** Whether something can be said; where it cannot, what must come first is said instead. */
  boolean isAsked(Detail detail) {
    PlaceForm form = model.form();
    if (form.asks(detail)) {
      return true;
    }
    boolean answered = !form.isUnsaid();
    model.refuse(
        switch (detail) {
          case LEVELS ->
              answered && form.asks(Detail.EXTENT) ? sentences.noLevels() : sentences.notAsked();
          case SYMMETRY ->
              answered && form.asks(Detail.EXTENT) ? sentences.noSides() : sentences.notAsked();
          case EXTENT -> sentences.notAsked();
          case REASON, CONFIDENCE, COMMENT -> sentences.answerFirst();
        });
    return false;
  }

  private Assessment now() {
    return model.form().said().orElse(Assessment.NONE);
  }

  private void describe(Place place, UnaryOperator<Assessment> change) {
    model.perform(new DescribePlace(place, change));
  }

  private static <E> @Nullable E next(@Nullable E now, E[] all) {
    int at = now == null ? -1 : List.of(all).indexOf(now);
    return at + 1 < all.length ? all[at + 1] : null;
  }
}
