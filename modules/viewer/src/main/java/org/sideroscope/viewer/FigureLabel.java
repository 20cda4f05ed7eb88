package org.sideroscope.viewer;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;

/** The numbers beside a figure, one line below the other. */
final class FigureLabel extends Group {

  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
  private static final double LINE_HEIGHT = 15;

  private static final double PADDING = 4;

  private final List<OutlinedText> lines = new ArrayList<>();

  /** Lets numbers be read where the image below them is bright and full of detail. */
  private final Rectangle plate = new Rectangle();

  FigureLabel() {
    getStyleClass().add("figure-label");
    plate.getStyleClass().add("plate");
    plate.setLayoutX(-PADDING);
    plate.setLayoutY(-1);
    setManaged(false);
  }

  void setLines(List<String> texts, boolean picked) {
    pseudoClassStateChanged(PICKED, picked);
    while (lines.size() < texts.size()) {
      OutlinedText line = new OutlinedText();
      line.setLayoutY(lines.size() * LINE_HEIGHT);
      lines.add(line);
    }
    for (int i = 0; i < texts.size(); i++) {
      lines.get(i).setText(texts.get(i));
    }
    getChildren().setAll(plate);
    getChildren().addAll(shown(texts.size()));
    applyCss();
    plate.setWidth(size().getWidth() + 2 * PADDING);
    plate.setHeight(size().getHeight() + 2);
  }

  private List<OutlinedText> shown(int count) {
    return lines.subList(0, count);
  }

  Dimension2D size() {
    int count = getChildren().size() - 1;
    double widest = shown(count).stream().mapToDouble(OutlinedText::textWidth).max().orElse(0);
    return new Dimension2D(Math.ceil(widest), count * LINE_HEIGHT);
  }

  void moveTo(Bounds place) {
    setLayoutX(Math.rint(place.getMinX()));
    setLayoutY(Math.rint(place.getMinY()));
  }

  List<String> texts() {
    return shown(getChildren().size() - 1).stream().map(OutlinedText::text).toList();
  }
}
