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
import org.sideroscope.foundation.Result;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.gesture.AnswerPlace;
import org.sideroscope.review.gesture.Gesture;
import org.sideroscope.review.reading.Place;

/** What is picked on the palette, and answering it. Knows no toolkit. */
public final class PaletteModel {

  private final OpenReading reading;
  private final Consumer<Failure> onRefused;
  private final PlaceSentences sentences;
  private final PlaceAnswers answers;
  private final List<Runnable> listeners = new ArrayList<>();
  private Pick pick = Pick.of(Region.VERMIS);
  private @Nullable String sulcus;
  private @Nullable String refusal;
  private boolean chosen;

  /** Creates a palette with the vermis picked. */
  public PaletteModel(OpenReading reading, Consumer<Failure> onRefused, PlaceSentences sentences) {
    this.reading = reading;
    this.onRefused = onRefused;
    this.sentences = sentences;
    this.answers = new PlaceAnswers(this, sentences);
  }

  /** Says of the picked place what goes beside its state. */
  public PlaceAnswers answers() {
    return answers;
  }

  /** What is asked of the picked place, and what is said of it so far. */
  PlaceForm form() {
    return PlaceForm.of(place(), reading.reading());
  }

  /** Why the last thing that was tried at this place could not be done, in a sentence. */
  Optional<String> refusal() {
    return Optional.ofNullable(refusal);
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

  /** Chooses a part of a region, on one side where it has sides. */
  public void pick(SiteKey key) {
    pick(key.site(), SideChoice.of(key.side()));
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
      refuse(sentences.chooseSide());
      return false;
    }
    return perform(new AnswerPlace(place(), state, reason));
  }

  /** Does what a gesture at the picked place asks for; why it cannot be done is kept beside it. */
  boolean perform(Gesture gesture) {
    refusal = null;
    boolean done =
        reading.act(session -> {
          Result<SessionSnapshot> result = session.perform(gesture);
          refusal = result.toFailure().map(Failure::message).orElse(null);
          return result;
        });
    tell();
    return done;
  }

  /**
   * Where a stroke marks; empty after saying what must be chosen first. Sulci are marked one by
   * one, since each counts.
   */
  public Optional<Place> placeToMark() {
    if (pick.lacksSide()) {
      refuse(sentences.chooseSide());
      return Optional.empty();
    }
    if (pick.region() == Region.SULCI && sulcus().isEmpty()) {
      refuse(sentences.chooseSulcus());
      return Optional.empty();
    }
    return Optional.of(place());
  }

  /** Whether a stroke has a place to mark, or something must be chosen first. */
  public boolean hasPlaceToMark() {
    return !pick.lacksSide() && (pick.region() != Region.SULCI || sulcus().isPresent());
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

  /** Tells when something else is picked, or something was tried at the picked place. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  private void become(Pick next) {
    chosen = true;
    pick = next;
    refusal = null;
    tell();
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }

  /** Says, beside the place as well, what must come first. */
  void refuse(String sentence) {
    refusal = sentence;
    onRefused.accept(Failure.of(FailureReason.MISSING, sentence));
    tell();
  }
}
