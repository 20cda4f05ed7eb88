package org.sideroscope.marking.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far a shape has moved between two slices: the move that lays the one best upon the other. As
 * a rule that is none at all, for a rim of which more is seen on one slice than on the next; or
 * from centroid to centroid, for a shape that runs obliquely. Where neither lays any voxel upon
 * another, it is that of the nearest two: whatever the shapes, something lies between them.
 *
 * @param columns voxels to the right
 * @param rows voxels down
 */
record ShapeMove(int columns, int rows) {

  private static final ShapeMove NONE = new ShapeMove(0, 0);

  /**
   * @param lower the voxels of a rectangle, row by row, at least one of them marked
   * @param upper those of another slice
   */
  static ShapeMove between(boolean[] lower, boolean[] upper, int width) {
    ShapeMove centroids = betweenCentroids(lower, upper, width);
    long still = NONE.overlap(lower, upper, width);
    long moved = centroids.overlap(lower, upper, width);
    if (still == 0 && moved == 0) {
      return betweenNearest(lower, upper, width);
    }
    return moved > still ? centroids : NONE;
  }

  private static ShapeMove betweenCentroids(boolean[] lower, boolean[] upper, int width) {
    double columns =
        marked(upper).map(at -> at % width).average().orElseThrow()
            - marked(lower).map(at -> at % width).average().orElseThrow();
    double rows =
        marked(upper).map(at -> at / width).average().orElseThrow()
            - marked(lower).map(at -> at / width).average().orElseThrow();
    // to the even one halfway, so that the way back is as long
    return new ShapeMove((int) Math.rint(columns), (int) Math.rint(rows));
  }

  /**
   * Part of the way, in whole voxels. What is left of it is the same part of the way back.
   *
   * @param steps of as many as {@code all} make the whole way
   */
  ShapeMove part(int steps, int all) {
    return new ShapeMove(part(columns, steps, all), part(rows, steps, all));
  }

  private static int part(int way, int steps, int all) {
    return Math.floorDiv(2 * way * steps + all, 2 * all);
  }

  /** How many voxels of the one lie upon the other after this move. */
  private long overlap(boolean[] lower, boolean[] upper, int width) {
    int height = lower.length / width;
    return marked(lower)
        .filter(at -> {
          int x = at % width + columns;
          int y = at / width + rows;
          return x >= 0 && x < width && y >= 0 && y < height && upper[y * width + x];
        })
        .count();
  }

  /** A voxel of each shape. */
  private record Pair(int low, int high, int width) {

    private static final Comparator<Pair> ORDER =
        Comparator.comparingLong(Pair::squared)
            .thenComparingInt(pair -> pair.low / pair.width + pair.high / pair.width)
            .thenComparingInt(pair -> pair.low % pair.width + pair.high % pair.width)
            .thenComparingInt(pair -> Math.min(pair.low, pair.high));

    int columns() {
      return high % width - low % width;
    }

    int rows() {
      return high / width - low / width;
    }

    long squared() {
      return (long) columns() * columns() + (long) rows() * rows();
    }
  }

  /** Among pairs as near, the same whichever shape is the lower one. */
  private static ShapeMove betweenNearest(boolean[] lower, boolean[] upper, int width) {
    List<Pair> pairs = new ArrayList<>();
    int[] highs = borders(upper, width);
    for (int low : borders(lower, width)) {
      IntStream.of(highs)
          .mapToObj(high -> new Pair(low, high, width))
          .min(Pair.ORDER)
          .ifPresent(pairs::add);
    }
    Pair nearest = pairs.stream().min(Pair.ORDER).orElseThrow();
    return new ShapeMove(nearest.columns(), nearest.rows());
  }

  /** The marked voxels beside one that is not, in a row or column. */
  private static int[] borders(boolean[] shape, int width) {
    return marked(shape)
        .filter(at -> {
          int x = at % width;
          boolean inside =
              x > 0
                  && x < width - 1
                  && at >= width
                  && at < shape.length - width
                  && shape[at - 1]
                  && shape[at + 1]
                  && shape[at - width]
                  && shape[at + width];
          return !inside;
        })
        .toArray();
  }

  private static IntStream marked(boolean[] shape) {
    return IntStream.range(0, shape.length).filter(at -> shape[at]);
  }
}
