package org.sideroscope.viewer;

import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** The viewport when there is no image: nothing yet, busy, or failed. */
final class MessageView extends VBox {

  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
  private static final String STACK_ICON =
      "M4 10 L20 2 L36 10 L20 18 Z M4 18 L20 26 L36 18 M4 26 L20 34 L36 26";
  private static final String WARNING_ICON = "M20 3 L37 33 L3 33 Z M20 14 L20 23 M20 28 L20 28.2";
  private static final double MOST_TEXT_WIDTH = 420;
  private static final double TRACK_WIDTH = 200;
  private static final double TRACK_HEIGHT = 3;

  private final SVGPath icon = new SVGPath();
  private final Text title = text("title");
  private final Text detail = text("detail");
  private final Text remedy = text("detail");
  private final Region bar = new Region();
  private final Pane track = new Pane(bar);

  MessageView() {
    getStyleClass().add("viewport-message");
    setMouseTransparent(true);
    icon.getStyleClass().add("icon");
    track.getStyleClass().add("track");
    bar.getStyleClass().add("bar");
    bar.setManaged(false);
    track.setMinSize(TRACK_WIDTH, TRACK_HEIGHT);
    track.setMaxSize(TRACK_WIDTH, TRACK_HEIGHT);
  }

  private static Text text(String styleClass) {
    Text text = new Text();
    text.getStyleClass().add(styleClass);
    text.setTextAlignment(TextAlignment.CENTER);
    return text;
  }

  /** Shows what there is to say; invisible for slices. */
  void show(ViewportContent content) {
    setVisible(!(content instanceof ViewportContent.Slices));
    pseudoClassStateChanged(FAILED, content instanceof ViewportContent.Failed);
    switch (content) {
      case ViewportContent.Empty empty -> {
        icon.setContent(STACK_ICON);
        say(empty.title(), empty.hint(), "");
        getChildren().setAll(icon, title, detail);
      }
      case ViewportContent.Busy busy -> {
        say(busy.title(), busy.detail(), "");
        fill(busy.share());
        getChildren().setAll(title, track, detail);
      }
      case ViewportContent.Failed failed -> {
        icon.setContent(WARNING_ICON);
        say(failed.title(), failed.reason(), failed.remedy());
        getChildren().setAll(icon, title, detail, remedy);
      }
      case ViewportContent.Slices slices -> getChildren().clear();
    }
  }

  /** Everything it says, as one text for a screen reader. */
  String spoken() {
    return Stream.of(title, detail, remedy)
        .map(Text::getText)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private void say(String title, String detail, String remedy) {
    this.title.setText(title);
    this.detail.setText(detail);
    this.remedy.setText(remedy);
  }

  private void fill(OptionalDouble share) {
    track.setVisible(share.isPresent());
    bar.resizeRelocate(0, 0, TRACK_WIDTH * Math.clamp(share.orElse(0), 0, 1), TRACK_HEIGHT);
  }

  @Override
  protected void layoutChildren() {
    double width = Math.min(MOST_TEXT_WIDTH, getWidth() - getPadding().getLeft() * 2);
    title.setWrappingWidth(width);
    detail.setWrappingWidth(width);
    remedy.setWrappingWidth(width);
    super.layoutChildren();
  }
}
