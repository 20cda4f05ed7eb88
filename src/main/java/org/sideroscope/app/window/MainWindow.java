package org.sideroscope.app.window;

import java.util.Objects;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How the parts of the window are put together. */
final class MainWindow {

  private static final double STUDIES_WIDTH = 264;
  private static final double READING_WIDTH = 400;

  private final StackPane root = new StackPane();

  MainWindow(Node menu, Node toolBar, Node studies, Node viewing, Node reading, Node status) {
    SplitPane split = new SplitPane(studies, viewing, reading);
    split.setOrientation(Orientation.HORIZONTAL);
    SplitPane.setResizableWithParent(studies, false);
    SplitPane.setResizableWithParent(reading, false);
    placeDividersOnce(split);
    BorderPane frame = new BorderPane(split);
    frame.setTop(new VBox(menu, toolBar));
    frame.setBottom(status);
    root.getChildren().setAll(frame);
    root.getStylesheets()
        .add(
            Objects.requireNonNull(
                    MainWindow.class.getResource("/org/sideroscope/app/sideroscope.css"))
                .toExternalForm());
  }

  /** The side panels begin with their own width, and the images have all the rest. */
  private static void placeDividersOnce(SplitPane split) {
    split
        .widthProperty()
        .addListener(
            new ChangeListener<Number>() {
              @Override
              public void changed(
                  ObservableValue<? extends Number> width, Number before, Number now) {
                if (now.doubleValue() > STUDIES_WIDTH + READING_WIDTH) {
                  width.removeListener(this);
                  split.setDividerPositions(
                      STUDIES_WIDTH / now.doubleValue(), 1 - READING_WIDTH / now.doubleValue());
                }
              }
            });
  }

  StackPane root() {
    return root;
  }

  /** A column of sections that scrolls when they do not fit, below a head that never does. */
  static Parent readingPanel(Node head, Node... sections) {
    VBox column = new VBox(sections);
    column.getStyleClass().add("side-panel");
    ScrollPane scroll = new ScrollPane(column);
    scroll.setId("reading-panel");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    BorderPane panel = new BorderPane(scroll);
    panel.setTop(head);
    panel.setMinWidth(READING_WIDTH);
    panel.setPrefWidth(READING_WIDTH);
    panel.setMaxWidth(READING_WIDTH * 1.5);
    return panel;
  }

  static <T extends javafx.scene.layout.Region> T studiesPanel(T studies) {
    studies.setMinWidth(STUDIES_WIDTH * 0.7);
    studies.setPrefWidth(STUDIES_WIDTH);
    studies.setMaxWidth(STUDIES_WIDTH * 2);
    return studies;
  }
}
