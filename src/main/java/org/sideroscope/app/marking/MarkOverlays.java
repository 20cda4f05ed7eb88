package org.sideroscope.app.marking;

import java.util.List;
import org.sideroscope.app.viewing.ShownStack;
import org.sideroscope.app.viewing.ViewportPane;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.marking.MarkStyle;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.Place;
import org.sideroscope.viewer.ShownMark;
import org.sideroscope.workstation.picture.RegionStyle;

/** Gives each viewport the marks that lie on its stack, in the colours of their regions. */
public final class MarkOverlays {

  private final HiddenMarks hidden;

  public MarkOverlays(HiddenMarks hidden) {
    this.hidden = hidden;
  }

  public void show(List<ViewportPane> panes, Marks marks) {
    for (ViewportPane pane : panes) {
      pane.viewport().setMarks(pane.shown().map(shown -> on(shown, marks)).orElse(List.of()));
    }
  }

  private List<ShownMark> on(ShownStack shown, Marks marks) {
    return marks.on(shown.marked()).entrySet().stream()
        .filter(entry -> !hidden.isHidden(entry.getKey()))
        .map(entry -> new ShownMark(entry.getKey(), entry.getValue(), style(entry.getKey())))
        .toList();
  }

  static MarkStyle style(MarkLabel label) {
    return RegionStyle.mark(Place.parse(label).flatMap(Place::region));
  }
}
