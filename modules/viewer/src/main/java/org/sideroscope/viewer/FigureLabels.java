package org.sideroscope.viewer;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import org.sideroscope.marking.measure.MeasureTexts;

/** The numbers beside all figures; the nodes are used again and again. */
final class FigureLabels extends Pane {

  private final MeasureTexts texts = MeasureTexts.english();
  private final List<FigureLabel> labels = new ArrayList<>();
  private int used;

  void show(List<FigureCanvas.Drawing> drawings) {
    LabelPlaces places =
        new LabelPlaces(
            getWidth(),
            getHeight(),
            drawings.stream().map(drawing -> drawing.shape().bounds()).toList());
    used = 0;
    for (FigureCanvas.Drawing drawing : drawings) {
      List<String> lines = linesOf(drawing.shown());
      if (!lines.isEmpty()) {
        FigureLabel label = next();
        label.setLines(lines, drawing.picked());
        label.moveTo(places.beside(drawing.shape().bounds(), label.size()));
      }
    }
    for (int i = 0; i < labels.size(); i++) {
      labels.get(i).setVisible(i < used);
    }
  }

  private FigureLabel next() {
    if (used == labels.size()) {
      FigureLabel label = new FigureLabel();
      labels.add(label);
      getChildren().add(label);
    }
    return labels.get(used++);
  }

  private List<String> linesOf(ShownFigure shown) {
    List<String> lines = new ArrayList<>(texts.lines(shown.values()));
    if (!shown.note().isBlank()) {
      lines.add(shown.note());
    }
    return lines;
  }

  void clear() {
    show(List.of());
  }

  List<String> texts() {
    return labels.subList(0, used).stream().flatMap(label -> label.texts().stream()).toList();
  }
}
