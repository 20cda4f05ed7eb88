package org.sideroscope.review.gesture;

import java.util.stream.Stream;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.SetBy;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.RestAnswered;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * Says that everything the reader has not spoken of is absent. Leaves alone whatever has an answer,
 * what could not be read, and all that is no site: distribution, history, symptoms. The step holds
 * every place it sets, so that it can be shown before it is done; each of them says from then on
 * that it was set like this.
 */
public record AnswerRest() implements Gesture {

  @Override
  public Result<Step> on(ReadingState before) {
    AnswerDraft draft = new AnswerDraft(before.said());
    Stream.of(Region.values()).forEach(region -> answer(region, before.said(), draft));
    Parts.unlistedSupratentorial(before.said()).forEach(place -> makeAbsent(place, draft));
    before.said().deposits().supratentorialOther().keySet().stream()
        .map(Place::of)
        .filter(place -> isUnsaid(place, before.said()))
        .forEach(place -> makeAbsent(place, draft));
    return Result.success(new RestAnswered(draft.build(before)));
  }

  private static void answer(Region region, Reading said, AnswerDraft draft) {
    Place whole = Place.of(region);
    Parts.listed(region, said).stream()
        .filter(part -> isUnsaid(part, said))
        .forEach(part -> makeAbsent(part, draft));
    if (region == Region.SULCI) {
      answerConvexities(said, draft);
    } else if (!said.region(region).sites().isEmpty()) {
      if (speaksOfParts(said.region(region).overall())) {
        Parts.unlisted(region, said).forEach(part -> makeAbsent(part, draft));
      }
    } else if (isUnsaid(whole, said)) {
      makeAbsent(whole, draft);
    }
  }

  /** Where sulci were found, the convexities are now looked at, and these are all of them. */
  private static void answerConvexities(Reading said, AnswerDraft draft) {
    Place whole = Place.of(Region.SULCI);
    if (isUnsaid(whole, said)) {
      boolean found = Deposits.anyPresent(Parts.listed(Region.SULCI, said), said);
      AssessmentState state = found ? AssessmentState.PRESENT : AssessmentState.ABSENT;
      draft.follow(whole, state, null, SetBy.REST_ABSENT);
    }
  }

  /** True unless the region as a whole was called something that its other parts share. */
  private static boolean speaksOfParts(Assessment whole) {
    return whole.isPresent() || Deposits.isUnsaid(whole);
  }

  private static boolean isUnsaid(Place place, Reading said) {
    return place.in(said).map(Deposits::isUnsaid).orElse(true);
  }

  private static void makeAbsent(Place place, AnswerDraft draft) {
    draft.follow(place, AssessmentState.ABSENT, null, SetBy.REST_ABSENT);
  }
}
