package org.sideroscope.imaging;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The letters at the edge of an image: which side of the patient lies that way. */
public final class OrientationLetters {

  /** A component counts when it turns the direction by more than about 17 degrees. */
  private static final double LEAST_COMPONENT = 0.3;

  private OrientationLetters() {}

  private record Component(double size, String letter) {}

  /**
   * Letters of a direction, biggest component first: {@code R L} right and left, {@code A P} front
   * and back, {@code H F} head and feet; a direction between two axes has two letters, such as
   * {@code "RA"} (PS3.3 C.7.6.1.1.1).
   *
   * @param direction in patient space, any length above 0
   */
  public static String of(PatientVector direction) {
    PatientVector unit = direction.unit();
    return List.of(
            new Component(Math.abs(unit.x()), unit.x() > 0 ? "L" : "R"),
            new Component(Math.abs(unit.y()), unit.y() > 0 ? "P" : "A"),
            new Component(Math.abs(unit.z()), unit.z() > 0 ? "H" : "F"))
        .stream()
        .filter(component -> component.size() >= LEAST_COMPONENT)
        .sorted(Comparator.comparingDouble(Component::size).reversed())
        .map(Component::letter)
        .collect(Collectors.joining());
  }
}
