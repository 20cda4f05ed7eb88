package org.sideroscope.app.marking;

import java.util.List;
import java.util.stream.Stream;
import org.sideroscope.app.overlay.OpenOverlays;
import org.sideroscope.app.viewing.ShownStack;
import org.sideroscope.app.viewing.ViewportPane;
import org.sideroscope.marking.MarkLabel;
import org.sideroscope.marking.MarkStyle;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.Place;
import org.sideroscope.viewer.ShownMark;
import org.sideroscope.workstation.picture.RegionStyle;

/**
 * Gives each viewport the marks that lie on its stack, in the colours of their regions, and below
 * them the overlays, which are no marks.
 */
public final class MarkOverlays {

  private final HiddenMarks hidden;
  private final OpenOverlays overlays;

  public MarkOverlays(HiddenMarks hidden, OpenOverlays overlays) {
    this.hidden = hidden;
    this.overlays = overlays;
  }

  public void show(List<ViewportPane> panes, Marks marks) {
    for (ViewportPane pane : panes) {
      pane.viewport().setMarks(pane.shown().map(shown -> on(shown, marks)).orElse(List.of()));
      pane.note(pane.shown().map(shown -> overlays.legendsOn(shown.stack())).orElse(List.of()));
    }
  }

  private List<ShownMark> on(ShownStack shown, Marks marks) {
    Stream<ShownMark> own =
        marks.on(shown.marked()).entrySet().stream()
            .filter(entry -> !hidden.isHidden(entry.getKey()))
            .map(entry -> new ShownMark(entry.getKey(), entry.getValue(), style(entry.getKey())));
    return Stream.concat(overlays.marksOn(shown.stack()).stream(), own).toList();
  }

  static MarkStyle style(MarkLabel label) {
    return RegionStyle.mark(Place.parse(label).flatMap(Place::region));
  }
}
