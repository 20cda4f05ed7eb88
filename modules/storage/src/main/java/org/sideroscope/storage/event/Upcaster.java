package org.sideroscope.storage.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Turns the data of an event as an earlier version wrote it into those of the next version. Logs
 * are never rewritten: this happens each time one is read.
 *
 * @param type the event's name in logs
 * @param from the version that is turned into {@code from + 1}
 */
public record Upcaster(String type, int from, UnaryOperator<ObjectNode> change) {

  static final List<Upcaster> ALL =
      List.of(new Upcaster("reading-imported", 1, Upcaster::withoutAnnotations));

  /** Readings of the first version had nothing drawn on their images. */
  private static ObjectNode withoutAnnotations(ObjectNode data) {
    if (data.at("/reading/images") instanceof ObjectNode images) {
      images.putArray("annotations");
    }
    return data;
  }
}
