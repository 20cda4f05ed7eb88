package org.sideroscope.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measurement or a pointer drawn on an image. None of the values is a validated measure of
 * haemosiderin burden (PN).
 *
 * @param id tells the annotations of a reading apart
 * @param place what it is about, as the labels of mask files say it, such as {@code
 *     brainstem/pons.left}; null where nothing was said
 * @param points patient coordinates, DICOM LPS, mm, as many as the kind has
 * @param values what was measured when it was drawn, in the order to be read
 */
public record Annotation(
    String id,
    AnnotationKind kind,
    @Nullable String place,
    AnnotatedImage image,
    List<Evidence.Point> points,
    List<MeasuredValue> values) {

  public Annotation {
    points = List.copyOf(points);
    values = List.copyOf(values);
  }

  public Annotation withId(String next) {
    return new Annotation(next, kind, place, image, points, values);
  }
}
