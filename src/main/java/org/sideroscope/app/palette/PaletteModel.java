package org.sideroscope.app.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.review.gesture.AnswerPlace;
import org.sideroscope.review.reading.Place;

/** What is picked on the palette, and answering it. Knows no toolkit. */
public final class PaletteModel {

  private final OpenReading reading;
  private final Consumer<Failure> onRefused;
  private final String chooseSide;
  private final String chooseSulcus;
  private final List<Runnable> listeners = new ArrayList<>();
  private Pick pick = Pick.of(Region.VERMIS);
  private @Nullable String sulcus;
  private boolean chosen;

  /**
   * Creates a palette with the vermis picked.
   *
   * @param chooseSide what is said when a side is needed and none is chosen
   * @param chooseSulcus what is said when a sulcus is needed and none is chosen
   */
  public PaletteModel(
      OpenReading reading, Consumer<Failure> onRefused, String chooseSide, String chooseSulcus) {
    this.reading = reading;
    this.onRefused = onRefused;
    this.chooseSide = chooseSide;
    this.chooseSulcus = chooseSulcus;
  }

  Pick pick() {
    return pick;
  }

  public Region region() {
    return pick.region();
  }

  /** The id of the sulcal record that answers and strokes are about, if one is chosen. */
  public Optional<String> sulcus() {
    return Optional.ofNullable(sulcus)
        .filter(id -> pick.region() == Region.SULCI)
        .filter(id -> reading.reading().sulcus(id).isPresent());
  }

  /** A region's key: the region, and pressed again its next sub-site. */
  public void press(Region region) {
    become(chosen && pick.region() == region ? pick.nextSite() : Pick.of(region));
  }

  /** A click on a region's row: the region as a whole. */
  public void pick(Region region) {
    become(Pick.of(region));
  }

  void pick(Site site) {
    become(Pick.of(site));
  }

  void pick(Site site, SideChoice side) {
    become(Pick.of(site).withSide(side));
  }

  /** Chooses a sulcal record for the next answers and strokes. */
  public void pickSulcus(String id) {
    sulcus = id;
    become(Pick.of(Region.SULCI));
  }

  public void chooseLeft() {
    become(pick.withSide(SideChoice.LEFT));
  }

  public void chooseRight() {
    become(pick.withSide(SideChoice.RIGHT));
  }

  public void chooseBoth() {
    become(pick.withSide(SideChoice.BOTH));
  }

  /**
   * Answers for what is picked.
   *
   * @return false if it was refused
   */
  public boolean answer(AssessmentState state, @Nullable NotAssessedReason reason) {
    if (state == AssessmentState.PRESENT && pick.lacksSide()) {
      refuse(chooseSide);
      return false;
    }
    return reading.perform(new AnswerPlace(place(), state, reason));
  }

  /**
   * Where a stroke marks; empty after saying what must be chosen first. Sulci are marked one by
   * one, since each counts.
   */
  public Optional<Place> placeToMark() {
    if (pick.lacksSide()) {
      refuse(chooseSide);
      return Optional.empty();
    }
    if (pick.region() == Region.SULCI && sulcus().isEmpty()) {
      refuse(chooseSulcus);
      return Optional.empty();
    }
    return Optional.of(place());
  }

  /** The picked place; a paired site without a chosen side stands for both. */
  public Place place() {
    Optional<Place> ofSulcus = sulcus().map(Place::ofSulcus);
    return ofSulcus.orElseGet(() ->
        pick.site()
            .map(site -> pick.keys().size() == 1 ? pick.keys().getFirst() : SiteKey.of(site))
            .map(Place::of)
            .orElseGet(() -> Place.of(pick.region())));
  }

  /** Tells when something else is picked. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  private void become(Pick next) {
    chosen = true;
    pick = next;
    listeners.forEach(Runnable::run);
  }

  private void refuse(String sentence) {
    onRefused.accept(Failure.of(FailureReason.MISSING, sentence));
  }
}
