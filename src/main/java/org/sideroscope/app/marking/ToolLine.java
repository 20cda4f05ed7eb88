package org.sideroscope.app.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.sideroscope.app.palette.PaletteModel;
import org.sideroscope.app.reading.OpenReading;
import org.sideroscope.app.text.Texts;
import org.sideroscope.app.viewing.ViewingArea;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.marking.MarkStyle;
import org.sideroscope.review.PlaceTexts;
import org.sideroscope.viewer.Hand;
import org.sideroscope.viewer.ToolLevels;
import org.sideroscope.viewer.ViewState;
import org.sideroscope.viewer.ViewportTool;

/** What a painting tool in the hand would do: its size, its level, and the site it marks. */
public final class ToolLine extends HBox {

  private final ViewingArea area;
  private final OpenReading reading;
  private final PaletteModel palette;
  private final Texts texts;
  private final PlaceTexts places = PlaceTexts.english();
  private final Label tool = new Label();
  private final Region swatch = new Region();
  private final Label site = new Label();

  public ToolLine(ViewingArea area, OpenReading reading, PaletteModel palette, Texts texts) {
    super(8);
    this.area = area;
    this.reading = reading;
    this.palette = palette;
    this.texts = texts;
    setId("tool-line");
    getStyleClass().add("tool-line");
    setAlignment(Pos.CENTER_LEFT);
    tool.setId("tool-in-hand");
    site.setId("tool-marks");
    swatch.getStyleClass().add("swatch");
    getChildren().setAll(tool, swatch, site);
    area.onPane(pane ->
        pane.viewport()
            .viewStateProperty()
            .addListener((_, before, after) -> {
              if (!spoken(before).equals(spoken(after))) {
                show();
              }
            }));
    area.onChange(this::show);
    palette.onChange(this::show);
    reading.onChange(_ -> show());
  }

  private void show() {
    ViewState state = area.active().viewport().viewState();
    boolean paints = state.hand().tool().paints();
    setVisible(paints);
    if (!paints) {
      return;
    }
    tool.setText(spoken(state));
    boolean ready = palette.hasPlaceToMark();
    swatch.setVisible(ready);
    site.getStyleClass().remove("caution");
    if (ready) {
      MarkStyle style = MarkOverlays.style(palette.place().label());
      swatch.setStyle("-fx-background-color: #%06X".formatted(style.rgb()));
      site.setText(places.of(palette.place(), reading.reading()));
    } else {
      site.getStyleClass().add("caution");
      site.setText(texts.get("tool.choose-place"));
    }
  }

  /** The tool with its size and level, as one reads it. */
  private String spoken(ViewState state) {
    Hand hand = state.hand();
    if (!hand.tool().paints()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    parts.add(texts.get("tool." + hand.tool().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    if (hand.tool().isRound()) {
      parts.add(texts.get(isBall(hand) ? "tool.ball-size" : "tool.size", hand.brushDiameterMm()));
    }
    if (hand.tool().hasLevel()) {
      parts.add(level(hand.tool(), state.levels(), state.greys().window()));
    }
    return String.join("  ", parts);
  }

  /** A rim is found on the picture, whatever the form of other brushes. */
  private static boolean isBall(Hand hand) {
    return hand.isBall() && hand.tool() != ViewportTool.RIM_BRUSH;
  }

  private String level(ViewportTool held, ToolLevels levels, WindowLevel window) {
    return held == ViewportTool.REGION_GROWING
        ? texts.get("tool.tolerance", number(levels.tolerance(window)))
        : texts.get("tool.level", number(levels.level(window)));
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.3g", value);
  }
}
