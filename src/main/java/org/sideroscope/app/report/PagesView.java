package org.sideroscope.app.report;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.sideroscope.app.control.PictureImage;
import org.sideroscope.app.text.Texts;
import org.sideroscope.workstation.picture.Picture;

/** The pages of the PDF one below the other. */
final class PagesView extends ScrollPane {

  private static final double GAP = 16;

  private final Texts texts;
  private final VBox pages = new VBox(GAP);

  PagesView(Texts texts) {
    this.texts = texts;
    setId("report-pages");
    pages.setAlignment(Pos.TOP_CENTER);
    pages.getStyleClass().add("report-pages");
    setContent(pages);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
  }

  /** A sentence in the place of pages. */
  void tell(String sentence) {
    Label label = new Label(sentence);
    label.setWrapText(true);
    label.getStyleClass().add("soft");
    pages.getChildren().setAll(label);
  }

  void show(List<Picture> pictures) {
    pages.getChildren().clear();
    for (Picture picture : pictures) {
      ImageView page = new ImageView(PictureImage.of(picture));
      page.setPreserveRatio(true);
      page.fitWidthProperty().bind(widthProperty().subtract(4 * GAP));
      page.setAccessibleText(
          texts.get("report.page", pages.getChildren().size() + 1, pictures.size()));
      pages.getChildren().add(page);
    }
    setVvalue(0);
  }
}
