package org.sideroscope.app.palette;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.classification.RegionState;
import org.sideroscope.review.reading.Place;

/**
 * What the palette asks of a place beside its state, and what is said so far: a pure function of
 * the reading. Source: specification section 1.
 *
 * @param said what the reader said; of both sides only what holds of both; empty where nothing is
 *     said, or where the sides differ in their state
 * @param differs true where the sides differ in their state
 * @param follows what a region counts as, where that follows from its parts and not from an answer
 * @param asked what makes sense to be asked now
 */
record PlaceForm(
    Place place,
    Optional<Assessment> said,
    boolean differs,
    Optional<AssessmentState> follows,
    Set<Detail> asked) {

  /** What can be said of a place beside its state. */
  enum Detail {
    REASON,
    EXTENT,
    SYMMETRY,
    CONFIDENCE,
    LEVELS,
    COMMENT
  }

  PlaceForm {
    asked = Set.copyOf(asked);
  }

  static PlaceForm of(Place place, Reading reading) {
    if (place instanceof Place.SubSite(SiteKey key)
        && key.site().isPaired()
        && key.side() == null) {
      return ofBoth(
          place, side(key.site(), Side.LEFT, reading), side(key.site(), Side.RIGHT, reading));
    }
    Optional<Assessment> here = place.in(reading);
    Optional<Assessment> answered = here.filter(said -> isAnswered(place, said));
    Optional<AssessmentState> follows = follows(place, reading);
    return new PlaceForm(
        place,
        answered.or(() -> here.filter(said -> follows.isPresent())),
        false,
        follows,
        asked(place, answered, follows));
  }

  private static PlaceForm ofBoth(
      Place place, Optional<Assessment> left, Optional<Assessment> right) {
    boolean differs = !left.map(Assessment::state).equals(right.map(Assessment::state));
    Optional<Assessment> common =
        differs ? Optional.empty() : left.map(one -> common(one, right.orElse(one)));
    return new PlaceForm(
        place, common, differs, Optional.empty(), asked(place, common, Optional.empty()));
  }

  private static Optional<Assessment> side(Site site, Side side, Reading reading) {
    return Place.of(SiteKey.of(site, side))
        .in(reading)
        .or(() -> Place.of(SiteKey.of(site)).in(reading));
  }

  /** What two sides of one state have in common. */
  private static Assessment common(Assessment one, Assessment other) {
    return Assessment.of(one.state())
        .withReason(both(one, other, Assessment::reason))
        .withExtent(both(one, other, Assessment::extent))
        .withSymmetry(both(one, other, Assessment::symmetry))
        .withConfidence(both(one, other, Assessment::confidence))
        .withComment(both(one, other, Assessment::comment))
        .withLevels(both(one, other, Assessment::levels));
  }

  private static <T> @Nullable T both(
      Assessment one, Assessment other, Function<Assessment, @Nullable T> part) {
    T said = part.apply(one);
    return Objects.equals(said, part.apply(other)) ? said : null;
  }

  /** A region that nobody spoke of is not assessed as well, without having been called so. */
  private static boolean isAnswered(Place place, Assessment said) {
    return !(place instanceof Place.WholeRegion)
        || !said.is(AssessmentState.NOT_ASSESSED)
        || said.reason() != null;
  }

  private static Optional<AssessmentState> follows(Place place, Reading reading) {
    if (place instanceof Place.WholeRegion(Region region) && region != Region.SULCI) {
      AssessmentState state = RegionState.of(region, reading.region(region)).state();
      return Optional.of(state).filter(one -> !reading.region(region).overall().is(one));
    }
    return Optional.empty();
  }

  private static Set<Detail> asked(
      Place place, Optional<Assessment> answered, Optional<AssessmentState> follows) {
    if (answered.isEmpty()) {
      return follows.isPresent() ? EnumSet.of(Detail.COMMENT) : EnumSet.noneOf(Detail.class);
    }
    return switch (answered.get().state()) {
      case NOT_ASSESSED -> EnumSet.of(Detail.REASON, Detail.COMMENT);
      case ABSENT -> EnumSet.of(Detail.CONFIDENCE, Detail.COMMENT);
      case PRESENT, INDETERMINATE -> ofDeposit(place);
    };
  }

  private static Set<Detail> ofDeposit(Place place) {
    Set<Detail> asked = EnumSet.of(Detail.EXTENT, Detail.CONFIDENCE, Detail.COMMENT);
    if (hasSides(place)) {
      asked.add(Detail.SYMMETRY);
    }
    if (place instanceof Place.SubSite(SiteKey key) && key.site().hasLevels()) {
      asked.add(Detail.LEVELS);
    }
    return asked;
  }

  private static boolean hasSides(Place place) {
    return switch (place) {
      case Place.SubSite(SiteKey key) -> key.site().isPaired();
      case Place.WholeRegion(Region region) -> region.sites().stream().anyMatch(Site::isPaired);
      case Place.SulcusRecord _ -> false;
    };
  }

  boolean asks(Detail detail) {
    return asked.contains(detail);
  }

  /** The state that the reader said; empty where it only follows, or differs between the sides. */
  Optional<AssessmentState> state() {
    return said.filter(one -> isAnswered(place, one)).map(Assessment::state);
  }

  boolean isUnsaid() {
    return state().isEmpty() && !differs;
  }
}
