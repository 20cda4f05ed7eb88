package org.sideroscope.viewer;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;

/**
 * Finds room for labels beside figures: never over their own figure nor over another label, and not
 * over another figure where there is a place that is free.
 */
final class LabelPlaces {

  private static final double GAP = 8;
  private static final double EDGE = 4;

  private final double width;
  private final double height;
  private final List<Bounds> figures;
  private final List<Bounds> taken = new ArrayList<>();

  /** Room in a viewport of this size, where these figures are. */
  LabelPlaces(double width, double height, List<Bounds> figures) {
    this.width = width;
    this.height = height;
    this.figures = List.copyOf(figures);
  }

  /** Takes the room to the right, left, below or above, whichever is free first. */
  Bounds beside(Bounds figure, Dimension2D label) {
    double w = label.getWidth();
    double h = label.getHeight();
    double middleX = figure.getCenterX() - w / 2;
    double middleY = figure.getCenterY() - h / 2;
    List<Bounds> wanted =
        List.of(
            new BoundingBox(figure.getMaxX() + GAP, middleY, w, h),
            new BoundingBox(figure.getMinX() - GAP - w, middleY, w, h),
            new BoundingBox(middleX, figure.getMaxY() + GAP, w, h),
            new BoundingBox(middleX, figure.getMinY() - GAP - h, w, h));
    Bounds place =
        wanted.stream()
            .filter(this::isFree)
            .filter(each -> figures.stream().noneMatch(each::intersects))
            .findFirst()
            .or(() -> wanted.stream().filter(this::isFree).findFirst())
            .orElseGet(() -> within(wanted.getFirst()));
    taken.add(place);
    return place;
  }

  private boolean isFree(Bounds place) {
    return within(place).equals(place) && taken.stream().noneMatch(place::intersects);
  }

  private Bounds within(Bounds place) {
    double x = Math.max(EDGE, Math.min(place.getMinX(), width - EDGE - place.getWidth()));
    double y = Math.max(EDGE, Math.min(place.getMinY(), height - EDGE - place.getHeight()));
    return new BoundingBox(x, y, place.getWidth(), place.getHeight());
  }
}
