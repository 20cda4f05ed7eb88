package org.sideroscope.app.viewing;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

/**
 * What is round a viewport while two studies are compared, or what several readers marked: a strip
 * that says which study or whose marks it is, and a frame. The strip is beside the image, so that
 * nothing can hide it and it hides nothing.
 */
final class PaneFrame extends BorderPane {

  private static final PseudoClass COMPARED = PseudoClass.getPseudoClass("compared");
  private static final PseudoClass PRIOR = PseudoClass.getPseudoClass("prior");

  private final Label strip = new Label();
  private String words = "";
  private String date = "";
  private boolean dateHidden;

  PaneFrame(Node viewport) {
    super(viewport);
    getStyleClass().add("pane-frame");
    setMinSize(0, 0);
    strip.getStyleClass().add("study-strip");
    strip.setMaxWidth(Double.MAX_VALUE);
    strip.setId(viewport.getId() + "-study");
  }

  /**
   * Says which study it is.
   *
   * @param date of the study, in words
   */
  void compare(String words, String date, boolean prior) {
    this.words = words;
    this.date = date;
    name();
    setTop(strip);
    pseudoClassStateChanged(COMPARED, true);
    pseudoClassStateChanged(PRIOR, prior);
  }

  /** Says whose view of the images it is. */
  void name(String title) {
    compare(title, "", false);
  }

  /** A date may tell who somebody is; which of the two studies it is stays. */
  void hideDate(boolean hidden) {
    dateHidden = hidden;
    name();
  }

  private void name() {
    strip.setText(dateHidden || date.isEmpty() ? words : words + " " + date);
  }

  void clear() {
    setTop(null);
    pseudoClassStateChanged(COMPARED, false);
    pseudoClassStateChanged(PRIOR, false);
  }
}
