package org.sideroscope.workstation.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicomobjects.FindingSite;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.findings.classification.Classification;
import org.sideroscope.readingformat.json.JsonArray;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.JsonValue;
import org.sideroscope.reporting.section.RegionStates;

/**
 * What was found as Observations: the class, one for each region with its sites as components, one
 * for each sulcus, the counts and scores. What was not assessed has no value and says why, so that
 * nobody takes it for absent.
 */
final class Observations {

  private static final String OTHER = "supratentorialOther";

  private final Concepts concepts;
  private final Entries entries;
  private final JsonObject common;
  private final List<String> roles = new ArrayList<>();

  /**
   * @param common what every Observation of this report has: status, subject, time
   */
  Observations(Concepts concepts, Entries entries, JsonObject common) {
    this.concepts = concepts;
    this.entries = entries;
    this.common = common;
  }

  /** The roles of those that were added, in their order. */
  List<String> roles() {
    return List.copyOf(roles);
  }

  void add(Reading reading, Classification derived) {
    value("result", concepts.of("result/" + derived.result().code()));
    RegionStates states = RegionStates.of(reading);
    for (Region region : Region.values()) {
      region(region, states.of(region), reading);
    }
    other(reading);
    reading.sulci().forEach(sulcus -> sulcus(sulcus, reading));
    value("distribution", concepts.of("distribution/" + reading.deposits().distribution().key()));
    value(
        "haemorrhage",
        concepts.of("answer/" + reading.context().history().intracranialHaemorrhage().key()));
    count("sulcus-count", derived.sulcusCount());
    count("multifocality-left", derived.multifocality().left());
    count("multifocality-right", derived.multifocality().right());
    count("multifocality-total", derived.multifocality().total());
    if (reading.ariaH() != null) {
      value("aria-h", concepts.of("aria-h/" + reading.ariaH().key()));
    }
  }

  private void region(Region region, Assessment state, Reading reading) {
    JsonObject.Builder resource = observation(concepts.of("assessment"));
    resource.put("bodySite", concepts.of("region/" + region.key()));
    put(resource, state);
    components(resource, reading.region(region).sites());
    add("region/" + region.key(), resource);
  }

  private void other(Reading reading) {
    SortedMap<SiteKey, Assessment> sites = reading.deposits().supratentorialOther();
    for (Map.Entry<SiteKey, Assessment> site : sites.entrySet()) {
      JsonObject.Builder resource = observation(concepts.of("assessment"));
      resource.put("bodySite", concepts.of(place(OTHER + "/" + site.getKey().key())));
      put(resource, site.getValue());
      add(OTHER + "/" + site.getKey().key(), resource);
    }
  }

  private void sulcus(Sulcus sulcus, Reading reading) {
    JsonObject.Builder resource = observation(concepts.of("assessment"));
    resource.put(
        "bodySite", concepts.of(FindingSite.of(sulcus.label(), reading.sulci(), concepts.codes())));
    put(resource, sulcus.assessment());
    add(sulcus.label(), resource);
  }

  private FindingSite place(String label) {
    return FindingSite.of(label, List.of(), concepts.codes());
  }

  private void components(JsonObject.Builder resource, SortedMap<SiteKey, Assessment> sites) {
    List<JsonObject> components = new ArrayList<>();
    for (Map.Entry<SiteKey, Assessment> site : sites.entrySet()) {
      JsonObject.Builder component = JsonObject.builder();
      component.put("code", concepts.of(place(site.getKey().label())));
      putValue(component, site.getValue());
      components.add(component.build());
    }
    if (!components.isEmpty()) {
      resource.put("component", JsonArray.of(components));
    }
  }

  private void put(JsonObject.Builder resource, Assessment said) {
    putValue(resource, said);
    String comment = said.comment();
    if (comment != null && !comment.isBlank()) {
      resource.put(
          "note", JsonArray.of(List.of(JsonObject.builder().text("text", comment).build())));
    }
  }

  private void putValue(JsonObject.Builder element, Assessment said) {
    if (said.is(AssessmentState.NOT_ASSESSED)) {
      element.put("dataAbsentReason", absence(said));
    } else {
      element.put("valueCodeableConcept", concepts.of("state/" + said.state().key()));
    }
  }

  private JsonObject absence(Assessment said) {
    @Nullable String reason = said.reason() == null ? null : said.reason().key();
    return reason == null
        ? Concepts.hl7("data-absent-reason", "not-performed", "Not Performed")
        : concepts
            .find("reason/" + reason)
            .orElseGet(() -> Concepts.hl7("data-absent-reason", "not-performed", "Not Performed"));
  }

  private void value(String key, JsonObject value) {
    add(key, observation(concepts.of(key)).put("valueCodeableConcept", value));
  }

  private void count(String key, int value) {
    add(key, observation(concepts.of(key)).put("valueInteger", JsonValue.of(value)));
  }

  private JsonObject.Builder observation(JsonObject code) {
    JsonObject.Builder resource = JsonObject.builder().text("resourceType", "Observation");
    common.members().forEach(resource::put);
    return resource
        .put(
            "category",
            JsonArray.of(List.of(Concepts.hl7("observation-category", "imaging", "Imaging"))))
        .put("code", code);
  }

  private void add(String role, JsonObject.Builder resource) {
    roles.add(role);
    entries.add(role, resource.build());
  }
}
