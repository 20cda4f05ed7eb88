package org.sideroscope.imaging;

/**
 * How somebody laid one frame of reference on another, by eye.
 *
 * @param from Frame of Reference UID (PS3.3 C.7.4.1) of the space that is moved
 * @param to of the space it is moved into, another one
 * @param transform from the one to the other, mm
 */
public record Alignment(String from, String to, RigidTransform transform) {

  /**
   * @throws IllegalArgumentException if both are the same, or one has no name
   */
  public Alignment {
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
      throw new IllegalArgumentException("An alignment joins two frames of reference.");
    }
  }

  public Alignment inverse() {
    return new Alignment(to, from, transform.inverse());
  }

  /** Whether the other one joins the same two, in whatever order. */
  public boolean joinsSame(Alignment other) {
    return (from.equals(other.from) && to.equals(other.to))
        || (from.equals(other.to) && to.equals(other.from));
  }
}
