package org.sideroscope.app.marking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sideroscope.app.viewing.ViewportPane;
import org.sideroscope.marking.MarkStyle;
import org.sideroscope.review.reading.Mark;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.Place;
import org.sideroscope.viewer.ShownMark;
import org.sideroscope.workstation.project.Opinion;

/**
 * What readers of a project marked, each in a viewport of their own: to be looked at, and nothing
 * that a hand could change. Marks of what is disputed stand out; the others are dimmed, or left out
 * when the eye wants it so.
 */
public final class ReadersMarks {

  private static final int DIMMED_PERCENT = 55;

  private final Map<ViewportPane, Opinion> byPane = new HashMap<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private Optional<Place> disputed = Optional.empty();
  private boolean othersSeen = true;

  /** Told when something else is to be drawn. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  private void changed() {
    listeners.forEach(Runnable::run);
  }

  /**
   * @param opinions by the viewport that each is shown in
   * @param place what is disputed; empty where every mark counts alike
   */
  public void show(Map<ViewportPane, Opinion> opinions, Optional<Place> place) {
    byPane.clear();
    byPane.putAll(opinions);
    disputed = place;
    changed();
  }

  /** Whether marks of other places are drawn too. */
  public void showOthers(boolean seen) {
    othersSeen = seen;
    changed();
  }

  /** What is drawn in a viewport over a stack, what is disputed topmost. */
  Stream<ShownMark> on(ViewportPane pane, MarkedStack stack) {
    return Optional.ofNullable(byPane.get(pane)).stream()
        .flatMap(opinion -> opinion.marks().all().stream())
        .filter(mark -> mark.stack().equals(stack))
        .filter(mark -> othersSeen || isDisputed(mark))
        .sorted((one, other) -> Boolean.compare(isDisputed(one), isDisputed(other)))
        .map(mark -> new ShownMark(mark.label(), mark.mask(), style(mark)));
  }

  private boolean isDisputed(Mark mark) {
    return disputed.map(place -> Opinion.isOf(mark, place)).orElse(true);
  }

  private MarkStyle style(Mark mark) {
    MarkStyle own = MarkOverlays.style(mark.label());
    return isDisputed(mark) ? own : MarkStyle.dotted(dimmed(own.rgb()));
  }

  private static int dimmed(int rgb) {
    return dimmed(rgb, 16) | dimmed(rgb, 8) | dimmed(rgb, 0);
  }

  private static int dimmed(int rgb, int shift) {
    return ((rgb >> shift & 0xFF) * DIMMED_PERCENT / 100) << shift;
  }
}
