package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import org.junit.jupiter.api.Test;

class LabelPlacesTest {

  private static final Dimension2D LABEL = new Dimension2D(60, 15);

  private final LabelPlaces places = new LabelPlaces(400, 300, List.of());

  @Test
  void aLabelStandsBesideItsFigureAndNeverOverIt() {
    Bounds figure = new BoundingBox(100, 100, 80, 40);

    Bounds place = places.beside(figure, LABEL);

    assertTrue(place.getMinX() > figure.getMaxX());
    assertEquals(figure.getCenterY(), place.getCenterY());
  }

  @Test
  void atTheEdgeItGoesToTheOtherSide() {
    Bounds figure = new BoundingBox(300, 100, 90, 40);

    assertTrue(places.beside(figure, LABEL).getMaxX() < figure.getMinX());
  }

  @Test
  void twoLabelsKeepApart() {
    Bounds first = places.beside(new BoundingBox(100, 100, 80, 4), LABEL);
    Bounds second = places.beside(new BoundingBox(100, 108, 80, 4), LABEL);

    assertFalse(first.intersects(second));
  }

  @Test
  void itKeepsOffOtherFiguresWhereItCan() {
    Bounds figure = new BoundingBox(100, 100, 80, 40);
    Bounds other = new BoundingBox(185, 110, 60, 20);

    Bounds place = new LabelPlaces(400, 300, List.of(figure, other)).beside(figure, LABEL);

    assertFalse(place.intersects(other));
    assertFalse(place.intersects(figure));
  }

  @Test
  void aFigureLargerThanTheViewportKeepsItsLabelInSight() {
    Bounds place = places.beside(new BoundingBox(-100, -100, 900, 900), LABEL);

    assertTrue(new BoundingBox(0, 0, 400, 300).contains(place));
  }
}
