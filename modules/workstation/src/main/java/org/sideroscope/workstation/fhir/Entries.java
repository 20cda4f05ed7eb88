package org.sideroscope.workstation.fhir;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sideroscope.readingformat.json.JsonArray;
import org.sideroscope.readingformat.json.JsonObject;

/** The resources of one bundle, each under an address that follows from the study and its role. */
final class Entries {

  private final String study;
  private final List<JsonObject> entries = new ArrayList<>();

  /**
   * @param study tells this bundle from those of other studies
   */
  Entries(String study) {
    this.study = study;
  }

  /** The address of the resource with this role, whether it is added already or not. */
  String address(String role) {
    byte[] name = (study + "/" + role).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }

  JsonObject reference(String role) {
    return JsonObject.builder().text("reference", address(role)).build();
  }

  void add(String role, JsonObject resource) {
    entries.add(
        JsonObject.builder().text("fullUrl", address(role)).put("resource", resource).build());
  }

  JsonArray all() {
    return JsonArray.of(entries);
  }
}
