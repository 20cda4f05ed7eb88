package org.sideroscope.cohort.agreement.rating;

import java.util.List;

/**
 * How much of an agreement two different categories are: 1 for the same, 0 for those furthest
 * apart.
 */
public enum Weights {
  /** Only the same category agrees. */
  IDENTITY {
    @Override
    double credit(double distance) {
      return distance == 0 ? 1 : 0;
    }
  },
  /** Falls with the distance on the scale (Cicchetti and Allison 1971). */
  LINEAR {
    @Override
    double credit(double distance) {
      return 1 - distance;
    }
  },
  /** Falls with the square of the distance (Fleiss and Cohen 1973). */
  QUADRATIC {
    @Override
    double credit(double distance) {
      return 1 - distance * distance;
    }
  };

  /**
   * @param distance of two categories as part of the length of the scale
   */
  abstract double credit(double distance);

  /** The credit of each pair of categories; symmetric, 1 on the diagonal. */
  double[][] of(Scale scale) {
    List<Double> positions = scale.positions();
    int size = scale.size();
    double length = positions.getLast() - positions.getFirst();
    double[][] weights = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        weights[i][j] = i == j ? 1 : credit(Math.abs(positions.get(i) - positions.get(j)) / length);
      }
    }
    return weights;
  }
}
