package org.sideroscope.review.event;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.Reading;
import org.sideroscope.review.reading.Place;

/** The key images of a place, or of the reading as a whole. */
final class KeyImages {

  private KeyImages() {}

  static Reading with(Reading reading, @Nullable Place place, Evidence image) {
    return change(
        reading,
        place,
        images ->
            images.contains(image)
                ? images
                : Stream.concat(images.stream(), Stream.of(image)).toList());
  }

  static Reading without(Reading reading, @Nullable Place place, Evidence image) {
    return change(
        reading, place, images -> images.stream().filter(other -> !other.equals(image)).toList());
  }

  private static Reading change(
      Reading reading, @Nullable Place place, UnaryOperator<List<Evidence>> change) {
    if (place == null) {
      return reading.withImages(
          reading.images().withKeyImages(change.apply(reading.images().keyImages())));
    }
    return place
        .in(reading)
        .map(said -> place.put(reading, said.withKeyImages(change.apply(said.keyImages()))))
        .orElse(reading);
  }
}
