package org.sideroscope.app.window;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sideroscope.app.command.Command;
import org.sideroscope.app.command.CommandHandlers;
import org.sideroscope.app.command.CommandWords;
import org.sideroscope.app.text.Texts;

/** How the parts of the window are put together. */
final class MainWindow {

  private static final double STUDIES_WIDTH = 264;
  private static final double READING_WIDTH = 400;

  private final StackPane root = new StackPane();
  private final List<Node> bars;

  MainWindow(Node menu, Node toolBar, Node panels, Node status) {
    VBox top = new VBox(menu, toolBar);
    this.bars = List.of(top, status);
    BorderPane frame = new BorderPane(panels);
    frame.setTop(top);
    frame.setBottom(status);
    root.getChildren().setAll(frame);
    dress(root);
  }

  /** Gives the content of a window the look of the program. */
  static void dress(Parent root) {
    root.getStylesheets()
        .add(
            Objects.requireNonNull(
                    MainWindow.class.getResource("/org/sideroscope/app/sideroscope.css"))
                .toExternalForm());
  }

  /** What is above and below the panels. */
  List<Node> bars() {
    return bars;
  }

  /** What is where the images were while they are in another window. */
  static Node imagesApart(CommandHandlers handlers, CommandWords words, Texts texts) {
    Label sentence = new Label(texts.get("window.images-apart"));
    sentence.getStyleClass().add("soft");
    Button back = new Button(texts.get("window.bring-back"));
    back.setId("images-back");
    words.hintAt(back, Command.SECOND_WINDOW, texts.get("window.bring-back"));
    back.setOnAction(event -> handlers.run(Command.SECOND_WINDOW));
    VBox instead = new VBox(12, sentence, back);
    instead.setAlignment(Pos.CENTER);
    return instead;
  }

  StackPane root() {
    return root;
  }

  /** A column of sections that scrolls when they do not fit, below a head that never does. */
  static BorderPane readingPanel(Node head, Node... sections) {
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

  static <T extends Region> T studiesPanel(T studies) {
    studies.setMinWidth(STUDIES_WIDTH * 0.7);
    studies.setPrefWidth(STUDIES_WIDTH);
    studies.setMaxWidth(STUDIES_WIDTH * 2);
    return studies;
  }
}
