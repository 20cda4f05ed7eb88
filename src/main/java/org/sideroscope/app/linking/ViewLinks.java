package org.sideroscope.app.linking;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.viewing.ViewingArea;
import org.sideroscope.app.viewing.ViewportPane;
import org.sideroscope.imaging.Alignments;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.RigidTransform;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.reslice.PlaneCrossing;
import org.sideroscope.viewer.Guides;
import org.sideroscope.viewer.ViewState;
import org.sideroscope.viewer.ViewStateChange;
import org.sideroscope.viewer.link.Linking;

/**
 * Links the viewports that are seen: slice, zoom and pan by the place in the patient, windows by
 * the kind of image, and the crosshair. Links go as far as the frame of reference, or as somebody
 * laid one on another.
 */
public final class ViewLinks {

  /** Where the crosshair is. */
  private record Crosshair(String frameOfReference, PatientPoint place) {}

  private static final Set<ViewStateChange> MOVES =
      EnumSet.of(ViewStateChange.SECTION, ViewStateChange.SLICE, ViewStateChange.PLACEMENT);

  private final ViewingArea area;
  private final Texts texts;
  // weak, so that images that were taken down can go
  private final Map<ViewportPane, WeakReference<Volume>> known = new HashMap<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private Alignments alignments = Alignments.NONE;
  private boolean linked = true;
  private boolean linesVisible = true;
  private @Nullable Crosshair crosshair;
  private boolean spreading;

  public ViewLinks(ViewingArea area, Texts texts) {
    this.area = area;
    this.texts = texts;
    area.onPane(this::listenTo);
    area.onChange(this::rehung);
  }

  private void listenTo(ViewportPane pane) {
    pane.viewport()
        .viewStateProperty()
        .addListener((property, before, after) -> moved(pane, before, after));
    pane.viewport().crosshair().setListener(place -> point(pane, place));
  }

  /** Told when links are switched or laid anew. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  public boolean isLinked() {
    return linked;
  }

  public void setLinked(boolean linked) {
    this.linked = linked;
    changed();
  }

  public boolean areLinesVisible() {
    return linesVisible;
  }

  public void setLinesVisible(boolean visible) {
    linesVisible = visible;
    changed();
  }

  Alignments alignments() {
    return alignments;
  }

  void setAlignments(Alignments alignments) {
    this.alignments = alignments;
    changed();
  }

  private void changed() {
    showGuides();
    listeners.forEach(Runnable::run);
  }

  // ---- what moves what

  private void moved(ViewportPane pane, ViewState before, ViewState after) {
    boolean opening = pane.viewport().volume().filter(volume -> isKnown(pane, volume)).isEmpty();
    if (spreading || opening || !area.visiblePanes().contains(pane)) {
      return;
    }
    Set<ViewStateChange> changes = ViewStateChange.between(before, after);
    if (changes.contains(ViewStateChange.GREYS) && !pane.viewport().windows().isSettling()) {
      spreading(() -> spreadGreys(pane, after));
    }
    if (changes.stream().anyMatch(MOVES::contains)) {
      PaneView.of(pane).ifPresent(leader -> spreading(() -> spreadMove(leader, before)));
      showGuides();
    }
  }

  private void spreading(Runnable work) {
    spreading = true;
    try {
      work.run();
    } finally {
      spreading = false;
    }
  }

  private void spreadGreys(ViewportPane leader, ViewState state) {
    if (!linked) {
      return;
    }
    for (ViewportPane pane : area.visiblePanes()) {
      if (pane != leader && isOfSameKind(pane, leader)) {
        pane.viewport().setViewState(pane.viewport().viewState().withGreys(state.greys()));
      }
    }
  }

  private static boolean isOfSameKind(ViewportPane one, ViewportPane other) {
    return one.shown().isPresent()
        && one.shown()
            .map(shown -> shown.stack().kind().kind())
            .equals(other.shown().map(shown -> shown.stack().kind().kind()));
  }

  private void spreadMove(PaneView leader, ViewState before) {
    for (PaneView follower : others(leader)) {
      transform(leader, follower)
          .ifPresent(way ->
              follower
                  .pane()
                  .viewport()
                  .setViewState(Linking.follow(leader.view(), before, follower.view(), way)));
    }
    Crosshair pointed = crosshair;
    if (pointed != null && pointed.frameOfReference().equals(leader.frameOfReference())) {
      crosshair =
          new Crosshair(
              leader.frameOfReference(), Linking.onShownPicture(pointed.place(), leader.view()));
    }
  }

  /** Something else hangs somewhere: it opens at the level of the active viewport. */
  private void rehung() {
    List<ViewportPane> order = new ArrayList<>(List.of(area.active()));
    area.visiblePanes().stream().filter(pane -> pane != area.active()).forEach(order::add);
    for (ViewportPane pane : order) {
      Volume volume = pane.viewport().volume().orElse(null);
      if (volume != null && !isKnown(pane, volume)) {
        known.put(pane, new WeakReference<>(volume));
        PaneView.of(pane).ifPresent(this::join);
      }
    }
    showGuides();
  }

