package org.sideroscope.storage.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Turns the data of an event as an earlier version wrote it into those of the next version. Logs
 * are never rewritten: this happens each time one is read.
 *
 * @param type the event's name in logs
 * @param from the version that is turned into {@code from + 1}
 */
public record Upcaster(String type, int from, UnaryOperator<ObjectNode> change) {

  static final List<Upcaster> ALL =
      Stream.concat(
              Stream.of(
                      "place-answered",
                      "place-described",
                      "sides-described",
                      "mark-painted",
                      "mark-moved",
                      "sulcus-recorded",
                      "sulcus-removed")
                  .map(type -> new Upcaster(type, 1, Upcaster::withWhatSetEach)),
              Stream.of(
                  new Upcaster("mark-painted", 2, Upcaster::withoutTool),
                  new Upcaster("mark-erased", 1, Upcaster::withoutTool),
                  new Upcaster("rest-answered", 1, Upcaster::setWithTheRest),
                  new Upcaster("reading-imported", 1, Upcaster::withoutAnnotations),
                  new Upcaster("reading-imported", 2, Upcaster::withSignature),
                  new Upcaster("reading-imported", 3, Upcaster::withWhatWasSaid),
                  new Upcaster("prior-chosen", 2, Upcaster::withWhatWasSaid),
                  new Upcaster("prior-chosen", 3, Upcaster::withPatientNotChecked),
                  new Upcaster("reading-imported", 4, Upcaster::withPatientNotChecked),
                  new Upcaster("marks-imported", 1, Upcaster::withoutRecords),
                  new Upcaster("history-given", 1, Upcaster::withWhatWasSaid),
                  new Upcaster("distribution-called", 1, UnaryOperator.identity()),
                  new Upcaster("symptom-answered", 1, UnaryOperator.identity()),
                  new Upcaster("prior-chosen", 1, Upcaster::withoutEarlier)))
          .toList();

  /** Readings of the first version had nothing drawn on their images. */
  private static ObjectNode withoutAnnotations(ObjectNode data) {
    if (data.at("/reading/images") instanceof ObjectNode images) {
      images.putArray("annotations");
    }
    return data;
  }

  /** Assessments did not say what set them; as far as that is known, the reader did. */
  private static ObjectNode withWhatSetEach(ObjectNode data) {
    assessmentsIn(data).forEach(assessment -> assessment.putNull("setBy"));
    return data;
  }

  /** Whatever this step set, it set together with the rest. */
  private static ObjectNode setWithTheRest(ObjectNode data) {
    assessmentsIn(data).forEach(assessment -> assessment.put("setBy", "REST_ABSENT"));
    return data;
  }

  /** A signature said nothing of credentials, version, result and log. */
  private static ObjectNode withSignature(ObjectNode data) {
    if (data.at("/reading/header/signOff") instanceof ObjectNode signOff) {
      signOff.putNull("credentials").putNull("version").putNull("result").putNull("logHead");
    }
    return withWhatSetEach(data);
  }

  /** Steps did not say with what a stroke was drawn. */
  private static ObjectNode withoutTool(ObjectNode data) {
    return data.putNull("tool");
  }

  private static ObjectNode withoutEarlier(ObjectNode data) {
    return data.putNull("earlier");
  }

  /**
   * What was not known did not tell whether the reader had said so; it is not put in their mouth.
   */
  private static ObjectNode withWhatWasSaid(ObjectNode data) {
    for (String history : List.of("/history", "/reading/context/history")) {
      if (data.at(history) instanceof ObjectNode said) {
        said.set("haemorrhage", orNull(said.remove("intracranialHaemorrhage")));
      }
    }
    for (String deposits : List.of("/earlier", "/reading/deposits")) {
      if (data.at(deposits) instanceof ObjectNode said) {
        said.set("called", orNull(said.remove("distribution")));
      }
    }
    return data;
  }

  /** Whether the patient was the same was not kept with an earlier reading. */
  private static ObjectNode withPatientNotChecked(ObjectNode data) {
    for (String prior : List.of("/prior", "/reading/header/prior")) {
      if (data.at(prior) instanceof ObjectNode chosen) {
        chosen.putNull("patientChecked");
      }
    }
    return data;
  }

  /** Marks from files recorded no sulci. */
  private static ObjectNode withoutRecords(ObjectNode data) {
    data.putArray("recorded");
    return data;
  }

  private static JsonNode orNull(JsonNode answer) {
    return answer.asText().equals("UNKNOWN") ? NullNode.getInstance() : answer;
  }

  /** All of them before one is changed. Nothing else has a state beside key images. */
  private static List<ObjectNode> assessmentsIn(JsonNode node) {
    Stream<ObjectNode> within = node.valueStream().flatMap(child -> assessmentsIn(child).stream());
    return node instanceof ObjectNode object && object.has("state") && object.has("keyImages")
        ? Stream.concat(Stream.of(object), within).toList()
        : within.toList();
  }
}
