package org.sideroscope.findings;

import java.util.Optional;

/** What was drawn on an image. */
public enum AnnotationKind {
  /** From, to. */
  DISTANCE("distance", 2),
  /** End of one arm, vertex, end of the other arm. */
  ANGLE("angle", 3),
  /** Centre, end of one half axis, end of the other, perpendicular to it. */
  ELLIPSE("ellipse", 3),
  /** The point. */
  POINT("point", 1),
  /** From, to. */
  PROFILE("profile", 2),
  /** Tip, tail. */
  ARROW("arrow", 2),
  /** Centre, end of one radius, end of another, perpendicular to it. */
  CIRCLE("circle", 3);

  private final String key;
  private final int points;

  AnnotationKind(String key, int points) {
    this.key = key;
    this.points = points;
  }

  /** The word of the reading format. */
  public String key() {
    return key;
  }

  /** How many points it has; which ones is said at each kind. */
  public int points() {
    return points;
  }

  /** Whether it only points and measures nothing. */
  public boolean isPointer() {
    return this == ARROW || this == CIRCLE;
  }

  public static Optional<AnnotationKind> parse(String key) {
    return Keys.find(values(), AnnotationKind::key, key);
  }
}
