package org.sideroscope.marking.tool;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Finds a dark band near a line: first its middle, by straightening the picture along the line and
 * following the valley there; then its two edges, by straightening the picture along that middle
 * and going out from it on either side until half the depth of the valley is made up.
 */
final class RimTrace {

  /** Trembling finer than this is not where the hand wanted to go. */
  private static final double TREMBLE_MM = 1.2;

  /** The band is taken to run straight so far to either side. */
  private static final double STRAIGHT_MM = 1.0;

  /** Its edges may follow its bends more closely. */
  private static final double STRAIGHT_EDGE_MM = 0.6;

  /** How many times deeper than the noise a valley is that a hand can see. */
  private static final double CLEAR = 2;

  private final PlaneValues values;
  private final double stepMm;
  private final double pixelMm;
  private final int reach;

  /**
   * @param pixelMm how fine the picture is
   */
  RimTrace(PlaneValues values, double reachMm, double stepMm, double pixelMm) {
    this.values = values;
    this.stepMm = stepMm;
    this.pixelMm = pixelMm;
    this.reach = Math.max(1, steps(reachMm));
  }

  /**
   * What was found along a line.
   *
   * @param pieces one for each place of the line
   * @param noise of single values, a standard deviation
   * @param noiseOfDepth the same of the depths
   */
  @SuppressWarnings("ArrayRecordComponent") // a scratch pad of one tool, never compared
  record Found(RimPiece[] pieces, double noise, double noiseOfDepth) {}

  /**
   * @param start the middle of the band where the line begins, where it is known
   */
  Found along(Course drawn, Optional<RimPiece> start) {
    Course line = drawn.smooth(TREMBLE_MM / stepMm);
    int shoulder = steps(RimBrush.WIDEST_MM);
    Strip strip = Strip.along(line, values, reach + shoulder, stepMm);
    double noise = strip.noise(Math.max(2, steps(2 * pixelMm)));
    int straight = steps(STRAIGHT_MM);
    double clear = CLEAR * noiseOfMean(noise, STRAIGHT_MM) + Double.MIN_NORMAL;
    int[] offsets =
        new ValleyPath(strip.averaged(straight), reach, shoulder, clear)
            .offsets(start.map(piece -> offset(line, piece)).orElse(OptionalInt.empty()));
    double[] offsetsMm = Arrays.stream(offsets).mapToDouble(o -> o * stepMm).toArray();
    Course middle = line.beside(offsetsMm).smooth(Math.max(1, straight / 2.0));
    return new Found(pieces(middle, offsetsMm), noise, noiseOfMean(noise, STRAIGHT_EDGE_MM));
  }

  private int steps(double mm) {
    return (int) Math.round(mm / stepMm);
  }

  /** What is left of the noise in a mean along so much of a line to either side. */
  private double noiseOfMean(double noise, double mm) {
    return noise / Math.sqrt(Math.max(1, 2 * mm / pixelMm));
  }

  private OptionalInt offset(Course line, RimPiece piece) {
    double aside =
        (piece.x() - line.x()[0]) * line.acrossX(0) + (piece.y() - line.y()[0]) * line.acrossY(0);
    return OptionalInt.of(steps(aside));
  }

  private RimPiece[] pieces(Course middle, double[] asideMm) {
    int shoulder = steps(RimBrush.WIDEST_MM);
    int aside = Math.max(1, steps(pixelMm));
    Strip strip =
        Strip.along(middle, values, shoulder + aside, stepMm).averaged(steps(STRAIGHT_EDGE_MM));
    Edge[] edges =
        IntStream.range(0, middle.size())
            .mapToObj(i -> edges(strip, i, aside, shoulder))
            .toArray(Edge[]::new);
    int straight = steps(STRAIGHT_MM);
    RimPiece[] pieces = new RimPiece[middle.size()];
    for (int i = 0; i < pieces.length; i++) {
      pieces[i] =
          new RimPiece(
              middle.x()[i],
              middle.y()[i],
              middle.acrossX(i),
              middle.acrossY(i),
              median(j -> edges[j].leftMm(), i, straight, pieces.length),
              median(j -> edges[j].rightMm(), i, straight, pieces.length),
              median(j -> edges[j].depth(), i, straight, pieces.length),
              median(j -> edges[j].level(), i, straight, pieces.length),
              asideMm[i]);
    }
    return pieces;
  }

  /**
   * The middle one of the numbers around a place: single profiles that noise broke do not count.
   */
  private static double median(IntToDoubleFunction number, int place, int around, int count) {
    double[] numbers =
        IntStream.rangeClosed(Math.max(0, place - around), Math.min(count - 1, place + around))
            .mapToDouble(number)
            .sorted()
            .toArray();
    return numbers[numbers.length / 2];
  }

  /** Where a band ends on either side of a line, how deep it is, and the value at its ends. */
  private record Edge(double leftMm, double rightMm, double depth, double level) {}

  private Edge edges(Strip strip, int place, int aside, int shoulder) {
    int floor = 0;
    for (int o = -aside; o <= aside; o++) {
      if (strip.at(place, o) < strip.at(place, floor)) {
        floor = o;
      }
    }
    double depth = strip.depth(place, floor, shoulder);
    double half = strip.at(place, floor) + depth / 2;
    return new Edge(
        stepMm * (edge(strip, place, floor, -1, half) - floor),
        stepMm * (edge(strip, place, floor, 1, half) + floor),
        depth,
        half);
  }

  /** How many steps from the floor of the valley its side rises above a level. */
  private static double edge(Strip strip, int place, int floor, int side, double level) {
    double before = strip.at(place, floor);
    for (int i = 1; Math.abs(floor + i * side) <= strip.reach(); i++) {
      double here = strip.at(place, floor + i * side);
      if (!(here <= level)) {
        return Double.isNaN(here) || here <= before
            ? i - 1.0
            : i - (here - level) / (here - before);
      }
      before = here;
    }
    return strip.reach() - (double) Math.abs(floor);
  }
}
