package org.sideroscope.viewer;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.Volume;

/**
 * What a viewport is made of, from below: image, outlines of marks, brush, texts, message, focus
 * frame.
 */
final class ViewportLayers {

  private final ViewportTexts texts = new ViewportTexts();
  private final ImageView image = new ImageView();
  private final OutlineCanvas outlines = new OutlineCanvas();
  private final BrushCursor brush = new BrushCursor();
  private final Pane picture = new Pane(image, outlines, brush);
  private final Rectangle pictureClip = new Rectangle();
  private final InfoOverlay info = new InfoOverlay(texts);
  private final MessageView message = new MessageView();
  private final Region focusFrame = new Region();
  private @Nullable Frame shown;
  private @Nullable SliceProjection outlinedFor;

  ViewportLayers() {
    picture.setClip(pictureClip);
    picture.setMouseTransparent(true);
    image.setManaged(false);
    focusFrame.getStyleClass().add("focus-frame");
    focusFrame.setMouseTransparent(true);
  }

  List<Node> nodes() {
    return List.of(picture, info, message, focusFrame);
  }

  void resize(double width, double height) {
    pictureClip.setWidth(width);
    pictureClip.setHeight(height);
    outlines.setWidth(width);
    outlines.setHeight(height);
    for (Node layer : nodes()) {
      layer.resizeRelocate(0, 0, width, height);
    }
  }

  void showContent(ViewportContent content) {
    boolean slices = content instanceof ViewportContent.Slices;
    picture.setVisible(slices);
    info.setVisible(slices);
    message.show(content);
  }

  /** Takes the last image away until a frame of the new volume is there. */
  void clearImage() {
    shown = null;
    image.setImage(null);
    outlines.clear();
    info.setVisible(false);
  }

  /** Puts a frame on the screen; the one before it may be drawn on again. */
  void show(Frame frame, CornerTexts corners, Optional<SliceProjection> projection, double scale) {
    shown = frame;
    image.setImage(frame.updatedImage());
    projection.ifPresent(known -> outline(frame, known, scale));
    info.setVisible(true);
    info.show(frame, corners);
  }

  private void outline(Frame frame, SliceProjection projection, double renderScale) {
    outlines.draw(frame.outlines(), projection, renderScale);
    outlinedFor = projection;
  }

  void place(Volume volume, SliceProjection projection, ViewState state, double renderScale) {
    Rectangle2D bounds = projection.imageBounds();
    image.setX(bounds.getMinX());
    image.setY(bounds.getMinY());
    image.setFitWidth(bounds.getWidth());
    image.setFitHeight(bounds.getHeight());
    image.setSmooth(state.greys().smooth());
    if (shown != null && !projection.equals(outlinedFor)) {
      outline(shown, projection, renderScale);
    }
    info.showPlacement(volume, projection, state, renderScale);
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
        String.join(", ", corners.series()),
        request.state().slice(),
        request.volume().grid().slices());
  }

  /** What a screen reader says without an image. */
  String messageText() {
    return message.spoken();
  }

  InfoOverlay info() {
    return info;
  }

  ImageView image() {
    return image;
  }

  BrushCursor brush() {
    return brush;
  }
}
