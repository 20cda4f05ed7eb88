package org.sideroscope.app.viewing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sideroscope.app.studies.StudiesView.Choice;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.Study;
import org.sideroscope.workstation.hanging.ComparisonPlan;
import org.sideroscope.workstation.hanging.HangingPlan;
import org.sideroscope.workstation.hanging.HangingProtocol;
import org.sideroscope.workstation.hanging.Hung;
import org.sideroscope.workstation.hanging.Layout;
import org.sideroscope.workstation.hanging.PlanHanging;

/** Hangs whole studies by protocols, and single series, in the viewing area. */
public final class StudyHanging {

  /** The study that hangs, and by which protocol. */
  private record Current(Patient patient, Study study, HangingPlan plan) {

    Current in(Scan scan) {
      return study.stacks().stream()
          .findFirst()
          .map(stack -> new Choice(patient, study, stack).in(scan))
          .map(now -> new Current(now.patient(), now.study(), plan))
          .orElse(this);
    }
  }

  private final ViewingArea area;
  private final StackHanger hanger;
  private final Supplier<List<HangingProtocol>> protocols;
  private final Map<ViewportPane, Hung> hung = new HashMap<>();
  private Consumer<Study> onHung = study -> {};
  private Function<Study, Optional<SideBySide>> takingUp = study -> Optional.empty();
  private @Nullable Current current;
  private @Nullable Comparison comparison;
  private @Nullable SideBySide sideBySide;

  /**
   * Creates a hanging for a viewing area.
   *
   * @param protocols in the order in which equals are chosen, at least one
   */
  public StudyHanging(
      ViewingArea area, StackHanger hanger, Supplier<List<HangingProtocol>> protocols) {
    this.area = area;
    this.hanger = hanger;
    this.protocols = protocols;
    area.onPane(this::listenTo);
  }

  private void listenTo(ViewportPane pane) {
    pane.viewport()
        .viewStateProperty()
        .addListener((property, before, after) -> {
          if (comparison != null && !before.greys().equals(after.greys())) {
            comparison.follow(pane, after);
          }
        });
  }

  /** Told a study that has just been taken up and hangs. */
  public void onHung(Consumer<Study> listener) {
    onHung = listener;
  }

  /**
   * Asks how a study that is taken up is to hang.
   *
   * @param taking empty where it hangs by a protocol
   */
  public void onTakingUp(Function<Study, Optional<SideBySide>> taking) {
    takingUp = taking;
  }

  /**
   * Takes down everything and hangs a study by the protocol that suits it best, unless it is to
   * hang side by side.
   */
  public void hang(Patient patient, Study study) {
    HangingPlan plan = PlanHanging.ranked(protocols.get(), study).getFirst();
    takingUp
        .apply(study)
        .ifPresentOrElse(
            views -> hang(new Current(patient, study, plan), views),
            () -> hang(patient, study, plan));
    onHung.accept(study);
  }

  /** Hangs one series of the study that hangs in several viewports; what hangs so stays. */
  public void hangSideBySide(SideBySide views) {
    Current now = current;
    SideBySide before = sideBySide;
    if (now == null) {
      return;
    }
    if (before == null || !views.isLike(before) || !area.arranged().equals(views.layout())) {
      hang(now, views);
    } else {
      name(views);
    }
  }

  private void name(SideBySide views) {
    sideBySide = views;
    for (int place = 0; place < views.titles().size(); place++) {
      area.pane(place).name(views.titles().get(place));
    }
  }

  private void hang(Current taken, SideBySide views) {
    takeDown();
    current = taken;
    area.activate(0);
    area.arrange(views.layout());
    hangEach(views, new Choice(taken.patient(), taken.study(), views.stack()));
  }

  private void hangEach(SideBySide views, Choice choice) {
    name(views);
    for (int place = 0; place < views.titles().size(); place++) {
      hanger.hang(area.pane(place), choice);
    }
    area.changed();
  }

  /** Hangs the study that hangs by another protocol. */
  public void hangBy(HangingProtocol protocol) {
    Current now = current;
    if (now != null) {
      hang(now.patient(), now.study(), PlanHanging.by(protocol, now.study()));
    }
  }

  private void hang(Patient patient, Study study, HangingPlan plan) {
    takeDown();
    current = new Current(patient, study, plan);
    area.activate(0);
    area.arrange(plan.layout());
    for (int place = 0; place < plan.viewports().size(); place++) {
      hang(area.pane(place), patient, study, plan.viewports().get(place));
    }
    area.changed();
  }

