package org.sideroscope.app.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.sideroscope.app.frame.Panels.Panel;
import org.sideroscope.app.preferences.Preferences;

/** The images between the studies and the reading, each of which can be put away. */
public final class SidePanels extends SplitPane {

  private final Region studies;
  private final Node images;
  private final Region reading;
  private Panels panels;
  private boolean fullScreen;
  private boolean studiesInFullScreen;
  private boolean placing;

  /** Shows what was kept; both, as wide as they like to be, at first. */
  public SidePanels(Region studies, Node images, Region reading, Preferences preferences) {
    this.studies = studies;
    this.images = images;
    this.reading = reading;
    Panels first =
        new Panels(
            new Panel(true, studies.getPrefWidth()),
            new Panel(true, reading.getPrefWidth()),
            false);
    this.panels = Panels.from(preferences, first);
    SplitPane.setResizableWithParent(studies, false);
    SplitPane.setResizableWithParent(reading, false);
    studies.widthProperty().subscribe(this::noteWidths);
    reading.widthProperty().subscribe(this::noteWidths);
    show();
  }

  public void toggleStudies() {
    if (fullScreen) {
      studiesInFullScreen = !studiesInFullScreen;
    } else {
      panels = panels.withStudies(panels.studies().toggled());
    }
    show();
  }

  public void toggleReading() {
    panels =
        fullScreen
            ? panels.withReadingInFullScreen(!panels.readingInFullScreen())
            : panels.withReading(panels.reading().toggled());
    show();
  }

  /** Brings the studies back, for who asks for something in them. */
  public void revealStudies() {
    if (!isStudiesShown()) {
      toggleStudies();
    }
  }

  /** Brings the reading back, for who asks for something in it. */
  public void revealReading() {
    if (!isReadingShown()) {
      toggleReading();
    }
  }

  public boolean isStudiesShown() {
    return fullScreen ? studiesInFullScreen : panels.studies().shown();
  }

  public boolean isReadingShown() {
    return fullScreen ? panels.readingInFullScreen() : panels.reading().shown();
  }

  /** The panels of full screen, which begins without the studies; or those of the window again. */
  void setFullScreen(boolean on) {
    fullScreen = on;
    studiesInFullScreen = false;
    show();
  }

  private void show() {
    List<Node> shown = new ArrayList<>();
    if (isStudiesShown()) {
      shown.add(studies);
    }
    shown.add(images);
    if (isReadingShown()) {
      shown.add(reading);
    }
    if (!getItems().equals(shown)) {
      placing = true;
      getItems().setAll(shown);
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (placing && getWidth() > studies.getMinWidth() + reading.getMinWidth()) {
      place();
    }
    super.layoutChildren();
    placing = false;
  }

  /** Gives the side panels their width, beside which a divider's middle lies half of it further. */
  private void place() {
    double inside = getWidth() - snappedLeftInset() - snappedRightInset();
    Node divider = lookup(".split-pane-divider");
    double half = divider == null ? 0 : divider.prefWidth(-1) / 2;
    if (isStudiesShown()) {
      setDividerPosition(0, (width(studies, panels.studies()) + half) / inside);
    }
    if (isReadingShown()) {
      double beside = width(reading, panels.reading()) + half;
      setDividerPosition(getDividers().size() - 1, 1 - beside / inside);
    }
  }

  private static double width(Region region, Panel panel) {
    return Math.clamp(panel.width(), region.getMinWidth(), region.getMaxWidth());
  }

  private void noteWidths() {
    if (!placing && getScene() != null) {
      if (isStudiesShown() && studies.getWidth() > 0) {
        panels = panels.withStudies(panels.studies().withWidth(studies.getWidth()));
      }
      if (isReadingShown() && reading.getWidth() > 0) {
        panels = panels.withReading(panels.reading().withWidth(reading.getWidth()));
      }
    }
  }

  /** What is to be kept. */
  public Map<String, Optional<String>> toKeep() {
    return panels.toKeep();
  }
}
