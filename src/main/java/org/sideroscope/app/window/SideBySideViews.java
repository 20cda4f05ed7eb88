package org.sideroscope.app.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sideroscope.app.marking.ReadersMarks;
import org.sideroscope.app.viewing.ShownStack;
import org.sideroscope.app.viewing.SideBySide;
import org.sideroscope.app.viewing.StudyHanging;
import org.sideroscope.app.viewing.ViewingArea;
import org.sideroscope.app.viewing.ViewportPane;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Study;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.workstation.project.DisputedMarks;
import org.sideroscope.workstation.project.Opinion;
import org.sideroscope.workstation.reading.MarkSources;

/** One series side by side, a viewport for each reader with that reader's marks. */
final class SideBySideViews {

  private final ViewingArea area;
  private final StudyHanging hanging;
  private final ReadersMarks marks;
  private final Function<Study, List<ImageStack>> hungFirst;

  /**
   * @param hungFirst the series that hang where nobody marked anything, the main one first
   */
  SideBySideViews(
      ViewingArea area,
      StudyHanging hanging,
      ReadersMarks marks,
      Function<Study, List<ImageStack>> hungFirst) {
    this.area = area;
    this.hanging = hanging;
    this.marks = marks;
    this.hungFirst = hungFirst;
  }

  /** What the viewports are asked for: the series on which most of what is disputed is marked. */
  Optional<SideBySide> views(DisputedMarks disputed, List<String> titles, Study study) {
    if (titles.isEmpty()) {
      return Optional.empty();
    }
    return disputed
        .stack()
        .flatMap(marked -> find(marked, study))
        .or(() -> hungFirst.apply(study).stream().findFirst())
        .map(stack -> new SideBySide(stack, titles));
  }

  private static Optional<ImageStack> find(MarkedStack marked, Study study) {
    return study.stacks().stream()
        .filter(stack -> MarkSources.stackOf(stack).equals(marked))
        .findFirst();
  }

  /** Hangs them, each with the marks of its reader, where most is marked of what is disputed. */
  void show(SideBySide views, DisputedMarks disputed) {
    hanging.hangSideBySide(views);
    Map<ViewportPane, Opinion> byPane = new HashMap<>();
    for (int place = 0; place < views.titles().size(); place++) {
      byPane.put(area.pane(place), disputed.opinions().get(place));
    }
    marks.show(byPane, disputed.place());
    lookAtLargest(byPane.keySet().stream().toList(), disputed);
  }

  private static void lookAtLargest(List<ViewportPane> panes, DisputedMarks disputed) {
    for (ViewportPane pane : panes) {
      pane.shown()
          .map(ShownStack::marked)
          .flatMap(disputed::largestOn)
          .ifPresent(place -> StackSight.lookAt(pane.viewport(), place));
    }
  }

  /** Whether marks of what is not disputed are seen. */
  void showOthers(boolean seen) {
    marks.showOthers(seen);
  }

  /** Nobody's marks are shown any more. */
  void clear() {
    marks.show(Map.of(), Optional.empty());
  }
}
