package org.sideroscope.app.studies;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sideroscope.app.text.RightToLeft;
import org.sideroscope.app.text.Texts;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.StudyObject;

/** Draws the line of a series: its picture, its words, and what is wrong with it in brief. */
final class StackLine {

  private static final double THUMBNAIL = 48;

  private final ThumbnailSource thumbnails;
  private final Texts texts;
  private final StackWords stackWords;
  private final ObjectWords objectWords;
  private final DefectWords defectWords;

  StackLine(Texts texts, ThumbnailSource thumbnails) {
    this.thumbnails = thumbnails;
    this.texts = texts;
    this.stackWords = new StackWords(texts);
    this.objectWords = new ObjectWords(texts);
    this.defectWords = new DefectWords(texts);
  }

  HBox of(ImageStack stack) {
    Label title = new Label(stackWords.title(stack));
    title.setTooltip(new Tooltip(stackWords.reason(stack)));
    VBox words = new VBox(2, title);
    String series = stackWords.series(stack);
    if (!series.isEmpty()) {
      words.getChildren().add(soft(series));
    }
    words.getChildren().add(soft(stackWords.facts(stack)));
    words.getChildren().addAll(briefly(stack));
    return line(picture(stack), words);
  }

  /** A line for each sort of what is wrong, with the sentences in its tool tip. */
  private Collection<Label> briefly(ImageStack stack) {
    Map<String, Label> labels = new LinkedHashMap<>();
    for (Defect defect : stack.defects()) {
      String brief = defectWords.brief(defect);
      Label label = labels.computeIfAbsent(brief, _ -> defectWords.label(defect, brief));
      String before = label.getTooltip() == null ? "" : label.getTooltip().getText() + "\n";
      label.setTooltip(new Tooltip(before + defect.sentence()));
    }
    return labels.values();
  }

  /** No picture: nothing of the object is drawn. */
  HBox of(List<StudyObject> objects) {
    StudyObject object = objects.getFirst();
    VBox words = new VBox(2, new Label(objectWords.title(object)));
    String series = objectWords.series(object);
    if (!series.isEmpty()) {
      words.getChildren().add(soft(series));
    }
    String opens = ObjectWords.isOpened(object) ? "object.opens" : "object.not-opened";
    words.getChildren().add(soft(texts.get(opens, objects.size())));
    StackPane frame = new StackPane(new FontIcon(objectWords.icon(object)));
    frame.getStyleClass().add("object-icon");
    return line(frame, words);
  }

  private static HBox line(Node left, VBox words) {
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    HBox line = new HBox(left, words);
    line.getStyleClass().add("stack");
    return line;
  }

  private Node picture(ImageStack stack) {
    ImageView view = new ImageView();
    view.setPreserveRatio(true);
    view.setFitWidth(THUMBNAIL);
    view.setFitHeight(THUMBNAIL);
    thumbnails.request(stack, view::setImage);
    StackPane frame = new StackPane(view);
    frame.getStyleClass().add("thumbnail");
    return frame;
  }

  private static Label soft(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("small", "soft");
    return RightToLeft.mark(label, text);
  }
}
