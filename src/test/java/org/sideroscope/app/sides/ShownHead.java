package org.sideroscope.app.sides;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.WindowLevel;
import org.sideroscope.testimages.acquisition.Acquisition;
import org.sideroscope.testimages.acquisition.ScannerPlane.Directions;
import org.sideroscope.viewer.CornerTexts;
import org.sideroscope.viewer.SliceViewport;
import org.sideroscope.viewer.ViewportContent;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A viewport as somebody sees it who knows which ways its pictures ought to lead in the patient:
 * letters and pixels, and where a place of the patient ought to be. That is worked out here from
 * those ways alone, not by the viewport's own way from voxels to the screen.
 */
final class ShownHead {

  private static final int MIDDLE_OF_GREYS = 128;

  private final SliceViewport viewport;
  private final double side;

  /**
   * @param side of the viewport, which is square
   */
  ShownHead(SliceViewport viewport, double side) {
    this.viewport = viewport;
    this.side = side;
  }

  void show(Volume volume) {
    CornerTexts texts = new CornerTexts(List.of(), List.of(), List.of(), List.of());
    act(() -> viewport.setContent(ViewportContent.Slices.of(volume, texts)));
  }

  void cut(ShownPlane plane) {
    act(() -> plane.show(viewport));
  }

  private void act(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          action.run();
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** The first letter at an edge of the viewport: at the left, right, upper or lower one. */
  char letterAt(Edge edge) {
    return WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          viewport.layout();
          Node letters =
              viewport.lookupAll(".edge-letters").stream()
                  .max(Comparator.comparingDouble(node -> edge.reach.applyAsDouble(middle(node))))
                  .orElseThrow();
          return ((Text) letters.lookup(".face")).getText().charAt(0);
        });
  }

  /** An edge, and how far a point lies towards it. */
  enum Edge {
    LEFT(point -> -point.getX()),
    RIGHT(Point2D::getX),
    UPPER(point -> -point.getY()),
    LOWER(Point2D::getY);

    @SuppressWarnings("ImmutableEnumChecker") // holds nothing
    private final ToDoubleFunction<Point2D> reach;

    Edge(ToDoubleFunction<Point2D> reach) {
      this.reach = reach;
    }
  }

  private Point2D middle(Node node) {
    Bounds bounds = viewport.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  /** Which picture shows a place. */
  int pictureOf(PatientPoint place, Directions ways) {
    VolumeGrid pictures = viewport.pictureGrid().orElseThrow();
    double steps = place.minus(Acquisition.MIDDLE).dot(ways.through()) / pictures.sliceSpacingMm();
    return (int) Math.round((pictures.slices() - 1) / 2.0 + steps);
  }

  /** Where a place ought to be in its picture. */
  Point2D pointOf(PatientPoint place, Directions ways) {
    PatientVector way = place.minus(Acquisition.MIDDLE);
    double scale = viewport.projection().orElseThrow().pixelsPerMm();
    return new Point2D(
        side / 2 + way.dot(ways.right()) * scale, side / 2 + way.dot(ways.down()) * scale);
  }

  double pixelsPerMm() {
    return viewport.projection().orElseThrow().pixelsPerMm();
  }

  /** What is on the screen of a picture, without the texts. */
  Screen look(int picture, WindowLevel window) {
    act(() -> viewport.setViewState(viewport.viewState().withSlice(picture).withWindow(window)));
    return WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          Node texts = Objects.requireNonNull(viewport.lookup(".edge-letters")).getParent();
          texts.setOpacity(0);
          WritableImage image = viewport.snapshot(null, null);
          texts.setOpacity(1);
          return new Screen(image.getPixelReader(), (int) side);
        });
  }

  /** Pixels of the screen. */
  record Screen(PixelReader pixels, int side) {

    int grey(Point2D point) {
      return grey((int) Math.floor(point.getX()), (int) Math.floor(point.getY()));
    }

    private int grey(int x, int y) {
      return pixels.getArgb(Math.clamp(x, 0, side - 1), Math.clamp(y, 0, side - 1)) & 0xFF;
    }

    /** The middle of all that is light; empty if nothing is. */
    Optional<Point2D> middleOfLight() {
      double x = 0;
      double y = 0;
      int count = 0;
      for (int row = 0; row < side; row++) {
        for (int column = 0; column < side; column++) {
          if (grey(column, row) > MIDDLE_OF_GREYS) {
            x += column + 0.5;
            y += row + 0.5;
            count++;
          }
        }
      }
      return count == 0 ? Optional.empty() : Optional.of(new Point2D(x / count, y / count));
    }
  }
}
