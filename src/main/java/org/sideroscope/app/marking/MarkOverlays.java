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
  private final ReadersMarks readers;

  public MarkOverlays(HiddenMarks hidden, OpenOverlays overlays, ReadersMarks readers) {
    this.hidden = hidden;
    this.overlays = overlays;
    this.readers = readers;
  }

  public void show(List<ViewportPane> panes, Marks marks) {
    for (ViewportPane pane : panes) {
      pane.viewport().setMarks(pane.shown().map(shown -> on(pane, shown, marks)).orElse(List.of()));
      pane.note(pane.shown().map(shown -> overlays.legendsOn(shown.stack())).orElse(List.of()));
    }
  }

  private List<ShownMark> on(ViewportPane pane, ShownStack shown, Marks marks) {
    Stream<ShownMark> own =
        marks.on(shown.marked()).entrySet().stream()
            .filter(entry -> !hidden.isHidden(entry.getKey()))
            .map(entry -> new ShownMark(entry.getKey(), entry.getValue(), style(entry.getKey())));
    return Stream.of(
            overlays.marksOn(shown.stack()).stream(), readers.on(pane, shown.marked()), own)
        .flatMap(each -> each)
        .toList();
  }

  static MarkStyle style(MarkLabel label) {
    return RegionStyle.mark(Place.parse(label).flatMap(Place::region));
  }
}
