package org.sideroscope.app.sulci;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.NeighbouringSulci;
import org.sideroscope.findings.NewSulcus;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.event.NeighboursSet;
import org.sideroscope.review.gesture.RecordSulcus;
import org.sideroscope.review.gesture.RemoveSulcus;

/** Recording sulci and saying of each what is asked. Knows no toolkit. */
public final class SulciModel {

  private final OpenReading reading;
  private final Consumer<String> onPick;
  private final List<Runnable> listeners = new ArrayList<>();
  private Side side = Side.RIGHT;
  private Optional<String> picked = Optional.empty();
  private Optional<Reading> shown = Optional.empty();

  /**
   * @param onPick told the id of the record that the next answers and strokes are about
   */
  public SulciModel(OpenReading reading, Consumer<String> onPick) {
    this.reading = reading;
    this.onPick = onPick;
    reading.onChange(this::follow);
  }

  List<Sulcus> records() {
    return reading.reading().sulci();
  }

  /** The record that answers and strokes are about. */
  Optional<Sulcus> picked() {
    return picked.flatMap(id -> reading.reading().sulcus(id));
  }

  /** The hemisphere that the next sulcus is recorded in. */
  Side side() {
    return side;
  }

  void chooseSide(Side next) {
    side = next;
    tell();
  }

  /** Another record is picked, or none. */
  public void showPicked(Optional<String> id) {
    picked = id;
    picked().ifPresent(sulcus -> side = sulcus.hemisphere());
    tell();
  }

  void pick(String id) {
    onPick.accept(id);
  }

  /** Picks the sulcus of this name, recorded as present first where it is not yet. */
  void choose(Side hemisphere, String name) {
    side = hemisphere;
    Optional<Sulcus> recorded = SulcusSearch.recorded(hemisphere, name, records());
    if (recorded.isPresent()) {
      pick(recorded.get().id());
      return;
    }
    Sulcus sulcus = NewSulcus.of(hemisphere, name, records());
    if (reading.perform(new RecordSulcus(sulcus))) {
      pick(sulcus.id());
    }
  }

  /** The next record in the list, or the one before, around the ends. */
  public void step(int steps) {
    List<String> ids = records().stream().map(Sulcus::id).toList();
    if (!ids.isEmpty()) {
      int at = picked.map(ids::indexOf).orElse(steps > 0 ? -1 : 0);
      pick(ids.get(Math.floorMod(at + steps, ids.size())));
    }
  }

  /** Tramline yes, no, and nothing said. */
  public void nextTramline() {
    picked()
        .ifPresent(sulcus -> {
          Boolean said = sulcus.tramline();
          giveTramline(sulcus, said == null ? Boolean.TRUE : said ? Boolean.FALSE : null);
        });
  }

  void giveTramline(Sulcus sulcus, @Nullable Boolean tramline) {
    record(sulcus.withTramline(tramline));
  }

  public void toggleConvexity() {
    picked().ifPresent(sulcus -> record(sulcus.withConvexity(!sulcus.convexity())));
  }

  public void toggleContinuous() {
    picked()
        .ifPresent(sulcus ->
            record(
                sulcus.withContinuousWithLobarHaemorrhage(
                    !sulcus.continuousWithLobarHaemorrhage())));
  }

  /** The other hemisphere, with the neighbours that are proposed there. */
  void giveSide(Sulcus sulcus, Side hemisphere) {
    if (sulcus.hemisphere() != hemisphere) {
      record(
          sulcus
              .withHemisphere(hemisphere)
              .withAdjacentTo(
                  NeighbouringSulci.proposed(
                      sulcus.id(), hemisphere, Neighbours.name(sulcus), records())));
      side = hemisphere;
    }
  }

  void giveLobe(Sulcus sulcus, Lobe lobe) {
    record(sulcus.withLobe(lobe));
  }

  void setAdjacent(Sulcus sulcus, Sulcus neighbour, boolean adjacent) {
    reading.act(session -> session.apply(new NeighboursSet(sulcus.id(), neighbour.id(), adjacent)));
    tell();
  }

  public void removePicked() {
    picked().ifPresent(this::remove);
  }

  void remove(Sulcus sulcus) {
    reading.perform(new RemoveSulcus(sulcus.id()));
  }

  private void record(Sulcus sulcus) {
    reading.perform(new RecordSulcus(sulcus));
    tell();
  }

  /** Tells when another record is picked, another side is chosen, or something was tried. */
  void onChange(Runnable listener) {
    listeners.add(listener);
    listener.run();
  }

  /** What is pressed stays where it is while nothing but the saving goes on. */
  private void follow(Optional<SessionSnapshot> snapshot) {
    Optional<Reading> next = snapshot.map(SessionSnapshot::reading);
    if (!next.equals(shown)) {
      shown = next;
      tell();
    }
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }

  boolean isOpen() {
    return reading.isOpen();
  }
}
