package org.sideroscope.viewer;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.Volume;

/** What a viewport is made of, from below: picture, brush, texts, message, focus frame. */
final class ViewportLayers {

  /** What the picture was last drawn from. */
  private record Drawn(Frame frame, SliceProjection projection, boolean smooth, double scale) {}

  private final ViewportTexts texts = new ViewportTexts();
  private final PictureView picture = new PictureView();
  private final OutlineCanvas outlines = new OutlineCanvas();
  private final GuideLayer guides = new GuideLayer();
  private final FigureLayer figures = new FigureLayer();
  private final BrushCursor brush = new BrushCursor();
  private final StrokeLine strokeLine = new StrokeLine();
  private final Pane pictureAndBrush =
      new Pane(picture, outlines, guides, figures, strokeLine, brush);
  private final Rectangle clip = new Rectangle();
  private final InfoOverlay info = new InfoOverlay(texts);
  private final MessageView message = new MessageView();
  private final Region focusFrame = new Region();
  private @Nullable Frame shown;
  private @Nullable Drawn drawn;

  ViewportLayers() {
    pictureAndBrush.setClip(clip);
    pictureAndBrush.setMouseTransparent(true);
    guides.setVisible(false);
    focusFrame.getStyleClass().add("focus-frame");
    focusFrame.setMouseTransparent(true);
  }

  List<Node> nodes() {
    return List.of(pictureAndBrush, info, message, focusFrame);
  }

  void resize(double width, double height) {
    clip.setWidth(width);
    clip.setHeight(height);
    outlines.setWidth(width);
    outlines.setHeight(height);
    guides.setWidth(width);
    guides.setHeight(height);
    figures.resize(width, height);
    for (Node layer : nodes()) {
      layer.resizeRelocate(0, 0, width, height);
    }
  }

  void showContent(ViewportContent content) {
    boolean slices = content instanceof ViewportContent.Slices;
    pictureAndBrush.setVisible(slices);
    info.setVisible(slices && shown != null);
    message.show(content);
  }

  /** Takes the last image away until a frame of the new volume is there. */
  void clearImage() {
    shown = null;
    drawn = null;
    picture.clear();
    outlines.clear();
    guides.clear();
    info.setLinkNote("");
    info.setVisible(false);
  }

  /** Puts a frame on the screen; the one before it may be drawn on again. */
  void show(Frame frame, CornerTexts corners) {
    shown = frame;
    drawn = null;
    info.setVisible(true);
    info.show(frame, corners);
  }

  void setGuides(Guides wanted) {
    guides.setGuides(wanted);
    // an empty canvas costs as much to paint as a full one
    guides.setVisible(wanted.crosshair().isPresent() || !wanted.lines().isEmpty());
    info.setLinkNote(wanted.note());
  }

  void place(Volume volume, SliceProjection projection, ViewState state, double renderScale) {
    info.showPlacement(volume, projection, state, renderScale);
    if (guides.isVisible()) {
      guides.place(projection, state.slice(), renderScale);
    }
    // until a frame of these pictures is there, the one before stays as it is
    if (shown != null && shown.request().pictures().equals(projection.grid())) {
      Drawn wanted = new Drawn(shown, projection, state.greys().smooth(), renderScale);
      if (!wanted.equals(drawn)) {
        Frame frame = shown;
        ScreenPlace.of(projection, wanted.smooth(), renderScale)
            .ifPresentOrElse(place -> picture.show(frame, place, renderScale), picture::hide);
        outlines.draw(frame.outlines(), projection, renderScale);
        drawn = wanted;
      }
    }
  }

  void showBrush(Point2D at, double diameterPixels) {
    brush.show(at.getX(), at.getY(), diameterPixels);
  }

  void hideBrush() {
    brush.hide();
  }

  /** What a screen reader says about a frame. */
  String sliceText(Frame frame, CornerTexts corners) {
    FrameRequest request = frame.request();
    return texts.accessible(
        String.join(", ", corners.series()), request.state().slice(), request.pictures().slices());
  }

  /** What a screen reader says without an image. */
  String messageText() {
    return message.spoken();
  }

  FigureLayer figures() {
    return figures;
  }

  StrokeLine strokeLine() {
    return strokeLine;
  }

  InfoOverlay info() {
    return info;
  }

  /** The frame that is on the screen, if any. */
  Optional<Frame> frame() {
    return Optional.ofNullable(shown);
  }

  boolean isPictureVisible() {
    return pictureAndBrush.isVisible() && shown != null;
  }

  BrushCursor brush() {
    return brush;
  }
}