  private void hang(ViewportPane pane, Patient patient, Study study, Hung place) {
    hung.put(pane, place);
    place
        .stack()
        .ifPresentOrElse(
            stack -> hanger.hang(pane, new Choice(patient, study, stack), place.showing()),
            () -> pane.miss(place.rule()));
  }

  /** Hangs another study of the same patient beside the one that hangs, pair by pair. */
  public void compare(Study prior) {
    Current now = current;
    if (now == null) {
      return;
    }
    ComparisonPlan plan = ComparisonPlan.of(now.plan(), prior);
    takeDown();
    current = now;
    Comparison next = new Comparison(prior);
    comparison = next;
    area.activate(0);
    area.arrange(plan.layout());
    for (int i = 0; i < plan.pairs().size(); i++) {
      ViewportPane left = area.pane(2 * i);
      ViewportPane right = area.pane(2 * i + 1);
      left.compare(now.study(), false, "compare.current");
      right.compare(prior, true, isLater(prior, now.study()) ? "compare.later" : "compare.prior");
      hang(left, now.patient(), now.study(), plan.pairs().get(i).current());
      hang(right, now.patient(), prior, plan.pairs().get(i).prior());
      next.join(left, right);
    }
    area.changed();
  }

  private static boolean isLater(Study study, Study than) {
    return study.facts().date().isPresent()
        && than.facts().date().isPresent()
        && study.facts().date().get().isAfter(than.facts().date().get());
  }

  public boolean isComparing() {
    return comparison != null;
  }

  /** The study hangs alone again, by the protocol it hung by. */
  public void endComparison() {
    Current now = current;
    if (now != null) {
      hang(now.patient(), now.study(), now.plan());
    }
  }

  /** Whether a study is the one that hangs beside the one that is read. */
  public boolean compares(Study study) {
    return comparison != null && comparison.isWith(study);
  }

  /** The study that hangs, without one that it is compared with. */
  public Optional<Study> study() {
    return Optional.ofNullable(current).map(Current::study);
  }

  /** The patient whose study hangs. */
  public Optional<Patient> patient() {
    return Optional.ofNullable(current).map(Current::patient);
  }

  /** Whether a study is the one that is read. */
  public boolean isCurrent(Study study) {
    return current != null && current.study().facts().equals(study.facts());
  }

  /** How the study hangs; empty where none does. */
  public Optional<HangingPlan> plan() {
    return Optional.ofNullable(current).map(Current::plan);
  }

  /** How the study would hang by each protocol, the best first; empty where none hangs. */
  public List<HangingPlan> ranked() {
    Current now = current;
    return now == null ? List.of() : PlanHanging.ranked(protocols.get(), now.study());
  }

  /** What the protocol put where the keys go to; empty where the reader hung something else. */
  public Optional<Hung> hungInActive() {
    ViewportPane pane = area.active();
    return Optional.ofNullable(hung.get(pane))
        .filter(place -> place.stack().map(ImageStack::id).orElse("").equals(pane.stackId()));
  }

  /** What hangs is called as in this scan from now on. */
  public void rename(Scan scan) {
    if (current != null) {
      current = current.in(scan);
    }
    area.panes().forEach(pane -> pane.rename(scan));
    area.changed();
  }

  /** Takes down everything. */
  public void clear() {
    takeDown();
    area.activate(0);
    area.arrange(Layout.ONE);
    area.changed();
  }

  private void takeDown() {
    current = null;
    comparison = null;
    sideBySide = null;
    hung.clear();
    area.panes().forEach(hanger::takeDown);
    area.panes().forEach(ViewportPane::endComparison);
  }

  /**
   * Hangs one series in the active viewport; of two compared studies, on its own study's side.
   * Where views of one series stand side by side, all of them show the other series.
   */
  public void hangInActive(Choice choice) {
    SideBySide views = sideBySide;
    if (views != null) {
      hangEach(new SideBySide(choice.stack(), views.titles()), choice);
      return;
    }
    Comparison now = comparison;
    ViewportPane active = area.active();
    if (now != null && active.isPrior() != now.isWith(choice.study())) {
      now.beside(active).ifPresent(area::activate);
    }
    hanger.hang(area.active(), choice);
    area.changed();
  }

  /** Hangs the next or previous series of the study in the active viewport. */
  public void stepSeries(int steps) {
    area.active()
        .shown()
        .ifPresent(shown -> {
          List<ImageStack> stacks =
              shown.study().stacks().stream().filter(stack -> !stack.isSegmentation()).toList();
          int at = stacks.indexOf(shown.stack());
          ImageStack next = stacks.get(Math.floorMod(at + steps, stacks.size()));
          hangInActive(new Choice(shown.patient(), shown.study(), next));
        });
  }
}
