package org.sideroscope.viewer;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.sideroscope.marking.measure.LineProfile;

/** Figures over the picture, and the plot of a profile at the lower edge. */
final class FigureLayer extends Pane {

  private static final double MOST_PLOT_WIDTH = 380;
  private static final double MOST_PLOT_HEIGHT = 116;

  /** Leaves the orientation letters below the plot in sight. */
  private static final double BELOW_PLOT = 36;

  private final FigureCanvas figures = new FigureCanvas();
  private final FigureLabels labels = new FigureLabels();
  private final ProfilePlot plot = new ProfilePlot();

  /** Null once it has to be drawn again whatever it is. */
  private @Nullable List<FigureCanvas.Drawing> drawn = List.of();

  FigureLayer() {
    setMouseTransparent(true);
    // sizes are those of the viewport, whatever a layout makes of empty panes
    setManaged(false);
    labels.setManaged(false);
    plot.setVisible(false);
    figures.setVisible(false);
    getChildren().addAll(figures, labels, plot);
  }

  /** Whether these are on the screen already: most frames come without a change of figures. */
  boolean shows(List<FigureCanvas.Drawing> drawings) {
    return drawings.equals(drawn);
  }

  void draw(List<FigureCanvas.Drawing> drawings, Optional<LineProfile> profile) {
    // an empty canvas costs as much to paint as a full one
    if (figures.isVisible() || !drawings.isEmpty()) {
      figures.draw(drawings);
      figures.setVisible(!drawings.isEmpty());
    }
    labels.show(drawings);
    plot.show(profile);
    drawn = drawings;
  }

  void clear() {
    draw(List.of(), Optional.empty());
  }

  @Override
  public void resize(double width, double height) {
    if (width == getWidth() && height == getHeight()) {
      return;
    }
    super.resize(width, height);
    figures.setWidth(width);
    figures.setHeight(height);
    labels.resize(width, height);
    plot.setWidth(Math.rint(Math.min(MOST_PLOT_WIDTH, 0.5 * width)));
    plot.setHeight(Math.rint(Math.min(MOST_PLOT_HEIGHT, 0.2 * height)));
    plot.setLayoutX(Math.rint((width - plot.getWidth()) / 2));
    plot.setLayoutY(Math.rint(height - plot.getHeight() - BELOW_PLOT));
    drawn = null;
  }

  /** What stands beside the figures. */
  List<String> labels() {
    return labels.texts();
  }

  boolean isPlotVisible() {
    return plot.isVisible();
  }
}