  private boolean isKnown(ViewportPane pane, Volume volume) {
    WeakReference<Volume> seen = known.get(pane);
    return seen != null && seen.refersTo(volume);
  }

  /** What lies in a frame of reference goes to the level of the active viewport. */
  void join(String frameOfReference) {
    views().stream()
        .filter(view -> view.frameOfReference().equals(frameOfReference))
        .forEach(this::join);
    showGuides();
  }

  private void join(PaneView view) {
    PaneView.of(area.active())
        .filter(leader -> leader.pane() != view.pane())
        .ifPresent(leader ->
            transform(leader, view)
                .ifPresent(way ->
                    spreading(() ->
                        view.pane()
                            .viewport()
                            .setViewState(Linking.atSameLevel(leader.view(), view.view(), way)))));
  }

  // ---- the crosshair

  /** Points at what lies in the middle of the active viewport. */
  public void pointAtMiddle() {
    PaneView.of(area.active()).ifPresent(view -> point(view.pane(), view.view().middle()));
  }

  public void hideCrosshair() {
    crosshair = null;
    showGuides();
  }

  /** Has every linked viewport show a place. */
  private void point(ViewportPane pane, PatientPoint place) {
    PaneView.of(pane)
        .ifPresent(leader -> {
          crosshair = new Crosshair(leader.frameOfReference(), place);
          spreading(() -> others(leader).forEach(follower -> show(leader, place, follower)));
          showGuides();
        });
  }

  private void show(PaneView leader, PatientPoint place, PaneView follower) {
    transform(leader, follower)
        .ifPresent(way ->
            follower
                .pane()
                .viewport()
                .setViewState(Linking.pointedAt(way.apply(place), follower.view())));
  }

  /** A place in the patient space of a stack is shown wherever it can be, as by the crosshair. */
  public void goTo(String frameOfReference, PatientPoint place) {
    spreading(() -> {
      for (PaneView view : views()) {
        transform(frameOfReference, view.frameOfReference())
            .ifPresent(way ->
                view.pane()
                    .viewport()
                    .setViewState(Linking.pointedAt(way.apply(place), view.view())));
      }
    });
    crosshair = new Crosshair(frameOfReference, place);
    showGuides();
  }

  // ---- who is linked with whom

  /** The viewports that are seen and have a place in a patient. */
  List<PaneView> views() {
    return area.visiblePanes().stream().flatMap(pane -> PaneView.of(pane).stream()).toList();
  }

  List<PaneView> others(PaneView than) {
    return views().stream().filter(view -> view.pane() != than.pane()).toList();
  }

  Optional<PaneView> active() {
    return PaneView.of(area.active());
  }

  private Optional<RigidTransform> transform(PaneView from, PaneView to) {
    return transform(from.frameOfReference(), to.frameOfReference());
  }

  private Optional<RigidTransform> transform(String from, String to) {
    return linked ? alignments.between(from, to) : Optional.empty();
  }

  LinkState link(PaneView one, PaneView other) {
    if (transform(one, other).isEmpty()) {
      return LinkState.NONE;
    }
    return one.frameOfReference().equals(other.frameOfReference())
        ? LinkState.SHARED
        : LinkState.BY_HAND;
  }

  // ---- what shows where others look

  private void showGuides() {
    Optional<PaneView> active = active();
    for (PaneView view : views()) {
      view.pane().viewport().crosshair().show(guides(view, active));
    }
  }

  private Guides guides(PaneView view, Optional<PaneView> active) {
    Crosshair pointed = crosshair;
    Optional<PatientPoint> place =
        pointed == null
            ? Optional.empty()
            : pointed.frameOfReference().equals(view.frameOfReference())
                ? Optional.of(pointed.place())
                : transform(pointed.frameOfReference(), view.frameOfReference())
                    .map(way -> way.apply(pointed.place()));
    return new Guides(place, linesVisible ? lines(view, active) : List.of(), note(view, active));
  }

  /** Where the active picture lies; none on the active one, which is being read. */
  private List<PlaneCrossing> lines(PaneView view, Optional<PaneView> active) {
    return active
        .filter(leader -> leader.pane() != view.pane())
        .flatMap(leader ->
            transform(leader, view)
                .flatMap(way -> Linking.crossing(view.view(), leader.view(), way)))
        .stream()
        .toList();
  }

  private String note(PaneView view, Optional<PaneView> active) {
    if (active.isEmpty() || active.get().pane() == view.pane()) {
      return "";
    }
    return switch (link(active.get(), view)) {
      case SHARED -> texts.get("link.shared");
      case BY_HAND -> texts.get("link.by-hand");
      case NONE -> texts.get(linked ? "link.none" : "link.off");
    };
  }
}
