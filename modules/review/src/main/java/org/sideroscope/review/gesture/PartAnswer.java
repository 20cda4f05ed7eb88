package org.sideroscope.review.gesture;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.SetBy;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.Answers;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/** An answer for a sub-site, and what it does to what was said of its region. */
record PartAnswer(SiteKey key, AssessmentState state, @Nullable NotAssessedReason reason) {

  Result<Answers> on(ReadingState before) {
    AnswerDraft draft = new AnswerDraft(before.said());
    splitSides(before.said(), draft);
    List<Place> answered = Parts.bySideOrItself(Place.of(key));
    Optional<Region> region = key.site().region();
    region.ifPresent(whole -> refine(whole, answered, draft));
    answered.forEach(part -> draft.give(part, state, reason));
    boolean stands = region.isEmpty() || keepsDeposit(region.get(), before, draft);
    return stands
        ? Result.success(draft.build(before))
        : Result.failure(
            FailureReason.CONFLICT,
            "The region is recorded as present: answer first for the part that shows it, or for"
                + " the region.");
  }

  /** What was said of both sides at once now stands for each, so that one can change alone. */
  private void splitSides(Reading before, AnswerDraft draft) {
    Place both = Place.of(SiteKey.of(key.site()));
    if (key.site().isPaired()) {
      both.in(before)
          .ifPresent(said -> {
            draft.withdraw(both);
            Parts.bySide(key.site())
                .map(Place::of)
                .filter(side -> side.in(before).isEmpty())
                .forEach(side -> draft.give(side, said));
          });
    }
  }

  /** What was said of the whole region now stands for each of its other parts. */
  private void refine(Region region, List<Place> answered, AnswerDraft draft) {
    Reading said = draft.reading();
    Assessment whole = said.region(region).overall();
    boolean speaksForParts = whole.is(AssessmentState.ABSENT) || whole.isNotImaged();
    boolean differs = !whole.is(state) || whole.reason() != reason;
    if (speaksForParts && differs) {
      Parts.unlisted(region, said).stream()
          .filter(part -> !answered.contains(part))
          .forEach(part ->
              draft.give(
                  part,
                  Assessment.of(whole.state())
                      .withReason(whole.reason())
                      .withSetBy(whole.setBy() == null ? SetBy.IMPLIED : whole.setBy())));
      draft.give(Place.of(region), whole.withState(AssessmentState.NOT_ASSESSED).withReason(null));
    }
  }

  /**
   * A region that is present must keep a present part, once any is listed. Taking back the last one
   * takes back the region's own answer with it, unless marks on the region as a whole show it.
   *
   * @return false if the deposit would be left without a place
   */
  private boolean keepsDeposit(Region region, ReadingState before, AnswerDraft draft) {
    Reading after = draft.reading();
    Place whole = Place.of(region);
    boolean stands =
        !after.region(region).overall().isPresent()
            || Deposits.anyPresent(Parts.listed(region, after), after);
    if (stands) {
      return true;
    }
    boolean lostItsLast = Deposits.anyPresent(Parts.listed(region, before.said()), before.said());
    if (lostItsLast && !before.marks().has(whole.label())) {
      draft.give(whole, after.region(region).overall().withState(AssessmentState.NOT_ASSESSED));
      return true;
    }
    return false;
  }
}
