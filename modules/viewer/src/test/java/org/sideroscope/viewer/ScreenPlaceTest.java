package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.SplittableRandom;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;

class ScreenPlaceTest {

  private static final Dimension2D VIEWPORT = new Dimension2D(801.5, 500);

  @RepeatedTest(200)
  void everyPixelOfThePictureIsWhereTheProjectionPutsIt(RepetitionInfo repetition) {
    SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
    double scale = random.nextInt(4, 9) / 4.0;
    SliceProjection projection =
        projection(
            new Placement(
                random.nextDouble(0.1, 8),
                random.nextDouble(-300, 300),
                random.nextDouble(-300, 300)));
    Rectangle2D picture = scaled(projection.imageBounds(), scale);
    Rectangle2D screen =
        new Rectangle2D(
            0, 0, Math.ceil(VIEWPORT.getWidth() * scale), Math.ceil(VIEWPORT.getHeight() * scale));
    Optional<ScreenPlace> place = ScreenPlace.of(projection, true, scale);
    assertEquals(picture.intersects(screen), place.isPresent());
    place.ifPresent(found -> {
      assertEquals(picture.getMinX(), found.left() + found.place().left(), 1e-6);
      assertEquals(picture.getMinY(), found.top() + found.place().top(), 1e-6);
      assertEquals(picture.getWidth(), found.place().width(), 1e-6);
      assertEquals(picture.getHeight(), found.place().height(), 1e-6);
      Rectangle2D drawn = new Rectangle2D(found.left(), found.top(), found.width(), found.height());
      assertTrue(screen.contains(drawn), drawn + " in " + screen);
      assertTrue(drawn.contains(common(picture, screen)), drawn + " of " + picture);
    });
  }

  @Test
  void aPictureThatIsOutOfSightIsNotDrawn() {
    Placement away = new Placement(1, 1000, 0);
    assertTrue(ScreenPlace.of(projection(away), true, 1).isEmpty());
  }

  private static SliceProjection projection(Placement placement) {
    VolumeGrid grid =
        new VolumeGrid(
            256,
            200,
            10,
            PatientPoint.of(0, 0, 0),
            PatientVector.of(0.9, 0, 0),
            PatientVector.of(0, 0.9, 0),
            PatientVector.of(0, 0, 2));
    return new SliceProjection(grid, VIEWPORT, placement);
  }

  private static Rectangle2D scaled(Rectangle2D bounds, double scale) {
    return new Rectangle2D(
        bounds.getMinX() * scale,
        bounds.getMinY() * scale,
        bounds.getWidth() * scale,
        bounds.getHeight() * scale);
  }

  private static Rectangle2D common(Rectangle2D one, Rectangle2D other) {
    double left = Math.max(one.getMinX(), other.getMinX());
    double top = Math.max(one.getMinY(), other.getMinY());
    return new Rectangle2D(
        left,
        top,
        Math.min(one.getMaxX(), other.getMaxX()) - left,
        Math.min(one.getMaxY(), other.getMaxY()) - top);
  }
}
