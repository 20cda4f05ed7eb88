package org.sideroscope.app.measuring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.sideroscope.app.palette.PaletteModel;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.viewing.ViewingArea;
import org.sideroscope.app.viewing.ViewportPane;

/** The measurements and pointers of the reading in all viewports. */
public final class MeasuringDesk {

  private final ViewingArea area;
  private final OpenReading reading;
  private final PaletteModel palette;
  private final Consumer<String> tell;
  private final Texts texts;
  private final Map<ViewportPane, PaneMeasuring> panes = new LinkedHashMap<>();

  /**
   * Measures in the viewports of an area as they are made.
   *
   * @param tell says a sentence to the reader
   */
  public MeasuringDesk(
      ViewingArea area,
      OpenReading reading,
      PaletteModel palette,
      Consumer<String> tell,
      Texts texts) {
    this.area = area;
    this.reading = reading;
    this.palette = palette;
    this.tell = tell;
    this.texts = texts;
    area.onPane(this::equip);
    area.onChange(this::show);
    reading.onChange(_ -> show());
  }

  private void equip(ViewportPane pane) {
    panes.put(pane, new PaneMeasuring(pane, reading, palette, tell, texts));
  }

  private void show() {
    panes.values().forEach(PaneMeasuring::show);
  }

  /** Picks a figure where it is seen. */
  public void pick(String id) {
    area.active().viewport().figures().pick(id);
  }

  /** Removes what is picked in the active viewport, else in any that is seen. */
  public void removePicked() {
    PaneMeasuring active = panes.get(area.active());
    boolean removed =
        (active != null && active.removePicked())
            || area.visiblePanes().stream()
                .map(panes::get)
                .anyMatch(pane -> pane != null && pane.removePicked());
    if (!removed) {
      tell.accept(texts.get("measuring.nothing-picked"));
    }
  }
}
